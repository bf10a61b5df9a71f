// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

namespace bashgah::services {

class DemoStage;

/// What the desk did today beside plain sales.
struct DemoToday
{
    int purchases = 0;
    int refunds = 0;
};

/// Yesterday's two shifts, the second short of some cash.
[[nodiscard]] domain::Result<void> playDemoShifts(DemoStage &stage);
/// A bill paid by two kinds of money, goods below their list price, one line that came back, and a purchase that waits.
[[nodiscard]] domain::Result<DemoToday> playDemoToday(DemoStage &stage);

} // namespace bashgah::services
