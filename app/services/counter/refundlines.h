// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money/money.h"

#include <vector>

namespace bashgah::storage {
struct StoredLine;
}

namespace bashgah::services {

/// What of a line has not come back yet, net.
[[nodiscard]] domain::Money left(const storage::StoredLine &line);
/// The same of each line in minor units, not below zero: weights for spreading an amount.
[[nodiscard]] std::vector<qint64> leftOf(const std::vector<storage::StoredLine> &lines);
/// Refunds known only for the purchase as a whole (`refunded` in all) count for its lines by what is
/// left of them.
void spreadUnassigned(std::vector<storage::StoredLine> &lines, domain::Money refunded);

} // namespace bashgah::services
