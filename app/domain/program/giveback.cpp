// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/rulecheck.h"

#include "domain/program/evaluate.h"
#include "domain/program/redemption.h"
#include "domain/program/spendcredit.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

/// Of all that is bought in a period: at the step that gives the largest share.
Money creditOfPeriod(const SpendRule &rule, Money bought)
{
    Money most;
    for (const SpendStep &step : rule.steps) {
        const Money share = bought.times(step.share.value_or(Percent()), Rounding::Floor);
        const Money from = step.from.isPositive() ? step.from : bought; // who only just reaches the step
        const Money amount = step.amount
            ? step.amount->times(Rational(bought.minor(), from.minor()), Rounding::Floor) : Money();
        most = std::max({most, share, amount});
    }
    return most;
}

Money credit(const std::vector<SpendRule> &rules, Money bought)
{
    Money sum;
    for (const SpendRule &rule : rules) {
        if (rule.enabled && bought.isPositive())
            sum += rule.measure == SpendRule::Measure::Purchase ? spendCredit(rule, bought, rule.yearlyCap)
                                                                : creditOfPeriod(rule, bought);
    }
    return sum;
}

/// Basis points of `bill` that come back.
int share(const Programme &programme, Money bill, const Tier *tier)
{
    MemberState state;
    if (tier)
        state.tierId = tier->id;
    const Money off = tier ? bill.times(tier->discount, Rounding::Floor) : Money();
    const Points points = evaluate(programme, state, {{BillLine{bill, off, {}, {}}}}).total;
    const Money back = off + (programme.redemption.enabled ? valueOf(programme.redemption, points) : Money())
        + credit(programme.spend, bill - off);
    return static_cast<int>(std::min<qint64>(Percent::whole(10'000).basisPoints(),
                                             back.minor() * 10'000 / bill.minor()));
}

Programme withEveryRule(Programme programme)
{
    for (Rule &rule : programme.earning.rules) {
        rule.conditions.clear();
        rule.items = {};
        rule.cooldownDays = 0;
    }
    return programme;
}

bool isForEveryPurchase(const SpendRule &rule)
{
    return rule.measure == SpendRule::Measure::Purchase && !rule.firstPurchaseOnly;
}

Programme withUsualRules(Programme programme)
{
    for (Rule &rule : programme.earning.rules) {
        const bool usual = rule.conditions.empty() && rule.items.namesNothing() && rule.cooldownDays == 0;
        rule.enabled = rule.enabled && usual;
    }
    std::erase_if(programme.spend, [](const SpendRule &rule) { return !isForEveryPurchase(rule); });
    return programme;
}

/// The everyday one, and the smallest ones from which on a rule gives something.
std::vector<Money> billsToTry(const Programme &programme, Money ordinary)
{
    std::vector<Money> bills{ordinary};
    for (const Rule &rule : programme.earning.rules) {
        if (rule.enabled && rule.minimum.isPositive())
            bills.push_back(rule.minimum);
    }
    for (const SpendRule &rule : programme.spend) {
        for (const SpendStep &step : rule.steps) {
            if (rule.enabled && rule.measure == SpendRule::Measure::Purchase && step.from.isPositive())
                bills.push_back(step.from);
        }
    }
    return bills;
}

} // namespace

Money ordinaryBill(const Currency &currency)
{
    constexpr qint64 rials = 5'000'000;
    if (currency.code == QLatin1String("IRR")) {
        return Money::fromMinor(currency.unit == MoneyUnit::Toman ? rials / 10 * currency.minorPerMajor()
                                                                  : rials * currency.minorPerMajor());
    }
    return Money::fromMinor(50 * currency.minorPerMajor());
}

std::optional<GiveBack> giveBack(const Programme &programme, Money ordinary)
{
    const std::vector<Tier> tiers = programme.tiers ? programme.tiers->tiers : std::vector<Tier>();
    const bool discounts =
        std::any_of(tiers.begin(), tiers.end(), [](const Tier &tier) { return tier.discount.basisPoints() > 0; });
    const bool credits = std::any_of(programme.spend.begin(), programme.spend.end(),
                                     [](const SpendRule &rule) { return rule.enabled; });
    if (!programme.redemption.enabled && !discounts && !credits)
        return std::nullopt;
    GiveBack back;
    const Tier *first = tiers.empty() || tiers.front().minimum.isPositive() ? nullptr : &tiers.front();
    back.usual = Percent(share(withUsualRules(programme), ordinary, first));
    const Programme every = withEveryRule(programme);
    int most = -1;
    for (const Money bill : billsToTry(every, ordinary)) {
        for (size_t i = 0; i <= tiers.size(); ++i) {
            const Tier *tier = i == 0 ? nullptr : &tiers[i - 1];
            const int found = share(every, bill, tier);
            if (found <= most)
                continue;
            most = found;
            back.most = Percent(found);
            back.mostAt = bill;
            back.mostTier = tier ? std::optional(tier->id) : std::nullopt;
        }
    }
    return back;
}

} // namespace bashgah::domain
