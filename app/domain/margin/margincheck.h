// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/discount/discount.h"
#include "domain/margin/marginpolicy.h"
#include "domain/program/programme.h"
#include "domain/purchase/purchase.h"

#include <QJsonObject>

namespace bashgah::domain {

/// A line that is left with less than the minimum margin by what is given away on it.
struct ShortLine
{
    int line = 0;     ///< place in the bill; the bill itself where it has no lines
    GoodsCost cost;
    Money takings;    ///< price less all discounts and less what points pay
    Money promised;   ///< worth of the points the line gives, rounded down
    Money margin;     ///< takings - cost - promised; may be below zero
    Money least;      ///< what the margin must be: the minimum of the takings, rounded up
    Money tooMuch;    ///< of discounts and points spent: this much less, and the minimum is kept, if the points
                      ///< that are given grow with what is paid
    bool byPrice = false; ///< the price alone, with nothing off and no points given, leaves less than the minimum
    bool operator==(const ShortLine &) const = default;
};

/// Something on the bill that took off money: what is typed a cashier can take away again, what members get by themselves
/// goes with the member.
struct MarginCause
{
    enum class Kind { Discount, Standing, Code, Automatic, Points };
    Kind kind = Kind::Discount;
    QString name;     ///< of a code: the code itself; of a standing discount: its source; of one without a code: its name
    Money amount;     ///< of the whole bill
    std::vector<Money> lines{}; ///< its share of each line
    bool operator==(const MarginCause &) const = default;
};

/// What the guard found; empty when nothing is short, the guard is off or no cost is known.
struct MarginCheck
{
    MarginGuard guard = MarginGuard::Off;
    Percent minimum;
    std::vector<ShortLine> lines{};
    std::vector<MarginCause> takeAway{}; ///< the least that has to go, dearest first
    Money giveLess{};                    ///< of those together: enough for each short line
    bool operator==(const MarginCheck &) const = default;

    [[nodiscard]] bool isShort() const { return !lines.empty(); }
    /// Recording needs a reason: something that can be taken away makes it short. Points given alone
    /// never stop a sale, for nobody at the counter can take them away: they only warn.
    [[nodiscard]] bool isRefused() const { return guard == MarginGuard::Refuse && !takeAway.empty(); }
    /// What is short is short by its price: taking away does not reach the minimum.
    [[nodiscard]] bool isByPrice() const;
};

/// A sale with all its discounts taken off, as it is recorded.
struct MarginSale
{
    const PurchaseDraft &draft;
    const Bill &bill;                         ///< of the draft, with what points pay
    const std::vector<AppliedDiscount> &codes;
    const std::vector<Points> &points;        ///< that each line gives; empty: none
    const Programme *programme = nullptr;     ///< that gives them; null: points are worth nothing
};

/// Looks at each line by itself, a bill without lines as one. Discounts, points spent and points given
/// all count: the first two as money that does not come in now, the last as what they will cost. A point
/// so counts on the bill that gives it and on the one it pays; the guard looks at each bill as its
/// cashier sees it. Credit given for spending does not count. A line sold at its full price and giving
/// nothing is never short, whatever it costs. Pure, integers only: preview and recording call it alike.
[[nodiscard]] MarginCheck checkMargin(const MarginPolicy &policy, const MarginSale &sale);

/// The form kept with the purchase.
[[nodiscard]] QJsonObject toJson(const MarginCheck &check);
/// "product", "category", "shop".
[[nodiscard]] QString costSourceKey(CostSource source);
/// "points", "code:ABC", "automatic:Summer", "tier:gold", "discount".
[[nodiscard]] QString marginCauseKey(const MarginCause &cause);

} // namespace bashgah::domain
