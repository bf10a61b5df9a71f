// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/activity.h"
#include "domain/program/exchange.h"
#include "domain/program/nextvisit.h"
#include "domain/program/occasion.h"
#include "domain/program/rule.h"
#include "domain/program/spendpolicy.h"
#include "domain/program/tierpolicy.h"

#include <optional>

namespace bashgah::domain {

/// What a programme is built on. A document of another kind is refused, never half understood.
enum class ProgrammeKind { Points };

/// How long points live, counted from the day they become usable, in the shop's calendar.
struct ExpiryPolicy
{
    enum class Kind {
        Never,
        Days,
        Months,
        FixedDay, ///< to the same day of every year: the first one that leaves them at least `count` days
        AfterActivity, ///< months, begun anew with each purchase of the member while the points are valid (lotlife.h)
    };
    enum class Round { None, MonthEnd, YearEnd };
    Kind kind = Kind::Months;
    int count = 12;
    Round round = Round::MonthEnd; ///< of days and months
    int month = 12; ///< of the fixed day, 1 to 12
    int day = 29;   ///< 1 to 31; in a shorter month its last
    bool byRedeeming = false;  ///< of AfterActivity: points given for a reward or a good cause begin the months anew as well
    bool byActivities = false; ///< of AfterActivity: so does what staff confirmed that the member did
    bool operator==(const ExpiryPolicy &) const = default;
};

/// What a point is worth at the counter: convPoints points pay convAmount.
struct RedemptionPolicy
{
    bool enabled = true;
    Points convPoints{1};
    Money convAmount;
    Percent maxShare = Percent::whole(50); ///< of a bill
    Points minimum{50};                    ///< fewest points that may be spent at once
    Points block{1};                       ///< spent only in multiples of this
    Money mostPerPurchase{};               ///< that points pay; 0: as much as the share allows
    Money mostPerDay{};                    ///< for one member on a day of the shop; 0: no limit
    bool operator==(const RedemptionPolicy &) const = default;
};

/// What happens when points of a refunded purchase are already spent.
enum class MissingPoints {
    Clamp,            ///< written off, and recorded so
    Negative,         ///< the account goes below zero; next points fill it
    DeductFromRefund, ///< written off, and the till is told the value to keep back
};

struct ClawbackPolicy
{
    MissingPoints missing = MissingPoints::Clamp;
    bool recheckMinimum = false; ///< on: a rule's minimum is tested again on what was kept
    int codeDays = 0; ///< that a used code lives on if its last day has passed when all of its purchase is back; 0: none
    bool operator==(const ClawbackPolicy &) const = default;
};

/// One version of a loyalty programme, as edited and stored (programmejson.h).
struct Programme
{
    ProgrammeKind kind = ProgrammeKind::Points;
    QString name;
    EarningPolicy earning;
    ExpiryPolicy expiry;
    RedemptionPolicy redemption;
    ClawbackPolicy clawback;
    std::optional<TierPolicy> tiers;
    std::vector<OccasionRule> occasions{}; ///< at most one of each kind
    ReferralPolicy referral{};             ///< of the occasions Referrer and Referee
    std::vector<SpendRule> spend{};        ///< each for itself; credit of several adds up
    std::vector<ActivityRule> activities{}; ///< confirmed by staff
    std::optional<MilestoneRule> milestone{};
    std::vector<NextVisitRule> nextVisit{}; ///< codes that purchases give for the next one
    std::optional<ExchangeRule> exchange{}; ///< of points into credit, by itself
    bool operator==(const Programme &) const = default;
};

} // namespace bashgah::domain
