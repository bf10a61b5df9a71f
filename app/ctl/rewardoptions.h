// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/arguments.h"
#include "domain/reward/reward.h"

namespace bashgah::ctl {

/// For whom a reward is and who pays another price: --tiers X,Y; --segments X,Y; --tier-prices X=N,...;
/// --segment-prices X=N,... Errors: UnknownValue (what was typed, what is possible).
[[nodiscard]] domain::Result<void> readRewardMembers(const Arguments &arguments, domain::Reward &reward);

} // namespace bashgah::ctl
