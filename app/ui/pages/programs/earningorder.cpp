// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The order of the rules: by buttons, by dragging, by keys.
#include "ui/pages/programs/earningsection.h"
#include "ui/pages/programs/inlinechoice.h"
#include "ui/pages/programs/ruleparts.h"
#include "ui/pages/programs/sentence.h"
#include "ui/theme/icons.h"
#include "ui/widgets/draghandle.h"

#include <QLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace bashgah::ui {

void EarningSection::addTools(Row &row)
{
    const auto tool = [this, &row](QStringView icon, const QString &name, const QString &words, auto run) {
        auto *button = new QToolButton;
        button->setIcon(icons::icon(icon));
        button->setObjectName(name);
        button->setToolTip(words);
        button->setAccessibleName(words);
        connect(button, &QToolButton::clicked, this, [this, id = row.rule.id, run] {
            run(id);
            showOrder();
            emit changed();
        });
        row.sentence->addTool(button);
        return button;
    };
    row.up = tool(u"chevron-up", QStringLiteral("moveUp"), tr("Move this rule up"),
                  [this](const QString &id) { moveRow(id, -1); });
    row.down = tool(u"chevron-down", QStringLiteral("moveDown"), tr("Move this rule down"),
                    [this](const QString &id) { moveRow(id, 1); });
    tool(u"trash-2", QStringLiteral("removeRule"), tr("Remove this rule"),
         [this](const QString &id) { removeRow(id); });
}

size_t EarningSection::placeOf(const QString &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const Row &row) { return row.rule.id == id; });
    return static_cast<size_t>(found - m_rows.begin());
}

void EarningSection::moveRow(const QString &id, int by)
{
    const size_t from = placeOf(id);
    const size_t to = by < 0 ? from - 1 : from + 1;
    if (from >= m_rows.size() || to >= m_rows.size())
        return;
    QWidget *focus = window()->focusWidget();
    std::swap(m_rows[from], m_rows[to]);
    m_rules->removeWidget(m_rows[to].box);
    m_rules->insertWidget(static_cast<int>(to), m_rows[to].box);
    dropPriorities();
    if (focus)
        focus->setFocus(Qt::OtherFocusReason);
}

DragHandle *EarningSection::handleOf(Row &row)
{
    const QString id = row.rule.id;
    const auto byKey = [this, id](int by) {
        moveRow(id, by);
        showOrder();
        emit changed();
    };
    row.handle = new DragHandle(tr("Order of this rule: drag it, or Alt+Up and Alt+Down"));
    row.handle->addKeys(row.box, byKey);
    connect(row.handle, &DragHandle::dragged, this, [this, id](int y) { dragTo(id, y); });
    connect(row.handle, &DragHandle::dropped, this, [this] {
        if (!std::exchange(m_dragged, false))
            return;
        showOrder();
        emit changed(); // one step, however far
    });
    return row.handle;
}

/// The row changes places with those whose middle the pointer has passed.
void EarningSection::dragTo(const QString &id, int y)
{
    const auto middle = [this](size_t place) {
        const QWidget *box = m_rows[place].box;
        return box->mapToGlobal(QPoint(0, box->height() / 2)).y();
    };
    for (size_t tries = 0; tries < m_rows.size(); ++tries) {
        const size_t place = placeOf(id);
        if (place > 0 && y < middle(place - 1))
            moveRow(id, -1);
        else if (place + 1 < m_rows.size() && y > middle(place + 1))
            moveRow(id, 1);
        else
            return;
        m_dragged = true;
        m_rows[place].box->parentWidget()->layout()->activate(); // the next look needs the new places
    }
}

void EarningSection::dropPriorities()
{
    for (Row &row : m_rows)
        row.rule.priority = 0; // equal ones: the first wins
}

void EarningSection::showOrder()
{
    const auto points = std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.alone; });
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        if (row.alone)
            row.alone->setVisible(points > 1 || row.alone->currentIndex() == 1);
        for (QToolButton *button : {row.up, row.down, static_cast<QToolButton *>(row.handle)})
            button->setVisible(m_rows.size() > 1);
        row.up->setEnabled(i > 0);
        row.down->setEnabled(i + 1 < m_rows.size());
    }
    const auto multipliers = std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.factor; });
    m_multipliersRow->setVisible(multipliers > 1);
}

} // namespace bashgah::ui
