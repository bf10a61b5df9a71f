// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backtest/pastactivity.h"
#include "domain/program/evaluate.h"

#include <vector>

namespace bashgah::domain {

/// A paid membership and what it does to points and bills, whatever the programme.
struct PastMembership
{
    QString ruleId; ///< as the counter names its multiplier
    DayRange days;
    int num = 1;
    int den = 1;
    Percent discount{}; ///< off every purchase
};

/// Who brought a member, as written down then.
struct PastReferral
{
    size_t referrer = 0; ///< place among the members of the back-test
    Instant at;
};

/// What a back-test knows of a member. Tags and segment are those of today or of the month: the shop
/// keeps no history of them.
struct PastMember
{
    MemberId id;
    QDate joined;
    Gender gender = Gender::Unknown;
    std::optional<QDate> birthday{};
    QStringList tags{};
    std::vector<PastMembership> memberships{}; ///< in the order in which they were sold
    std::vector<PastActivity> activities{};    ///< in the order of time
    std::optional<QDate> wedding{};
    std::optional<QDate> completed{}; ///< when the profile was complete; absent: it is not
    bool isCompletedKnown = false;    ///< off: that is the day of joining, for want of a better one
    bool isLiving = true;             ///< off: merged or erased since, and no occasion comes any more
    bool isActive = true;             ///< off: bought nothing up to the last day, and nothing was confirmed
    std::optional<PastReferral> broughtBy{};

    /// The one of a day; null: none.
    [[nodiscard]] const PastMembership *membershipOn(QDate day) const;
};

/// One standing purchase of a member's, as the rules of any programme may see it.
struct PastPurchase
{
    size_t member = 0; ///< place among the members of the back-test
    Instant at;
    QDate day;         ///< of the shop
    bool timed = true; ///< off: of `at` only the day is known
    Bill bill;
    std::vector<KeptLine> kept{}; ///< one per line; empty: nothing came back
    QString payment{};
    std::optional<Segment> segment{}; ///< if a rule asks for it
    Money standing{}; ///< of the bill's discounts, what tier or membership took off
    Money codes{};    ///< what codes, and discounts that members get by themselves, took off after that
    bool nobodys = false; ///< its member was named later: no tier and no membership took anything off

    [[nodiscard]] Money net() const;
    /// What was left of the bill for tier and membership: after discounts by hand, before codes.
    [[nodiscard]] Money beforeStanding() const { return net() + standing + codes; }
    /// Of a part of the bill, what stays of it with what was kept.
    [[nodiscard]] Money keptOf(Money part) const;
    /// What was not taken back.
    [[nodiscard]] Money keptNet() const;
    /// Off: all of it came back.
    [[nodiscard]] bool isKept() const { return kept.empty() || keptNet().isPositive(); }
    [[nodiscard]] Money paidWithPoints() const;
    /// Without what went back to points with a return.
    [[nodiscard]] Money keptPaidWithPoints() const;
};

} // namespace bashgah::domain
