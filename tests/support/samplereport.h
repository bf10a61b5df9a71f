// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analytics/monthlyreport.h"

namespace bashgah::test {

/// A month with every table filled: Mordad 1405 of a shop in tomans, made without a shop file.
[[nodiscard]] domain::MonthlyReport sampleReport();

/// Rows of every cell of the R x F grid, (r + f) members each.
[[nodiscard]] std::vector<domain::RfmRow> sampleRfmRows();

} // namespace bashgah::test
