// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/programs/programmesection.h"

#include <QCoreApplication>

#include <optional>

class QComboBox;

namespace bashgah::ui {

/// Rewards of the catalogue in a choice. The ids stand beside the names, so that one of another shop is kept as it came.
class RewardPicker final
{
    Q_DECLARE_TR_FUNCTIONS(RewardPicker)
public:
    /// `none`: the words of the first entry. Emits no change.
    static void fill(QComboBox *choice, const QString &none, const std::vector<ProgrammeSection::RewardChoice> &rewards,
                     std::optional<domain::RewardId> chosen);
    [[nodiscard]] static std::optional<domain::RewardId> chosen(const QComboBox *choice);
};

} // namespace bashgah::ui
