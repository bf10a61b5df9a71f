// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/rewardpicker.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVariant>

namespace bashgah::ui {

void RewardPicker::fill(QComboBox *choice, const QString &none,
                        const std::vector<ProgrammeSection::RewardChoice> &rewards,
                        std::optional<domain::RewardId> chosen)
{
    const QSignalBlocker still(choice);
    choice->clear();
    choice->addItem(none);
    for (const ProgrammeSection::RewardChoice &each : rewards)
        choice->addItem(each.name, each.id.value());
    int at = chosen ? choice->findData(chosen->value()) : 0;
    if (at < 0) {
        choice->addItem(tr("a reward that is not in the catalogue"), chosen->value());
        at = choice->count() - 1;
    }
    choice->setCurrentIndex(at);
}

std::optional<domain::RewardId> RewardPicker::chosen(const QComboBox *choice)
{
    const QVariant id = choice->currentData();
    return id.isValid() ? std::optional(domain::RewardId(id.toLongLong())) : std::nullopt;
}

} // namespace bashgah::ui
