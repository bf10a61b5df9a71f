// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"
#include "domain/money/currency.h"

namespace bashgah::ctl {

/// The same error with amounts in major units instead of minor ones, where its arguments are money
/// (a refund that is too large, an amount or discount out of range).
[[nodiscard]] domain::Error inMajorUnits(domain::Error error, const domain::Currency &currency);

} // namespace bashgah::ctl
