// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/shopcalendar.h"
#include "domain/program/programme.h"

namespace bashgah::domain {

/// The highest tier whose minimum the score reaches; null when it reaches none.
[[nodiscard]] const Tier *tierFor(const TierPolicy &policy, Money score);
/// Null when the programme has no tier of that id (any more).
[[nodiscard]] const Tier *tierById(const TierPolicy &policy, const QString &id);
/// The next one up from a score, null at the top.
[[nodiscard]] const Tier *nextTier(const TierPolicy &policy, Money score);

/// The days whose net spend counts on `today`: the last windowMonths months of the shop's
/// calendar, today included.
[[nodiscard]] DayRange tierWindow(const TierPolicy &policy, QDate today,
                                  const ShopCalendar &calendar);

/// A member's tier as stored. `until`: last day it is kept although the score fell below it.
struct TierStanding
{
    std::optional<QString> tierId;
    std::optional<QDate> until;
    bool operator==(const TierStanding &) const = default;
};

/// Where the member stands after looking at the score on `today`: up at once; down by the policy
/// only after the days of grace.
[[nodiscard]] TierStanding decideTier(const TierPolicy &policy, const TierStanding &current,
                                      Money score, QDate today);

/// Last day on which points are valid that become usable on `from`; nullopt: for ever.
[[nodiscard]] std::optional<QDate> lastValidDay(const ExpiryPolicy &policy, QDate from,
                                                const ShopCalendar &calendar);

} // namespace bashgah::domain
