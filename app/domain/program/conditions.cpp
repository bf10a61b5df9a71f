// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/facts.h"

#include "domain/program/rulecodes.h"
#include "domain/program/spendcredit.h"

namespace bashgah::domain {
namespace {

struct Holds
{
    const MemberState &state;

    bool operator()(const WeekdayCondition &on) const
    {
        return state.day.isValid() && (on.days >> (state.day.dayOfWeek() - 1) & 1U) != 0;
    }
    bool operator()(const HourCondition &at) const
    {
        if (!state.minute)
            return false;
        const bool begun = *state.minute >= at.from;
        const bool notOver = *state.minute < at.until;
        return at.from < at.until ? begun && notOver : begun || notOver;
    }
    bool operator()(const DateCondition &in) const
    {
        return state.day.isValid() && (!in.first || *in.first <= state.day)
            && (!in.last || state.day <= *in.last);
    }
    bool operator()(const MonthCondition &in) const
    {
        return state.month >= 1 && (in.months >> (state.month - 1) & 1U) != 0;
    }
    bool operator()(const TierCondition &of) const
    {
        return state.tierId && of.tiers.contains(*state.tierId);
    }
    bool operator()(const SegmentCondition &of) const
    {
        return state.segment && (of.segments >> static_cast<int>(*state.segment) & 1U) != 0;
    }
    bool operator()(const GenderCondition &of) const
    {
        return state.gender != Gender::Unknown && state.gender == of.gender;
    }
    bool operator()(const AgeCondition &of) const
    {
        return state.age && of.from <= *state.age && *state.age <= of.until;
    }
    bool operator()(const TagCondition &with) const
    {
        if (!state.tags)
            return false;
        for (const QString &tag : with.tags) {
            if (state.tags->contains(tag))
                return !with.without;
        }
        return with.without;
    }
    bool operator()(const PurchaseNumberCondition &on) const
    {
        if (!state.purchaseNumber || on.number < 1)
            return false;
        return on.every ? *state.purchaseNumber % on.number == 0
                        : *state.purchaseNumber == on.number;
    }
    bool operator()(const PaymentCondition &by) const
    {
        return !state.payment.isEmpty() && by.kinds.contains(state.payment);
    }
    bool operator()(const CodeCondition &by) const
    {
        return !state.codes.isEmpty() && state.codes.contains(tidyRuleCode(by.code));
    }
};

void noteNeed(const Condition &condition, FactNeeds &needs)
{
    needs.person = needs.person || std::holds_alternative<GenderCondition>(condition)
        || std::holds_alternative<AgeCondition>(condition);
    needs.tags = needs.tags || std::holds_alternative<TagCondition>(condition);
    needs.segment = needs.segment || std::holds_alternative<SegmentCondition>(condition);
    needs.purchaseNumber =
        needs.purchaseNumber || std::holds_alternative<PurchaseNumberCondition>(condition);
}

void noteCaps(const QString &ruleId, const std::vector<Cap> &caps, int cooldownDays,
              FactNeeds &needs)
{
    bool history = cooldownDays > 0;
    FactNeeds::Given need{ruleId};
    for (const Cap &cap : caps) {
        history = history || cap.per != CapPeriod::Purchase;
        need.toAll = need.toAll || cap.per == CapPeriod::Budget;
        need.toAllInMonth = need.toAllInMonth || cap.per == CapPeriod::BudgetMonth;
        need.toAllInYear = need.toAllInYear || cap.per == CapPeriod::BudgetYear;
    }
    if (history)
        needs.given.push_back(need);
}

} // namespace

bool holds(const Condition &condition, const MemberState &state)
{
    return std::visit(Holds{state}, condition);
}

FactNeeds factsNeeded(const Programme &programme)
{
    FactNeeds needs;
    needs.items = !programme.earning.basis.excludedCategories.isEmpty()
        || !programme.earning.basis.untaxedCategories.isEmpty();
    for (const Rule &rule : programme.earning.rules) {
        if (!rule.enabled)
            continue;
        needs.items = needs.items || !rule.items.isAll();
        for (const Condition &condition : rule.conditions)
            noteNeed(condition, needs);
        noteCaps(rule.id, rule.caps, rule.cooldownDays, needs);
    }
    for (const NextVisitRule &rule : programme.nextVisit)
        needs.items = needs.items || (rule.enabled && !rule.items.isAll());
    noteCaps(QString(), programme.earning.caps, 0, needs);
    needs.tags = needs.tags || spendNeeds(programme.spend).tags;
    return needs;
}

std::optional<int> ageOn(QDate birthday, QDate day, const ShopCalendar &calendar)
{
    if (!birthday.isValid() || !day.isValid() || day < birthday)
        return std::nullopt;
    const int years = calendar.parts(day).year - calendar.parts(birthday).year;
    return day < calendar.addMonths(birthday, 12 * years) ? years - 1 : years;
}

MemberState stateAt(Instant at, const ShopCalendar &calendar)
{
    const QDateTime local = calendar.localTime(at);
    MemberState state;
    state.day = calendar.localDay(at);
    state.minute = local.time().hour() * 60 + local.time().minute();
    state.month = calendar.monthOf(state.day).month;
    return state;
}

} // namespace bashgah::domain
