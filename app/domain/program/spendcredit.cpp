// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/spendcredit.h"

#include "domain/program/holding.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

bool isFor(const SpendRule &rule, const SpendPerson &person)
{
    if (!rule.enabled || (rule.firstPurchaseOnly && !person.firstPurchase) || !isForTier(rule, person.tierId))
        return false;
    return std::none_of(rule.exceptTags.begin(), rule.exceptTags.end(),
                        [&](const QString &tag) { return person.tags.contains(tag); });
}

/// What is left of the rule's yearly cap.
std::optional<Money> roomOf(const SpendRule &rule, const SpendPerson &person)
{
    if (!rule.yearlyCap)
        return std::nullopt;
    Money given;
    for (const SpendPerson::Given &each : person.given) {
        if (each.ruleId == rule.id)
            given += each.amount;
    }
    return std::max(*rule.yearlyCap - given, Money());
}

} // namespace

SpendNeeds spendNeeds(const std::vector<SpendRule> &rules)
{
    SpendNeeds needs;
    for (const SpendRule &rule : rules) {
        if (!rule.enabled)
            continue;
        needs.any = true;
        needs.first = needs.first || rule.firstPurchaseOnly;
        needs.tags = needs.tags || !rule.exceptTags.isEmpty();
        needs.tier = needs.tier || !rule.tiers.isEmpty();
        if (rule.yearlyCap && rule.measure == SpendRule::Measure::Purchase)
            needs.capped << rule.id;
    }
    return needs;
}

Money sumOf(const std::vector<Money> &amounts)
{
    Money sum;
    for (const Money amount : amounts)
        sum += amount;
    return sum;
}

std::vector<Money> spendBasis(const Bill &bill, const BasisPolicy &policy, Money due, Money paidWithCredit)
{
    BasisPolicy counted = policy;
    counted.excludePaidWithPoints = true;
    std::vector<Money> lines = countLines(bill, counted).basis;
    const Money paid = std::clamp(paidWithCredit, Money(), std::max(due, Money()));
    if (paid.isZero())
        return lines;
    std::vector<qint64> weights;
    for (const Money line : lines)
        weights.push_back(std::max(line, Money()).minor());
    const Money left = sumOf(lines).times(Rational((due - paid).minor(), due.minor()), Rounding::Floor);
    const std::vector<qint64> parts = allocate(left.minor(), weights);
    for (size_t i = 0; i < lines.size(); ++i)
        lines[i] = Money::fromMinor(parts[i]);
    return lines;
}

Money spendKept(const std::vector<Money> &lineBasis, const std::vector<KeptLine> &kept)
{
    Money sum;
    for (size_t i = 0; i < lineBasis.size(); ++i)
        sum += lineBasis[i].times(keptShare(kept, i), Rounding::Floor);
    return sum;
}

bool isForTier(const SpendRule &rule, const std::optional<QString> &tierId)
{
    return rule.tiers.isEmpty() || (tierId && rule.tiers.contains(*tierId));
}

const SpendStep *spendStep(const SpendRule &rule, Money basis)
{
    const SpendStep *reached = nullptr;
    for (const SpendStep &step : rule.steps) {
        if (basis.isPositive() && basis >= step.from)
            reached = &step;
    }
    return reached;
}

Money spendCredit(const SpendRule &rule, Money basis, std::optional<Money> room)
{
    const SpendStep *step = spendStep(rule, basis);
    if (!step)
        return Money();
    const Money full = step->share ? basis.times(*step->share, Rounding::Floor) : step->amount.value_or(Money());
    return room ? std::min(full, *room) : full;
}

bool givesLess(const SpendRule &rule, size_t step)
{
    if (step == 0 || step >= rule.steps.size())
        return false;
    const Money from = rule.steps[step].from;
    return spendCredit(rule, from, {}) < spendCredit(rule, from - Money::fromMinor(1), {});
}

DayRange seasonOf(QDate day, const ShopCalendar &calendar)
{
    constexpr int months = 3;
    const MonthRef now = calendar.monthOf(day);
    const MonthRef first{now.year, (now.month - 1) / months * months + 1};
    return {calendar.daysOf(first).first, calendar.daysOf(calendar.addMonths(first, months - 1)).last};
}

DayRange spendPeriod(SpendRule::Measure measure, QDate day, const ShopCalendar &calendar)
{
    switch (measure) {
    case SpendRule::Measure::Month: return calendar.daysOf(calendar.monthOf(day));
    case SpendRule::Measure::Season: return seasonOf(day, calendar);
    case SpendRule::Measure::Year: return calendar.yearOf(day);
    case SpendRule::Measure::Purchase: break;
    }
    return {day, day};
}

QDate spendUsable(const SpendRule &rule, QDate last)
{
    const int least = rule.measure == SpendRule::Measure::Purchase ? 0 : 1;
    return last.addDays(std::max(rule.delayDays, least));
}

std::optional<QDate> spendLastDay(const SpendRule &rule, QDate usable, const ShopCalendar &calendar)
{
    switch (rule.life) {
    case SpendRule::Life::Days: return usable.addDays(rule.lifeDays);
    case SpendRule::Life::MonthEnd: return calendar.monthEnd(usable);
    case SpendRule::Life::SeasonEnd: return seasonOf(usable, calendar).last;
    case SpendRule::Life::NextSeasonEnd:
        return seasonOf(seasonOf(usable, calendar).last.addDays(1), calendar).last;
    case SpendRule::Life::YearEnd: return calendar.yearEnd(usable);
    case SpendRule::Life::Never: break;
    }
    return std::nullopt;
}

std::optional<SpendGain> spendGain(const SpendRule &rule, const SpendPerson &person, Money basis, QDate day,
                                   const ShopCalendar &calendar)
{
    const SpendStep *step = spendStep(rule, basis);
    if (!step || !isFor(rule, person))
        return std::nullopt;
    SpendGain gain;
    gain.ruleId = rule.id;
    gain.basis = basis;
    gain.step = *step;
    gain.room = roomOf(rule, person);
    gain.full = spendCredit(rule, basis, std::nullopt);
    gain.amount = spendCredit(rule, basis, gain.room);
    gain.usable = spendUsable(rule, day);
    gain.lastDay = spendLastDay(rule, gain.usable, calendar);
    return gain;
}

std::optional<SpendGain> onTop(SpendGain gain, Money had)
{
    gain.had = std::max(had, Money());
    gain.amount -= gain.had;
    return gain.amount.isPositive() ? std::optional(std::move(gain)) : std::nullopt;
}

std::vector<SpendGain> purchaseGains(const std::vector<SpendRule> &rules, const SpendPerson &person, Money basis,
                                     QDate day, const ShopCalendar &calendar)
{
    std::vector<SpendGain> gains;
    for (const SpendRule &rule : rules) {
        if (rule.measure != SpendRule::Measure::Purchase)
            continue;
        if (auto gain = spendGain(rule, person, basis, day, calendar))
            gains.push_back(std::move(*gain));
    }
    return gains;
}

} // namespace bashgah::domain
