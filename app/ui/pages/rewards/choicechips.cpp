// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/choicechips.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QPushButton>

namespace bashgah::ui {

ChoiceChips::ChoiceChips(QWidget *parent) : QWidget(parent)
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
}

void ChoiceChips::setChoices(const QStringList &ids, const QStringList &names)
{
    for (const Chip &chip : m_chips)
        delete chip.button;
    m_chips.clear();
    for (int i = 0; i < ids.size(); ++i) {
        QPushButton *button = chips::toggle(names.value(i));
        button->setObjectName(QString(objectName() + u'.' + ids[i]));
        layout()->addWidget(button);
        connect(button, &QPushButton::toggled, this, &ChoiceChips::changed);
        m_chips.push_back({ids[i], button});
    }
    setFocusProxy(m_chips.empty() ? nullptr : m_chips.front().button);
}

void ChoiceChips::setChosen(const QStringList &ids)
{
    for (const Chip &chip : m_chips)
        chip.button->setChecked(ids.contains(chip.id));
}

QStringList ChoiceChips::chosen() const
{
    QStringList ids;
    for (const Chip &chip : m_chips) {
        if (chip.button->isChecked())
            ids.append(chip.id);
    }
    return ids;
}

} // namespace bashgah::ui
