// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

namespace bashgah::services {

class DemoStage;

/// "The tenth coffee is free": a stamp card for a group of goods whose gift is a reward of the catalogue. One member
/// filled it a moment ago, and the gift is ready at the counter. Returns the purchases that were missing for it.
[[nodiscard]] domain::Result<int> playDemoCoffee(DemoStage &stage);

} // namespace bashgah::services
