// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"
#include "domain/discount/effect.h"

namespace bashgah::domain {

/// How a discount goes with others on one bill.
enum class Stacking {
    Normal, ///< with normal ones and those that always combine
    Always, ///< with every other
    Alone,  ///< only with those that always combine
};

/// One discount of a bill.
struct Discount
{
    QString id;   ///< of the code or rule it comes from
    QString name; ///< as people call it, for reasons
    DiscountEffect effect;
    QStringList products;   ///< codes of goods; with `categories` empty too: the whole bill
    QStringList categories;
    Goods except{};         ///< never these (delivery, say); they do not count for the minimum either
    Money minimum;          ///< of the goods it looks at, left by earlier discounts; 0: none
    std::optional<Money> maximum{}; ///< of the same
    bool minimumAtFirst = false; ///< tests minimum and maximum before any discount of this kind
    std::optional<NeededGoods> needs{}; ///< that the bill must hold
    Stacking stacking = Stacking::Normal;
    bool joinsPercent = false; ///< may stand beside another percentage of the whole bill
    int priority = 0;          ///< lower first; then free pieces, certain goods, the bill; then by id
    bool byItself = false;     ///< nobody typed a code for it: comes before all that was asked for
    bool operator==(const Discount &) const = default;

    [[nodiscard]] bool isOrderWide() const { return products.isEmpty() && categories.isEmpty(); }
};

/// What it may take off: one line of a bill after earlier steps.
struct DiscountLine
{
    QString product;
    QString category;
    Money value; ///< >= 0
    Quantity quantity = Quantity::fromThousandths(0); ///< 0: not known, nothing goes by the piece
    bool operator==(const DiscountLine &) const = default;
};

struct AppliedDiscount
{
    QString id;
    QString name;
    Money amount;             ///< > 0
    std::vector<Money> lines; ///< its share of each line, sums to amount
    bool byItself = false;    ///< Discount::byItself
    bool operator==(const AppliedDiscount &) const = default;
};

struct RefusedDiscount
{
    QString id;
    Error why; ///< BelowMinimumPurchase, NotCombinable, NothingToDiscount (above the maximum too)
    bool operator==(const RefusedDiscount &) const = default;
};

struct DiscountOutcome
{
    std::vector<AppliedDiscount> applied; ///< in the order they were applied
    std::vector<RefusedDiscount> refused;
    std::vector<Money> lines;             ///< taken off each line
    Money total;
    bool operator==(const DiscountOutcome &) const = default;
};

/// Whether the stacking classes allow both on one bill, whichever comes first.
[[nodiscard]] bool goTogether(const Discount &one, const Discount &other);

/// Pure, and the same whatever the order they are given in: see Discount::priority. Each works on what
/// the earlier ones left, rounds half up once and is spread over its lines by value (largest
/// remainder). Nothing falls below zero; at most one percentage of the whole bill unless flagged.
[[nodiscard]] DiscountOutcome applyDiscounts(const std::vector<DiscountLine> &lines, std::vector<Discount> discounts);

} // namespace bashgah::domain
