// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/money/money.h"
#include "domain/points/points.h"

#include <optional>

namespace bashgah::domain {

/// Points become credit by themselves: every so many points so much money. Or a reward of the catalogue is set aside
/// for the member at so many points, for its own price, until it is fetched or its time runs out.
struct ExchangeRule
{
    Points every{100};
    Money credit{};      ///< nothing where a reward is named
    bool atOnce = false; ///< with the purchase that brings them; off: in the night after
    int lifeDays = 0;    ///< of the credit, or how long the reward is kept; 0: for ever, a reward a year
    bool enabled = true;
    std::optional<RewardId> reward{}; ///< instead of credit; of this shop's catalogue
    bool operator==(const ExchangeRule &) const = default;
};

constexpr int usualRewardDays = 366; ///< that a reward is kept for a member

/// What is exchanged of what can be spent: whole times `every`. Nothing where a reward is named: that is the catalogue's.
struct Exchange
{
    Points points;
    Money credit;
    bool operator==(const Exchange &) const = default;
};

[[nodiscard]] Exchange exchangeOf(const ExchangeRule &rule, Points spendable);

} // namespace bashgah::domain
