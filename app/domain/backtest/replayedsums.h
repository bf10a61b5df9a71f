// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backtest/replayedrewards.h"
#include "domain/program/exchange.h"
#include "domain/program/tier.h"

namespace bashgah::domain {

/// What was taken off bills without anybody asking for it, less what came back.
struct ReplayedDiscounts
{
    Money tiers{};
    Money plans{}; ///< by paid memberships that take off more than the tier
    bool operator==(const ReplayedDiscounts &) const = default;
    [[nodiscard]] Money all() const { return tiers + plans; }
};

/// What one programme would have given in the counted days.
struct ReplayedSums
{
    Points given{};       ///< less what returns take back
    Money credit{};       ///< for spending, in the same way
    Exchange exchanged{}; ///< into credit
    ReplayedSetAside setAside{};
    Money rewards{};      ///< cost of those that tiers and occasions gave
    ReplayedDiscounts discounts{};
};

/// To one member.
struct ReplayedMember : ReplayedSums
{
    TierStanding tier{};
};

/// Of the points given, those that no purchase brought.
struct ReplayedSources
{
    Points activities{}; ///< what staff confirmed
    Points occasions{};  ///< joining, the complete profile, birthdays, joining and wedding days
    Points referrals{};  ///< both sides
    bool operator==(const ReplayedSources &) const = default;
    [[nodiscard]] Points all() const { return activities + occasions + referrals; }
};

} // namespace bashgah::domain
