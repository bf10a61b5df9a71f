// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/membershiprepository.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

using namespace domain;

namespace {

const QString refundKeys[] = {QStringLiteral("none"), QStringLiteral("full_months"), QStringLiteral("full_within")};

PlanRefund::Rule ruleOf(const QString &key)
{
    return key == refundKeys[0] ? PlanRefund::Rule::None
        : key == refundKeys[2] ? PlanRefund::Rule::FullWithin
                               : PlanRefund::Rule::FullMonths;
}

int number(const Statement &row, int column)
{
    return static_cast<int>(row.int64(column));
}

PlanRow planOf(const Statement &row)
{
    PlanRow plan{row.id<PlanId>(0), {}, !row.isNull(11)};
    plan.terms.name = row.text(1);
    plan.terms.price = row.money(2);
    plan.terms.months = number(row, 3);
    plan.terms.num = number(row, 4);
    plan.terms.den = number(row, 5);
    plan.terms.discount = Percent(number(row, 6));
    plan.terms.gift = row.text(7);
    plan.terms.reminderDays = number(row, 8);
    plan.terms.refund = {ruleOf(row.text(9)), number(row, 10)};
    return plan;
}

} // namespace

std::vector<PlanRow> MembershipRepository::plans()
{
    Statement rows = m_connection.statement(QStringLiteral("plan/list"));
    rows.exec();
    std::vector<PlanRow> plans;
    while (rows.next())
        plans.push_back(planOf(rows));
    return plans;
}

std::optional<PlanRow> MembershipRepository::plan(PlanId id)
{
    Statement found = m_connection.statement(QStringLiteral("plan/find"));
    found.bind("id", id);
    return found.execOne() ? std::optional(planOf(found)) : std::nullopt;
}

PlanId MembershipRepository::addPlan(const PlanTerms &terms, std::optional<StaffId> staff, Instant at)
{
    Statement insert = m_connection.statement(QStringLiteral("plan/insert"));
    insert.bind("name", terms.name)
        .bind("price", terms.price)
        .bind("months", terms.months)
        .bind("num", terms.num)
        .bind("den", terms.den)
        .bind("discount", terms.discount.basisPoints())
        .bind("gift", terms.gift)
        .bind("reminder_days", terms.reminderDays)
        .bind("refund_rule", refundKeys[static_cast<int>(terms.refund.rule)])
        .bind("refund_days", terms.refund.days)
        .bind("created_at", at)
        .bind("staff_id", staff);
    return PlanId(insert.insertId());
}

void MembershipRepository::retire(PlanId id, Instant at)
{
    m_connection.statement(QStringLiteral("plan/retire")).bind("id", id).bind("at", at).exec();
}

MembershipId MembershipRepository::sell(const NewMembership &sale)
{
    Statement insert = m_connection.statement(QStringLiteral("plan/sell"));
    insert.bind("plan_id", sale.plan)
        .bind("member_id", sale.member)
        .bind("paid", sale.paid)
        .bind("payment", sale.payment)
        .bind("sold_at", sale.at)
        .bind("sold_day", sale.day)
        .bind("first_day", sale.term.first)
        .bind("last_day", sale.term.last)
        .bind("staff_id", sale.staff);
    return MembershipId(insert.insertId());
}

void MembershipRepository::end(MembershipId id, const End &end)
{
    m_connection.statement(QStringLiteral("plan/end"))
        .bind("id", id).bind("day", end.day).bind("at", end.at).bind("staff_id", end.staff)
        .bind("refunded", end.refunded).bind("reason", end.reason).exec();
}

int MembershipRepository::lapse(QDate today)
{
    Statement lapsed = m_connection.statement(QStringLiteral("plan/lapse"));
    lapsed.bind("today", today).exec();
    return lapsed.rowsAffected();
}

std::optional<ActiveMembership> MembershipRepository::active(MemberId member, QDate today)
{
    Statement found = m_connection.statement(QStringLiteral("plan/active"));
    found.bind("member_id", member).bind("today", today);
    if (!found.execOne())
        return std::nullopt;
    return ActiveMembership{found.id<MembershipId>(0), found.text(1), number(found, 2), number(found, 3),
                            Percent(number(found, 4)), found.text(5), found.day(6)};
}

bool MembershipRepository::anyRunsOn(QDate day)
{
    Statement found = m_connection.statement(QStringLiteral("plan/any_runs_on"));
    found.bind("day", day);
    return found.execOne();
}

std::optional<QDate> MembershipRepository::runsUntil(MemberId member)
{
    Statement found = m_connection.statement(QStringLiteral("plan/runs_until"));
    found.bind("member_id", member);
    return found.execOne() ? found.maybeDay(0) : std::nullopt;
}

std::optional<MembershipRow> MembershipRepository::sale(MembershipId id)
{
    Statement found = m_connection.statement(QStringLiteral("plan/sale"));
    found.bind("id", id);
    if (!found.execOne())
        return std::nullopt;
    return MembershipRow{found.id<MembershipId>(0), found.id<PlanId>(1), found.id<MemberId>(2), found.money(3),
                         found.day(4), {found.day(5), found.day(6)}, found.money(7), found.maybeDay(8)};
}

std::vector<MembershipRow> MembershipRepository::sales()
{
    Statement rows = m_connection.statement(QStringLiteral("plan/sales"));
    rows.exec();
    std::vector<MembershipRow> sales;
    while (rows.next()) {
        MembershipRow row{rows.id<MembershipId>(0), rows.id<PlanId>(1), rows.id<MemberId>(2), rows.money(5),
                          rows.day(6), {rows.day(7), rows.day(8)}, rows.money(9), rows.maybeDay(10)};
        row.name = rows.text(3);
        if (const auto mobile = rows.maybeText(4))
            row.mobile = MobileNumber::fromStored(*mobile);
        row.reason = rows.text(11);
        row.discounts = rows.money(12);
        row.points = rows.points(13);
        row.purchases = number(rows, 14);
        sales.push_back(std::move(row));
    }
    return sales;
}

} // namespace bashgah::storage
