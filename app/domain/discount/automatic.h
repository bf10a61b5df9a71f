// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/discount/discount.h"

namespace bashgah::domain {

/// A discount that applies by itself and is not taken, and why.
struct DiscountNotTaken
{
    QString id;
    QString name;
    Error why; ///< those of RefusedDiscount and of a voucher that may not be used; NotCombinable: others take off more
    bool operator==(const DiscountNotTaken &) const = default;
};

struct BestDiscounts
{
    DiscountOutcome outcome; ///< refused: of those that were asked for only, what takes nothing off this bill anyway
    std::vector<DiscountNotTaken> notTaken;
    std::vector<DiscountNotTaken> gaveWay{}; ///< asked for, and would do without those that take off more
    bool operator==(const BestDiscounts &) const = default;
};

/// Of so many at most the best together are looked for; beyond them those that take off most by themselves.
inline constexpr int mostTogether = 6;

/// Those of `byThemselves` that, with what was asked for, take the most off the bill as the stacking classes allow;
/// of equal ones those that leave the most of `asked` standing, then the fewest. Pure, and the same whatever the
/// order they are given in. What was asked for and gives way to them is no fault of whoever asked: it is not refused,
/// and can be used another time.
[[nodiscard]] BestDiscounts applyBest(const std::vector<DiscountLine> &lines, const std::vector<Discount> &asked,
                                      std::vector<Discount> byThemselves);

} // namespace bashgah::domain
