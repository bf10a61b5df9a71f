// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/result.h"

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// What the scenes added.
struct DemoScenes
{
    int members = 0;
    int purchases = 0;
    int refunds = 0;
    int redemptions = 0;
};

/// Plays what a shop lives through beside the sales that DemoShop::fill made up: people who ask, complain and are
/// written down twice, a household with common points, a full stamp card, shifts, and a busy hour at the desk. The
/// same every time for the same shop and clock, but for codes of the next visit, which nobody may foresee. In a
/// small shop scenes without a cast are left out.
[[nodiscard]] domain::Result<DemoScenes> playDemoScenes(storage::Database &database, const domain::Clock &clock);

} // namespace bashgah::services
