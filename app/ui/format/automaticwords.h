// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/discount/automatic.h"

#include <QCoreApplication>

namespace bashgah::ui {

class Format;

/// Discounts that members get by themselves, in words.
class AutomaticWords final
{
    Q_DECLARE_TR_FUNCTIONS(AutomaticWords)
public:
    /// "Without Autumn: from 200,000 tomans on": why it takes nothing off this bill.
    [[nodiscard]] static QString notTaken(const domain::DiscountNotTaken &one, const Format &format);
    /// "The code of Birthday is not used and stays good: Autumn takes off more".
    [[nodiscard]] static QString gaveWay(const domain::DiscountNotTaken &one);

private:
    [[nodiscard]] static QString why(const domain::Error &error, const Format &format);
};

} // namespace bashgah::ui
