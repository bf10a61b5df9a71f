// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/shopcalendar.h"
#include "domain/program/programme.h"

#include <optional>
#include <vector>

namespace bashgah::domain {

/// Open points that end in one month.
struct ExpiringMonth
{
    std::optional<MonthRef> month; ///< absent: they never expire
    Points points;
    std::optional<Money> worth{}; ///< absent without a programme
    bool operator==(const ExpiringMonth &) const = default;
};

/// What a shop owes its members in points at the end of a day.
struct PointsLiability
{
    std::vector<ExpiringMonth> byMonth; ///< soonest first, "never" last; only months with points
    Points open;    ///< their sum
    Points pending; ///< of these, not usable yet
    /// Of the open points that expire, the share that will probably be spent.
    Percent useRate;
    bool assumed = false; ///< fewer than four whole quarters of history: the rate is a cautious guess
    Points likely;        ///< points that will probably be spent; those that never expire count whole
    std::optional<Money> worth{};       ///< of all open points, as they would pay on that day
    std::optional<Money> likelyWorth{};
    bool operator==(const PointsLiability &) const = default;
};

/// Sets `useRate` and from it `likely`.
void expectUse(PointsLiability &liability, Percent rate);
/// Sets what all these points are worth by the programme of that day.
void price(PointsLiability &liability, const Programme &programme);

} // namespace bashgah::domain
