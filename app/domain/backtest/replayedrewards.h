// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/reward/reward.h"

#include <QHash>

namespace bashgah::domain {

/// The catalogue's rewards that a programme names; one that is not in it is given to nobody.
using RewardBook = QHash<RewardId, Reward>;

/// Rewards that are given for no points, in the counted days.
struct ReplayedRewards
{
    qint64 given = 0;
    Money cost{}; ///< to the shop
    bool operator==(const ReplayedRewards &) const = default;
};

/// Rewards that are set aside by themselves instead of credit, in the counted days. Each is fetched.
struct ReplayedSetAside
{
    qint64 rewards = 0;
    Points points{}; ///< that paid them and are no longer
    Money cost{};    ///< to the shop
    bool operator==(const ReplayedSetAside &) const = default;
};

} // namespace bashgah::domain
