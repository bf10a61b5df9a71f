// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backtest/replayedrewards.h"
#include "domain/base/result.h"
#include "domain/program/programme.h"

namespace bashgah::storage {
class Connection;
struct PastNeeds;
}

namespace bashgah::services {

/// Whether a programme looks at the lines of purchases.
[[nodiscard]] bool needsLines(const domain::Programme &programme);
/// Whether it looks at the RFM group of members.
[[nodiscard]] bool needsSegments(const domain::Programme &programme, const domain::RewardBook &rewards);
[[nodiscard]] storage::PastNeeds pastNeeds(const domain::Programme &draft, const domain::Programme &live);
/// The rewards that tiers and occasions of either give, or that are set aside, as far as the catalogue has them.
/// Errors: those of reading one.
[[nodiscard]] domain::Result<domain::RewardBook> rewardBook(storage::Connection &connection,
                                                            const domain::Programme &draft,
                                                            const domain::Programme &live);

} // namespace bashgah::services
