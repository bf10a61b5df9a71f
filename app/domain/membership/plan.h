// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/base/result.h"
#include "domain/calendar/shopcalendar.h"
#include "domain/money/money.h"
#include "domain/points/points.h"

#include <optional>

namespace bashgah::domain {

using PlanId = Id<struct PlanTag>;
using MembershipId = Id<struct MembershipTag>;

/// What a member gets back who gives a membership up.
struct PlanRefund
{
    enum class Rule {
        None,
        FullMonths, ///< the price of each whole month that has not begun
        FullWithin, ///< all of it within `days` of the sale, then nothing
    };
    Rule rule = Rule::FullMonths;
    int days = 7;
    bool operator==(const PlanRefund &) const = default;
};

/// What a paid membership costs and gives. Terms are bought as they are: a changed plan is another one.
struct PlanTerms
{
    QString name;
    Money price;
    int months = 12;    ///< term
    int num = 1;        ///< multiplier num / den of the points
    int den = 1;
    Percent discount{}; ///< off every purchase
    QString gift{};     ///< what else, in the owner's words
    int reminderDays = 14; ///< before the end the member is on the list of those to be reminded
    PlanRefund refund{};
    bool operator==(const PlanTerms &) const = default;
};

/// Errors: Empty (field "name"), NotPositive (field "price"), OutOfRange (fields "months" 1..120,
/// "multiplier" 1..10 in hundredths, "discount" 0..100 %, "days" 0..366), TooLong (field "gift").
[[nodiscard]] Result<void> validate(const PlanTerms &terms);

/// The days of a new membership: from today, or from the day after the one that still runs.
[[nodiscard]] DayRange membershipTerm(const PlanTerms &terms, QDate today,
                                      const std::optional<QDate> &runsUntil, const ShopCalendar &calendar);

/// What comes back of `paid` when the membership is given up on `today`.
[[nodiscard]] Money membershipRefund(const PlanTerms &terms, Money paid, QDate soldOn, const DayRange &term,
                                     QDate today, const ShopCalendar &calendar);

/// What the membership of today gives.
struct ActiveMembership
{
    MembershipId id;
    QString plan; ///< name
    int num = 1;
    int den = 1;
    Percent discount{};
    QString gift{};
    QDate lastDay;
    bool operator==(const ActiveMembership &) const = default;
};

} // namespace bashgah::domain
