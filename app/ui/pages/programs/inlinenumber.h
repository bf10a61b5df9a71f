// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/groupededit.h"

#include <optional>

namespace bashgah::ui {

/// A short number inside a sentence: days, months, a percentage, a multiplier.
class InlineNumber final : public GroupedEdit
{
    Q_OBJECT
public:
    /// `decimals` 0 to 2.
    InlineNumber(const Format &format, int decimals, const QString &unit, QWidget *parent = nullptr);

    /// In hundredths (1.25 is 125), whatever the decimals; empty while nothing right is typed.
    [[nodiscard]] std::optional<int> hundredths() const;
    void setHundredths(int value);
    /// Whole numbers only.
    [[nodiscard]] std::optional<int> whole() const;
    void setWhole(int value);
};

} // namespace bashgah::ui
