// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/rulecheck.h"

#include "domain/program/evaluate.h"
#include "domain/program/pointworth.h"
#include "domain/program/pricetax.h"
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

Money credit(const std::vector<SpendRule> &rules, Money bought, const std::optional<QString> &tierId)
{
    Money sum;
    for (const SpendRule &rule : rules) {
        if (rule.enabled && bought.isPositive() && isForTier(rule, tierId))
            sum += rule.measure == SpendRule::Measure::Purchase ? spendCredit(rule, bought, rule.yearlyCap)
                                                                : creditOfPeriod(rule, bought);
    }
    return sum;
}

/// If each is used, the next time on as large a bill.
Money codesOf(const std::vector<NextVisitRule> &rules, Money bought)
{
    Money sum;
    for (NextVisitRule rule : rules) {
        rule.tiers.clear();
        rule.items = {};
        const auto gain = nextVisitGain(rule, {bought, std::max(rule.units, 1)}, QDate(2026, 1, 1));
        if (gain && bought >= rule.nextMinimum)
            sum += gain->share ? bought.times(*gain->share, Rounding::HalfUp) : std::min(gain->amount, bought);
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
    const Money counted = withoutTax(bill - off, {}, programme.earning.basis);
    const Money back = off + worthOf(programme, points) + credit(programme.spend, counted, state.tierId)
        + codesOf(programme.nextVisit, bill - off);
    return static_cast<int>(std::min<qint64>(Percent::whole(10'000).basisPoints(),
                                             back.minor() * 10'000 / bill.minor()));
}

bool isExclusive(const Rule &rule)
{
    return rule.exclusive && !std::holds_alternative<MultiplierRule>(rule.effect);
}

bool reduces(const Rule &rule)
{
    const auto *times = std::get_if<MultiplierRule>(&rule.effect);
    return times && times->num < times->den;
}

/// All rules that can come together, at once: those that silence nobody, and each that does with the multipliers.
/// What takes away is left out: without it there is a dearer bill.
std::vector<Programme> withEveryRule(Programme programme)
{
    std::vector<Rule> &rules = programme.earning.rules;
    std::erase_if(rules, [](const Rule &rule) { return !rule.enabled || reduces(rule); });
    for (Rule &rule : rules) {
        rule.conditions.clear();
        rule.items = {};
        rule.cooldownDays = 0;
    }
    std::vector<Programme> all{programme};
    std::erase_if(all.front().earning.rules, isExclusive);
    for (const Rule &alone : rules) {
        if (!isExclusive(alone))
            continue;
        all.push_back(programme);
        std::erase_if(all.back().earning.rules, [&](const Rule &rule) {
            return rule.id != alone.id && !std::holds_alternative<MultiplierRule>(rule.effect);
        });
    }
    return all;
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
    std::erase_if(programme.nextVisit,
                  [](const NextVisitRule &rule) { return !rule.tiers.isEmpty() || !rule.items.namesNothing(); });
    return programme;
}

/// A bill near the everyday one of which nothing is left over.
Money fullBlocks(const PerMoneyRule &rule, Money ordinary)
{
    const qint64 blocks = std::max<qint64>(ordinary.minor() / rule.per.minor(), 1);
    return Money::fromMinor(blocks * rule.per.minor());
}

/// The everyday one, and the smallest ones from which on a rule gives something.
std::vector<Money> billsToTry(const Programme &programme, Money ordinary)
{
    std::vector<Money> bills{ordinary};
    const auto of = [&](Money counted) { return withTax(counted, programme.earning.basis); };
    for (const Rule &rule : programme.earning.rules) {
        if (rule.enabled && rule.minimum.isPositive())
            bills.push_back(of(rule.minimum));
        const auto *money = std::get_if<PerMoneyRule>(&rule.effect);
        if (rule.enabled && money && money->mode == EarnMode::Block && money->per.isPositive())
            bills.push_back(of(std::max(fullBlocks(*money, ordinary), rule.minimum)));
    }
    for (const NextVisitRule &rule : programme.nextVisit) {
        if (const Money least = std::max(rule.minimum, rule.nextMinimum); rule.enabled && least.isPositive())
            bills.push_back(least);
    }
    for (const SpendRule &rule : programme.spend) {
        for (const SpendStep &step : rule.steps) {
            if (rule.enabled && rule.measure == SpendRule::Measure::Purchase && step.from.isPositive())
                bills.push_back(of(step.from));
        }
    }
    return bills;
}

/// Keeps the first of those bills that gives back more than what was found.
void findDearest(const Programme &every, const std::vector<Money> &bills, GiveBack &back)
{
    const std::vector<Tier> tiers = every.tiers ? every.tiers->tiers : std::vector<Tier>();
    for (const Money bill : bills) {
        for (size_t i = 0; i <= tiers.size(); ++i) {
            const Tier *tier = i == 0 ? nullptr : &tiers[i - 1];
            const Percent found(share(every, bill, tier));
            if (found <= back.most)
                continue;
            back.most = found;
            back.mostAt = bill;
            back.mostTier = tier ? std::optional(tier->id) : std::nullopt;
        }
    }
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
    const bool codes = std::any_of(programme.nextVisit.begin(), programme.nextVisit.end(),
                                   [](const NextVisitRule &rule) { return rule.enabled; });
    const bool exchanges = programme.exchange && programme.exchange->enabled && !programme.exchange->reward;
    if (!programme.redemption.enabled && !discounts && !credits && !codes && !exchanges)
        return std::nullopt;
    GiveBack back;
    const Tier *first = tiers.empty() || tiers.front().minimum.isPositive() ? nullptr : &tiers.front();
    back.usual = Percent(share(withUsualRules(programme), ordinary, first));
    back.mostAt = ordinary;
    for (const Programme &every : withEveryRule(programme))
        findDearest(every, billsToTry(every, ordinary), back);
    return back;
}

} // namespace bashgah::domain
