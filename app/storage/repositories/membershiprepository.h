// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/member/mobilenumber.h"
#include "domain/membership/plan.h"

#include <vector>

namespace bashgah::storage {

class Connection;

struct PlanRow
{
    domain::PlanId id;
    domain::PlanTerms terms;
    bool isRetired = false;
};

struct NewMembership
{
    domain::PlanId plan;
    domain::MemberId member;
    domain::Money paid;
    QString payment;
    domain::Instant at;
    QDate day;
    domain::DayRange term;
    std::optional<domain::StaffId> staff;
};

/// A membership that was sold. Name, mobile, reason and benefits only in lists.
struct MembershipRow
{
    domain::MembershipId id;
    domain::PlanId plan;
    domain::MemberId member;
    domain::Money paid;
    QDate soldOn;
    domain::DayRange term;
    domain::Money refunded;
    std::optional<QDate> endedOn;
    QString name{};
    std::optional<domain::MobileNumber> mobile{};
    QString reason{};
    domain::Money discounts{};  ///< given so far, on goods that were kept
    domain::Points points{};    ///< beyond what the rules gave
    int purchases = 0;          ///< with a benefit
};

/// Plans and paid memberships. Throws SqlFailure.
class MembershipRepository final
{
public:
    explicit MembershipRepository(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] std::vector<PlanRow> plans();
    [[nodiscard]] std::optional<PlanRow> plan(domain::PlanId id);
    [[nodiscard]] domain::PlanId addPlan(const domain::PlanTerms &terms, std::optional<domain::StaffId> staff,
                                         domain::Instant at);
    void retire(domain::PlanId id, domain::Instant at);

    [[nodiscard]] domain::MembershipId sell(const NewMembership &sale);
    struct End
    {
        QDate day;
        domain::Instant at;
        std::optional<domain::StaffId> staff; ///< who paid back
        domain::Money refunded;
        QString reason;
    };
    void end(domain::MembershipId id, const End &end);
    /// How many memberships ended before `today` and were not booked as such.
    [[nodiscard]] int lapse(QDate today);

    [[nodiscard]] std::optional<domain::ActiveMembership> active(domain::MemberId member, QDate today);
    [[nodiscard]] bool anyRunsOn(QDate day);
    [[nodiscard]] std::optional<QDate> runsUntil(domain::MemberId member);
    [[nodiscard]] std::optional<MembershipRow> sale(domain::MembershipId id);
    [[nodiscard]] std::vector<MembershipRow> sales();

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
