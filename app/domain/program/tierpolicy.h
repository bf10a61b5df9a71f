// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/promisedreward.h"
#include "domain/program/tierscore.h"

#include <QString>

#include <optional>
#include <vector>

namespace bashgah::domain {

struct Tier
{
    QString id;
    QString name;
    TierScore minimum; ///< to enter, included
    int num = 1;       ///< multiplier num / den
    int den = 1;
    std::optional<TierScore> keep{}; ///< enough to stay, included; absent: the minimum
    Percent discount{};              ///< off every purchase
    QString gift{};                  ///< what else its members get, in the owner's words
    std::optional<PromisedReward> reward{}; ///< given once to who reaches it
    std::optional<TierScore> reenter{}; ///< to come back after going down from it, included; absent: the minimum
    bool operator==(const Tier &) const = default;
    [[nodiscard]] TierScore keepFrom() const { return keep.value_or(minimum); }
};

/// A change of tier, as it was stored; absent: none.
struct TierShift
{
    std::optional<QString> from;
    std::optional<QString> to;
};

/// What the score counts. Returns take away from each.
enum class TierMeasure {
    Spend,  ///< net spend
    Points, ///< points of the rules before multipliers, whether spent since or not
    Visits, ///< purchases that were not wholly taken back
    FirstPurchase, ///< net spend of the first purchase that was not wholly taken back; over a lifetime only
};
/// The score is an amount.
[[nodiscard]] constexpr bool isMoney(TierMeasure measure)
{
    return measure == TierMeasure::Spend || measure == TierMeasure::FirstPurchase;
}

/// Over which days it counts, in the shop's calendar.
enum class TierWindow {
    Rolling,        ///< the last windowMonths months, today included
    Month,          ///< the calendar month of today
    Quarter,
    HalfYear,
    Year,
    MembershipYear, ///< from one anniversary of joining to the next
    Lifetime,
};

/// How long a tier reached in a period (not rolling, not lifetime) is good for.
enum class TierValidity {
    Period,     ///< only that period counts
    NextPeriod, ///< the period before counts as well: the better of the two
};

enum class Downgrade { ByScore, OneStep, Never };

/// Who buys nothing for so long goes one tier down, again after each such time; the next purchase
/// brings the tier of the score back.
struct TierInactivity
{
    enum class Unit { Days, Months };
    int count = 6;
    Unit unit = Unit::Months;
    bool operator==(const TierInactivity &) const = default;
};

/// Points that cannot be spent yet (EarningPolicy::pendingDays), where tiers go by points.
enum class PendingPoints {
    Count,           ///< from the purchase on
    WaitUntilUsable, ///< from the day on which they can be spent
};

/// With which tier the rules look at a purchase: for its points, its credit and its codes. What the tier takes off the
/// bill is always that of before.
enum class TierReading {
    Before,       ///< the member's
    WithPurchase, ///< the one that the purchase itself leads to
};

struct TierPolicy
{
    std::vector<Tier> tiers; ///< by rising minimum; the first may start above 0 (then: no tier)
    int windowMonths = 12;   ///< of the rolling window
    int graceDays = 30;      ///< days a tier is kept after the last one on which the score was enough
    Downgrade downgrade = Downgrade::OneStep;
    TierMeasure measure = TierMeasure::Spend;
    TierWindow window = TierWindow::Rolling;
    TierValidity validity = TierValidity::NextPeriod;
    std::optional<TierInactivity> inactivity{};
    int warnDays = 30; ///< before a fall the member is on the list of those to be told
    TierReading reading = TierReading::Before;
    PendingPoints pending = PendingPoints::Count;
    int graceMonths = 0;     ///< of the shop's calendar, instead of days; 0: days
    bool graceToMonthEnd = false; ///< and on to the end of that month
    bool operator==(const TierPolicy &) const = default;
};

} // namespace bashgah::domain
