// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/mobilenumber.h"
#include "domain/membership/plan.h"

#include <vector>

namespace bashgah::services {

struct Plan
{
    domain::PlanId id;
    domain::PlanTerms terms;
    bool isRetired = false; ///< no longer sold
    bool operator==(const Plan &) const = default;
};

struct PlanSale
{
    domain::MemberId member;
    domain::PlanId plan;
    QString payment;
    std::optional<domain::StaffId> staff;
    QString key; ///< idempotency; empty: not repeatable
};

/// A membership that was, or would be, sold.
struct SoldPlan
{
    std::optional<domain::MembershipId> id; ///< absent in a preview
    domain::Money paid;
    domain::DayRange term;
    bool renews = false;   ///< follows one that still runs
    bool repeated = false; ///< the same request had been done before
};

struct PlanRefunded
{
    domain::MembershipId id;
    domain::Money amount; ///< to pay back
};

enum class MembershipState { Waiting, Active, EndingSoon, Lapsed, GivenUp };

/// One membership on the page.
struct Membership
{
    domain::MembershipId id;
    domain::MemberId member;
    QString name;
    std::optional<domain::MobileNumber> mobile;
    QString plan;
    domain::DayRange term;
    MembershipState state = MembershipState::Active;
    domain::Money paid;
    domain::Money refunded;
    domain::Money backNow;   ///< what giving it up today would pay back
    domain::Money discounts; ///< taken off so far, on goods that were kept
    domain::Points points;   ///< given so far beyond what the rules gave
    domain::Money given;     ///< discounts and the points at today's value
    int purchases = 0;       ///< with a benefit
    bool operator==(const Membership &) const = default;
    [[nodiscard]] bool isEven() const { return given >= paid - refunded; }
};

/// One plan with its sums. Income: paid less paid back.
struct PlanFigures
{
    Plan plan;
    int sold = 0;
    int active = 0;
    int endingSoon = 0;
    int even = 0; ///< memberships whose benefits reached what they cost
    domain::Money income;
    domain::Money given;
    /// Purchases within a term from which what it takes off and its points bring back the price, by the rules of today;
    /// absent: neither.
    std::optional<domain::Money> evenSpend;
};

struct PlanReport
{
    QDate today;
    std::vector<PlanFigures> plans;       ///< those on sale first
    std::vector<Membership> memberships;  ///< running ones by their end, then those that are over
    domain::Money income;
    domain::Money given;
};

} // namespace bashgah::services
