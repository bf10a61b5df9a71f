// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartmarkaccessible.h"

#include "ui/charts/chartwidget.h"
#include "ui/format/bidi.h"

#include <QWindow>

namespace bashgah::ui {

ChartMarkAccessible::ChartMarkAccessible(ChartWidget *chart, int mark) : m_chart(chart), m_mark(mark)
{
}

bool ChartMarkAccessible::isValid() const
{
    return m_chart && m_mark < m_chart->markCount();
}

QWindow *ChartMarkAccessible::window() const
{
    return m_chart ? m_chart->window()->windowHandle() : nullptr;
}

QAccessibleInterface *ChartMarkAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_chart);
}

QString ChartMarkAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    const QString words = Bidi::strip(m_chart->markWords(m_mark));
    if (kind == QAccessible::Name)
        return words.section(u'\n', 0, 0);
    return kind == QAccessible::Description ? words.section(u'\n', 1) : QString();
}

QRect ChartMarkAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect place = m_chart->markRect(m_mark).toAlignedRect();
    return QRect(m_chart->mapToGlobal(place.topLeft()), place.size());
}

QAccessible::State ChartMarkAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.invisible = !m_chart->isVisible();
    state.focused = m_chart->hasFocus() && m_chart->focusedMark() == m_mark;
    return state;
}

void *ChartMarkAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList ChartMarkAccessible::actionNames() const
{
    return {setFocusAction(), pressAction()};
}

void ChartMarkAccessible::doAction(const QString &name)
{
    if (!isValid())
        return;
    m_chart->focusMark(m_mark);
    if (name == pressAction())
        m_chart->openFocused();
    else
        m_chart->setFocus(Qt::OtherFocusReason);
}

QStringList ChartMarkAccessible::keyBindingsForAction(const QString &name) const
{
    return name == pressAction() ? QStringList{QKeySequence(Qt::Key_Return).toString()} : QStringList();
}

} // namespace bashgah::ui
