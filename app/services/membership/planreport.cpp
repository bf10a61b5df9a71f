// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/membership/planreport.h"

#include "domain/margin/costshare.h"
#include "domain/program/pointworth.h"
#include "domain/program/rulecheck.h"
#include "storage/repositories/membershiprepository.h"

#include <algorithm>

namespace bashgah::services {

using namespace domain;
using storage::MembershipRow;

namespace {

bool isRunning(MembershipState state)
{
    return state == MembershipState::Active || state == MembershipState::EndingSoon
        || state == MembershipState::Waiting;
}

MembershipState stateOf(const MembershipRow &row, const PlanTerms &terms, QDate today)
{
    if (row.endedOn)
        return MembershipState::GivenUp;
    if (row.term.last < today)
        return MembershipState::Lapsed;
    if (today < row.term.first)
        return MembershipState::Waiting;
    return today.addDays(terms.reminderDays) >= row.term.last ? MembershipState::EndingSoon
                                                              : MembershipState::Active;
}

/// What must be bought within a term until the discount and the points bring the price back.
std::optional<Money> evenSpend(const PlanTerms &terms, const Programme &programme, const Currency &currency)
{
    const auto cost = costOfPlan(programme, terms, ordinaryBill(currency));
    return cost && cost->basisPoints() > 0 ? std::optional(spendForPrice(terms.price, *cost)) : std::nullopt;
}

Membership membershipOf(const MembershipRow &row, const PlanTerms &terms, const Programme *programme,
                        QDate today, const ShopCalendar &calendar)
{
    Membership membership{row.id, row.member, row.name, row.mobile, terms.name, row.term,
                          stateOf(row, terms, today), row.paid, row.refunded, {}, row.discounts, row.points,
                          row.discounts + (programme ? worthOf(*programme, row.points) : Money()), row.purchases};
    if (isRunning(membership.state))
        membership.backNow = membershipRefund(terms, row.paid, row.soldOn, row.term, today, calendar);
    return membership;
}

void add(PlanFigures &figures, const Membership &membership)
{
    ++figures.sold;
    figures.active += membership.state == MembershipState::Active
            || membership.state == MembershipState::EndingSoon ? 1 : 0;
    figures.endingSoon += membership.state == MembershipState::EndingSoon ? 1 : 0;
    figures.even += membership.isEven() ? 1 : 0;
    figures.income += membership.paid - membership.refunded;
    figures.given += membership.given;
}

} // namespace

PlanReport planReport(storage::Connection &connection, const Programme *programme, QDate today,
                      const ShopProfile &profile)
{
    const ShopCalendar &calendar = profile.calendar;
    const Programme now = programme ? *programme : Programme();
    storage::MembershipRepository memberships(connection);
    PlanReport report;
    report.today = today;
    for (const storage::PlanRow &row : memberships.plans()) {
        report.plans.push_back({{row.id, row.terms, row.isRetired}, 0, 0, 0, 0, {}, {},
                                evenSpend(row.terms, now, profile.currency)});
    }
    for (const MembershipRow &row : memberships.sales()) {
        const auto plan = std::find_if(report.plans.begin(), report.plans.end(),
                                       [&](const PlanFigures &each) { return each.plan.id == row.plan; });
        if (plan == report.plans.end())
            continue;
        const Membership membership = membershipOf(row, plan->plan.terms, programme, today, calendar);
        add(*plan, membership);
        report.memberships.push_back(membership);
    }
    for (const PlanFigures &figures : report.plans) {
        report.income += figures.income;
        report.given += figures.given;
    }
    std::stable_partition(report.memberships.begin(), report.memberships.end(),
                          [](const Membership &each) { return isRunning(each.state); });
    return report;
}

} // namespace bashgah::services
