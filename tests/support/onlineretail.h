// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/db/database.h"

#include <QString>

namespace bashgah::test {

/// Where the packed Online Retail data set is, empty when the shared data is absent.
[[nodiscard]] QString onlineRetailPath();

/// Fills an empty shop of three decimals with the sales and returns of Online Retail that have a
/// customer, as ANALYTICS.md §0 cleans them (returns are linked to the newest earlier receipt of the
/// same customer and product). False when xz is missing.
[[nodiscard]] bool fillWithOnlineRetail(storage::Database &database);

} // namespace bashgah::test
