// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

namespace bashgah::services {

class DemoStage;

/// What a shop asks and is told beside its sales: fields of its own with values, a filter of members, contacts that wait
/// for an answer, and a privacy notice in its own words with consents under it.
[[nodiscard]] domain::Result<void> playDemoCare(DemoStage &stage);
/// People who were registered a second time under another number or spelling, with one purchase each. Returns how many.
[[nodiscard]] domain::Result<int> playDemoTwins(DemoStage &stage);

} // namespace bashgah::services
