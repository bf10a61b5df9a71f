// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/holding.h"

#include "domain/program/itemmatch.h"
#include "domain/program/pricetax.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

/// What would count if no tax were left out.
Money taxedBasisOf(const BillLine &line, const BasisPolicy &policy)
{
    if (policy.excludedCategories.contains(line.category) && !line.category.isEmpty())
        return {};
    Money basis = policy.afterDiscount ? line.net() : line.gross;
    if (policy.excludePaidWithPoints)
        basis -= line.paidWithPoints;
    return std::max(basis, Money());
}

bool names(const ItemFilter &items, const BillLine &line)
{
    return matches(items, ItemNames{line.product, line.category, line.brand});
}

const GivenPoints *givenBy(const QString &ruleId, const MemberState &state)
{
    for (const GivenPoints &given : state.given) {
        if (given.ruleId == ruleId)
            return &given;
    }
    return nullptr;
}

Points givenIn(CapPeriod period, const GivenPoints &given)
{
    switch (period) {
    case CapPeriod::Purchase:
        return Points(0);
    case CapPeriod::Day:
        return given.day;
    case CapPeriod::Week:
        return given.week;
    case CapPeriod::Month:
        return given.month;
    case CapPeriod::Year:
        return given.year;
    case CapPeriod::Ever:
        return given.ever;
    case CapPeriod::Budget:
        return given.toAll;
    case CapPeriod::BudgetMonth:
        return given.toAllInMonth;
    case CapPeriod::BudgetYear:
        return given.toAllInYear;
    }
    return Points(0);
}

bool isCoolingDown(const Rule &rule, const MemberState &state)
{
    if (rule.cooldownDays <= 0)
        return false;
    const GivenPoints *given = givenBy(rule.id, state);
    return given && given->last && given->last->daysTo(state.day) < rule.cooldownDays;
}

} // namespace

CountedLines countLines(const Bill &bill, const BasisPolicy &policy)
{
    CountedLines counted;
    counted.basis.reserve(bill.lines.size());
    counted.thousandths.reserve(bill.lines.size());
    for (const BillLine &line : bill.lines) {
        const Money taxed = taxedBasisOf(line, policy);
        const Money basis = withoutTax(taxed, line.category, policy);
        counted.tax += taxed - basis;
        counted.basis.push_back(basis);
        counted.thousandths.push_back(basis.isPositive() ? line.quantity.thousandths() : 0);
        counted.basisOfAll += basis;
        counted.thousandthsOfAll += counted.thousandths.back();
    }
    return counted;
}

void countOn(const CountedLines &counted, Holding &holding)
{
    if (!holding.lines) {
        holding.basis = counted.basisOfAll;
        holding.thousandths = counted.thousandthsOfAll;
        return;
    }
    holding.basis = Money();
    holding.thousandths = 0;
    for (const int place : *holding.lines) {
        holding.basis += counted.basis[static_cast<size_t>(place)];
        holding.thousandths += counted.thousandths[static_cast<size_t>(place)];
    }
}

std::optional<Room> roomUnder(const std::vector<Cap> &caps, const QString &ruleId,
                              const MemberState &state)
{
    if (caps.empty())
        return std::nullopt;
    const GivenPoints *given = givenBy(ruleId, state);
    std::optional<Room> room;
    for (const Cap &cap : caps) {
        const Points left =
            std::max(cap.most - (given ? givenIn(cap.per, *given) : Points(0)), Points(0));
        if (!room || left < room->points)
            room = Room{left, cap};
    }
    return room;
}

RuleTest testRule(const Rule &rule, const MemberState &state, const Bill &bill,
                  const CountedLines &counted)
{
    RuleTest test;
    const auto miss = [&test](Miss why) {
        test.miss = why;
        return test;
    };
    if (!rule.enabled)
        return miss(Miss::Off);
    for (; test.condition < rule.conditions.size(); ++test.condition) {
        if (!holds(rule.conditions[test.condition], state))
            return miss(Miss::Unmet);
    }
    if (isCoolingDown(rule, state))
        return miss(Miss::CoolingDown);
    test.holding.rule = &rule;
    if (!rule.items.isAll()) {
        test.holding.lines.emplace();
        for (size_t i = 0; i < bill.lines.size(); ++i) {
            if (counted.basis[i].isPositive() && names(rule.items, bill.lines[i]))
                test.holding.lines->push_back(static_cast<int>(i));
        }
    }
    countOn(counted, test.holding);
    if (!test.holding.basis.isPositive())
        return miss(Miss::NothingBought);
    if (test.holding.basis < rule.minimum)
        return miss(Miss::BelowMinimum);
    test.holding.room = roomUnder(rule.caps, rule.id, state);
    if (test.holding.room && test.holding.room->points <= Points(0))
        return miss(Miss::UsedUp);
    return test;
}

} // namespace bashgah::domain
