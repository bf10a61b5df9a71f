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
constexpr int mostSetAsideAtOnce = 100; ///< for one member: a reward may cost next to nothing

/// What is exchanged of what can be spent: whole times `every`. Nothing where a reward is named: that is the catalogue's.
struct Exchange
{
    Points points;
    Money credit;
    bool operator==(const Exchange &) const = default;
};

[[nodiscard]] Exchange exchangeOf(const ExchangeRule &rule, Points spendable);

/// One exchange and what became of it since.
struct ExchangeStanding
{
    Points every{1};
    Exchange given;
    Exchange back;  ///< came back so far
    Money unspent;  ///< of its credit
    Money lapsed;   ///< of its credit, ended unspent
};

/// What of an exchange comes back so that `missing` points can be taken: whole times `every`, as if it had not been
/// made, while their credit is unspent, and else what the unspent credit stands for. Credit is rounded up over all
/// that comes back, so that several returns end where one ends. Empty: nothing of it can come back.
[[nodiscard]] Exchange exchangeBack(const ExchangeStanding &now, Points missing);
/// Points whose credit ended unspent: nobody has them any more.
[[nodiscard]] Points lapsedPoints(const ExchangeStanding &now);

} // namespace bashgah::domain
