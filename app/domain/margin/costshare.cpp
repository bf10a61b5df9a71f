// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/margin/costshare.h"

#include "domain/program/itemmatch.h"
#include "domain/program/pointworth.h"
#include "domain/program/pricetax.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

const Rational wholeShare(Percent::whole(100).basisPoints());

std::optional<Percent> shareOf(Rational rate)
{
    constexpr qint64 bound = 1'000'000; // a hundred times the sale: a slip of the owner's, not a cost
    return Percent(static_cast<int>(std::clamp((rate * wholeShare).rounded(Rounding::HalfUp), -bound, bound)));
}

/// Points per minor unit of a sale; absent for multipliers and units.
std::optional<Rational> pointsRate(const Rule &rule, Money ordinary, const BasisPolicy &basis)
{
    if (const auto *money = std::get_if<PerMoneyRule>(&rule.effect)) {
        if (!money->per.isPositive())
            return std::nullopt;
        return Rational(money->points.value(), money->per.minor()) * untaxedShare(basis);
    }
    const auto *fixed = std::get_if<FixedRule>(&rule.effect);
    const Money bill = std::max(ordinary, withTax(rule.minimum, basis));
    if (!fixed || !bill.isPositive())
        return std::nullopt;
    return Rational(fixed->points.value(), bill.minor());
}

bool isUsual(const Rule &rule)
{
    return rule.enabled && rule.conditions.empty() && rule.items.namesNothing() && rule.cooldownDays == 0;
}

/// Of the points rules that hold for every purchase.
Rational usualRate(const Programme &programme, Money ordinary)
{
    Rational sum;
    for (const Rule &rule : programme.earning.rules) {
        if (isUsual(rule))
            sum = sum + pointsRate(rule, ordinary, programme.earning.basis).value_or(Rational(0));
    }
    return sum;
}

Rational added(int num, int den)
{
    return den > 0 ? Rational(num, den) - Rational(1) : Rational(0);
}

} // namespace

std::optional<Percent> costOfRule(const Programme &programme, const Rule &rule, Money ordinary,
                                  std::optional<Money> unitPrice)
{
    const auto worth = pointWorth(programme);
    if (!worth || !rule.enabled)
        return std::nullopt;
    if (const auto *times = std::get_if<MultiplierRule>(&rule.effect))
        return shareOf(usualRate(programme, ordinary) * added(times->num, times->den) * *worth);
    if (const auto *unit = std::get_if<PerUnitRule>(&rule.effect)) {
        if (!unitPrice || !unitPrice->isPositive() || unit->units <= 0)
            return std::nullopt;
        return shareOf(Rational(unit->points.value(), unit->units) * Rational(1, unitPrice->minor()) * *worth);
    }
    const auto rate = pointsRate(rule, ordinary, programme.earning.basis);
    return rate ? shareOf(*rate * *worth) : std::nullopt;
}

std::optional<Money> averagePrice(const std::vector<StoredProduct> &products, const ItemFilter &items)
{
    Money sum;
    int count = 0;
    for (const StoredProduct &stored : products) {
        const Product &product = stored.product;
        const bool priced = product.price && product.price->isPositive() && !product.retired;
        if (!priced || !matches(items, {product.code, product.category, product.brand}))
            continue;
        sum += *product.price;
        ++count;
    }
    return count > 0 ? std::optional(sum.times(Rational(1, count), Rounding::HalfUp)) : std::nullopt;
}

Percent costOfStep(const SpendStep &step, Money ordinary, const BasisPolicy &basis)
{
    if (step.share)
        return *shareOf(Rational(step.share->basisPoints(), Percent::whole(100).basisPoints()) * untaxedShare(basis));
    const Money bought = step.from.isPositive() ? withTax(step.from, basis) : ordinary;
    return *shareOf(Rational(step.amount.value_or(Money()).minor(), bought.minor()));
}

std::optional<Percent> costOfCode(const NextVisitRule &rule, Money ordinary)
{
    if (!rule.enabled)
        return std::nullopt;
    if (rule.worth != NextVisitRule::Worth::Amount)
        return rule.share;
    return shareOf(Rational(rule.amount.minor(), std::max({ordinary, rule.minimum, rule.nextMinimum}).minor()));
}

std::optional<Percent> costOfExchange(const Programme &programme, const ExchangeRule &rule, Money ordinary)
{
    const Rational rate = usualRate(programme, ordinary);
    if (!rule.enabled || rule.reward || rate.isZero() || rule.every <= Points(0))
        return std::nullopt;
    return shareOf(rate * Rational(rule.credit.minor(), rule.every.value()));
}

std::optional<Percent> costOfTier(const Programme &programme, const Tier &tier, Money ordinary)
{
    if (tier.num == tier.den && tier.discount.basisPoints() == 0)
        return std::nullopt;
    const Rational discount(tier.discount.basisPoints(), Percent::whole(100).basisPoints());
    const Rational worth = pointWorth(programme).value_or(Rational(0));
    const Rational points = usualRate(programme, ordinary) * added(tier.num, tier.den) * worth;
    return shareOf(discount + points * (Rational(1) - discount));
}

std::optional<Percent> costOfPlan(const Programme &programme, const PlanTerms &plan, Money ordinary)
{
    Tier same; // what a membership gives a tier gives as well
    same.num = plan.num;
    same.den = plan.den;
    same.discount = plan.discount;
    return costOfTier(programme, same, ordinary);
}

Money spendForPrice(Money price, Percent cost)
{
    return price.times(Rational(Percent::whole(100).basisPoints(), cost.basisPoints()), Rounding::Ceil);
}

std::optional<Percent> costOfReward(const Programme &programme, const Reward &reward)
{
    Rational rate;
    for (const Rule &rule : programme.earning.rules) {
        if (isUsual(rule) && std::holds_alternative<PerMoneyRule>(rule.effect))
            rate = rate + pointsRate(rule, Money(), programme.earning.basis).value_or(Rational(0));
    }
    if (rate.isZero() || reward.points <= Points(0))
        return std::nullopt;
    return shareOf(Rational(reward.shopCost.minor(), reward.points.value()) * rate);
}

} // namespace bashgah::domain
