// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/shopcalendar.h"
#include "domain/program/programme.h"

#include <QStringList>

#include <span>

namespace bashgah::domain {

/// The highest tier whose minimum the score reaches; null when it reaches none.
[[nodiscard]] const Tier *tierFor(const TierPolicy &policy, TierScore score);
/// Null when the programme has no tier of that id (any more).
[[nodiscard]] const Tier *tierById(const TierPolicy &policy, const QString &id);
/// The tier a member counts as: the stored one, or the lowest when it asks for nothing.
[[nodiscard]] const Tier *effectiveTier(const Programme &programme,
                                        const std::optional<QString> &stored);
/// The tier a member has just risen to, by the stored ones before and after; null: no rise.
[[nodiscard]] const Tier *risenTo(const Programme &programme, const std::optional<QString> &before,
                                  const std::optional<QString> &after);
/// What it asks for of a member who went down from the tiers `lost` (ids), or never did.
[[nodiscard]] TierScore entryOf(const Tier &tier, const QStringList &lost);
/// The lowest one above a score, null at the top and where a first purchase decided already.
[[nodiscard]] const Tier *nextTier(const TierPolicy &policy, TierScore score, const QStringList &lost = {});

/// Whether a tier asks for something else of who went down from it.
[[nodiscard]] bool asksAgain(const TierPolicy &policy);
/// The tiers that somebody went down from, by these changes in the order of time; each once, those in between as well.
[[nodiscard]] QStringList lostTiers(const TierPolicy &policy, std::span<const TierShift> moves);

/// Whether points count for tiers from their purchase on; other measures always do.
[[nodiscard]] PendingPoints pendingOf(const TierPolicy &policy);

/// The periods whose scores count on `today`: each on its own, the best of them decides. The first
/// one holds today. `joined` matters for membership years only.
[[nodiscard]] std::vector<DayRange> tierWindows(const TierPolicy &policy, QDate today, QDate joined,
                                                const ShopCalendar &calendar);
/// First day of purchases that can count for anybody on `today`.
[[nodiscard]] QDate earliestTierDay(const TierPolicy &policy, QDate today,
                                    const ShopCalendar &calendar);

/// What one purchase or return counts for tiers.
struct Qualification
{
    QDate day; ///< from which on: of the purchase, or the first on which its points can be spent (pendingOf)
    Money spend;
    Points points;
    int visits = 0;
};
/// Of one day the first of them is the first purchase.
[[nodiscard]] TierScore tierScore(TierMeasure measure, std::span<const Qualification> counted,
                                  const DayRange &window);

/// A member's tier as stored. `until`: last day it is kept although the score fell below it.
struct TierStanding
{
    std::optional<QString> tierId;
    std::optional<QDate> until;
    int away = 0; ///< tiers taken away because nothing was bought
    bool operator==(const TierStanding &) const = default;
};

/// Set by hand: evaluations do not change the tier up to and including `until`.
struct TierPin
{
    QString tierId;
    QDate until;
    QString reason;
    bool operator==(const TierPin &) const = default;
};

/// What a decision looks at beside the standing.
struct TierInputs
{
    TierScore score;
    std::optional<QDate> lastPurchase{}; ///< absent: never, so never away
    std::optional<TierPin> pin{};
    std::optional<QDate> periodEnd{}; ///< of the calendar or membership period of today
    DayRange window{};                ///< the days whose score it is
    QStringList lost{};               ///< ids of the tiers the member went down from (lostTiers)
};
/// The best score and its days, and the end of the period on `today`.
[[nodiscard]] TierInputs tierInputs(const TierPolicy &policy, std::span<const Qualification> counted,
                                    QDate today, QDate joined, const ShopCalendar &calendar);

/// Why a member has the tier.
enum class TierReason {
    Score,  ///< the score reaches it
    Kept,   ///< not reached, but enough to keep
    Grace,  ///< below, kept until the end of the grace
    Stepped, ///< one step down after the grace
    Never,  ///< below, but this policy takes no tier away
    Away,   ///< lowered because nothing was bought
    Pinned, ///< set by hand
};

struct TierDecision
{
    TierStanding standing;
    TierReason reason = TierReason::Score;
};

/// Pure: where the member stands after looking at the facts on `today`. Up at once; down by the
/// policy only after the days of grace.
[[nodiscard]] TierDecision decideTier(const TierPolicy &policy, const TierStanding &current,
                                      const TierInputs &inputs, QDate today,
                                      const ShopCalendar &calendar);

/// The first fall within `days` after `today` if nothing more is bought.
struct TierFall
{
    QDate day;                     ///< first one with the lower tier
    std::optional<QString> tierId; ///< then; absent: none
    TierReason reason = TierReason::Score;
};
[[nodiscard]] std::optional<TierFall> nextFall(const TierPolicy &policy, const TierStanding &current,
                                               const TierInputs &inputs,
                                               std::span<const Qualification> counted, QDate joined,
                                               QDate today, int days, const ShopCalendar &calendar);

/// Last day on which points are valid that become usable on `from`; nullopt: for ever.
[[nodiscard]] std::optional<QDate> lastValidDay(const ExpiryPolicy &policy, QDate from,
                                                const ShopCalendar &calendar);
/// The same of points with a life of their own, so many days with `from`; 0: as all points live.
[[nodiscard]] std::optional<QDate> lastValidDay(int lifeDays, const ExpiryPolicy &policy, QDate from,
                                                const ShopCalendar &calendar);

} // namespace bashgah::domain
