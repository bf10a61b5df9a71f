// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/rational.h"
#include "domain/money/money.h"
#include "domain/program/cap.h"
#include "domain/program/condition.h"

#include <vector>

namespace bashgah::domain {

enum class EarnMode {
    Block,        ///< floor(basis / per) x points
    Proportional, ///< basis x points / per, exact until the one rounding at the end
};

/// So many points for each `per` of the basis.
struct PerMoneyRule
{
    Points points{1};
    Money per; ///< minor units; nothing is earned when it is zero
    EarnMode mode = EarnMode::Proportional;
    bool operator==(const PerMoneyRule &) const = default;
};

/// The same number of points for each purchase.
struct FixedRule
{
    Points points{1};
    int units = 1;
    bool operator==(const FixedRule &) const = default;
};

/// So many points for each full number of units (pieces, kilograms) bought. A bill without lines
/// has no units.
struct PerUnitRule
{
    Points points{1};
    int units = 1;
    bool operator==(const PerUnitRule &) const = default;
};

/// What the other rules gave times num / den. With an item filter only the points that money and
/// units of those items give are multiplied, with what other such multipliers made of them; points
/// for a visit belong to no item.
struct MultiplierRule
{
    int num = 1;
    int den = 1;
    bool operator==(const MultiplierRule &) const = default;
};

using RuleEffect = std::variant<PerMoneyRule, FixedRule, MultiplierRule, PerUnitRule>;

/// Which lines of a bill a rule looks at: one of the lists names the line (or all are empty), and
/// none of the exceptions does. Products by their code.
struct ItemFilter
{
    QStringList products;
    QStringList categories;
    QStringList brands;
    QStringList exceptProducts;
    QStringList exceptCategories;
    QStringList exceptBrands;
    bool operator==(const ItemFilter &) const = default;
    [[nodiscard]] bool namesNothing() const
    {
        return products.isEmpty() && categories.isEmpty() && brands.isEmpty();
    }
    [[nodiscard]] bool isAll() const
    {
        return namesNothing() && exceptProducts.isEmpty() && exceptCategories.isEmpty()
            && exceptBrands.isEmpty();
    }
};

/// One sentence of the programme. Rules add up; an exclusive one silences the other points rules
/// (the highest priority wins, then the first). Where its caps cut what an exclusive one gives, it gives
/// way if the others come to more on this bill, multipliers included: with one point left it gives no
/// less than with none. A rule holds when its own basis (of the items it looks at) is above zero and
/// reaches the minimum, all conditions hold, it is not cooling down and its caps leave room. A cap limits
/// what the rule itself gives: points of a points rule before they are multiplied, what a multiplier adds.
struct Rule
{
    QString id; ///< stable within the programme, kept from version to version
    RuleEffect effect;
    Money minimum{}; ///< smallest own basis (included) for which the rule holds
    bool exclusive = false;
    int priority = 0;
    bool enabled = true;
    ItemFilter items{};
    std::vector<Condition> conditions{};
    std::vector<Cap> caps{}; ///< at most one per period
    int cooldownDays = 0;    ///< days from one time it gave a member points to the next; 0: none
    bool operator==(const Rule &) const = default;
};

[[nodiscard]] inline bool isMultiplier(const Rule &rule)
{
    return std::holds_alternative<MultiplierRule>(rule.effect);
}

/// How multiplying rules combine. The tier's multiplier always comes after them.
enum class Multipliers {
    Product, ///< each multiplies what those before it gave; those with an item filter come first
    Best,    ///< the one alone that adds most to this purchase
};

/// Which part of a bill earns.
struct BasisPolicy
{
    bool afterDiscount = true;          ///< off: points on the price before discounts
    bool excludePaidWithPoints = true;  ///< off: also on what was paid with points
    QStringList excludedCategories;     ///< product categories that never earn
    Percent tax{};                      ///< that prices include and that earns nothing, of the price without it; 0: it earns too
    QStringList untaxedCategories{};    ///< product categories whose prices include no tax
    bool operator==(const BasisPolicy &) const = default;
};

struct EarningPolicy
{
    std::vector<Rule> rules;
    Rounding rounding = Rounding::Floor; ///< applied once, at the end
    BasisPolicy basis;
    int pendingDays = 0; ///< days until new points may be spent
    Multipliers multipliers = Multipliers::Product;
    std::vector<Cap> caps{}; ///< of all rules together, on whole points
    bool operator==(const EarningPolicy &) const = default;
};

} // namespace bashgah::domain
