// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/money/money.h"

#include <QHash>

namespace bashgah::domain {

/// What rewards of the catalogue cost the shop; others are not known.
using RewardCosts = QHash<RewardId, Money>;

/// Rewards that tiers give, in the counted days.
struct ReplayedRewards
{
    qint64 given = 0;
    Money cost{};
    bool operator==(const ReplayedRewards &) const = default;
};

} // namespace bashgah::domain
