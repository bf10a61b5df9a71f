// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaccessible.h"

#include "ui/charts/chartmarkaccessible.h"
#include "ui/charts/chartwidget.h"

namespace bashgah::ui {
namespace {

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *chart = qobject_cast<ChartWidget *>(object);
    return chart ? new ChartAccessible(chart) : nullptr;
}

} // namespace

ChartAccessible::ChartAccessible(ChartWidget *chart) : QAccessibleWidget(chart, QAccessible::Chart)
{
}

ChartAccessible::~ChartAccessible()
{
    for (const QAccessible::Id id : m_marks) {
        if (id != 0)
            QAccessible::deleteAccessibleInterface(id);
    }
}

void ChartAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(&make);
        return true;
    }();
    Q_UNUSED(installed)
}

ChartWidget *ChartAccessible::chart() const
{
    return static_cast<ChartWidget *>(widget());
}

int ChartAccessible::childCount() const
{
    return chart()->markCount();
}

QAccessibleInterface *ChartAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const auto at = static_cast<size_t>(index);
    if (at >= m_marks.size())
        m_marks.resize(at + 1, 0);
    if (m_marks[at] == 0)
        m_marks[at] = QAccessible::registerAccessibleInterface(new ChartMarkAccessible(chart(), index));
    return QAccessible::accessibleInterface(m_marks[at]);
}

QAccessibleInterface *ChartAccessible::childAt(int x, int y) const
{
    const QPointF point = chart()->mapFromGlobal(QPoint(x, y));
    for (int mark = 0; mark < childCount(); ++mark) {
        if (chart()->markRect(mark).contains(point))
            return child(mark);
    }
    return nullptr;
}

QAccessibleInterface *ChartAccessible::focusChild() const
{
    return chart()->hasFocus() ? child(chart()->focusedMark()) : nullptr;
}

int ChartAccessible::indexOfChild(const QAccessibleInterface *wanted) const
{
    for (int mark = 0; mark < childCount(); ++mark) {
        if (child(mark) == wanted)
            return mark;
    }
    return -1;
}

} // namespace bashgah::ui
