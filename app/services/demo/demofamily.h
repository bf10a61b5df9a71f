// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

namespace bashgah::services {

class DemoStage;

/// A household that spends its points together, and a purchase paid with more points than any of them has. Returns how many
/// redemptions there were: none where too few have points.
[[nodiscard]] domain::Result<int> playDemoFamily(DemoStage &stage);

} // namespace bashgah::services
