// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/evaluate.h"
#include "domain/program/nextvisit.h"

#include <optional>
#include <vector>

namespace bashgah::storage {
struct StoredLine;
struct PurchaseEntry;
}

namespace bashgah::services {

/// What of a line has not come back yet, net.
[[nodiscard]] domain::Money left(const storage::StoredLine &line);
/// The same of each line in minor units, not below zero: weights for spreading an amount.
[[nodiscard]] std::vector<qint64> leftOf(const std::vector<storage::StoredLine> &lines);
/// Two parts of one line that come back together.
[[nodiscard]] std::optional<domain::Quantity> sum(std::optional<domain::Quantity> a,
                                                  std::optional<domain::Quantity> b);
/// What a claw-back took or wrote off.
[[nodiscard]] domain::Points takenBefore(const storage::PurchaseEntry &clawback);
/// How much of a line is kept once `part` of its value comes back; absent when something came or
/// comes back by value alone.
[[nodiscard]] std::optional<domain::Quantity>
keptQuantity(const storage::StoredLine &line, domain::Money part,
             std::optional<domain::Quantity> quantity);
/// What of every line is kept once these parts of their values come back.
[[nodiscard]] std::vector<domain::KeptLine>
keptLines(const std::vector<storage::StoredLine> &lines, const std::vector<domain::Money> &parts,
          const std::vector<std::optional<domain::Quantity>> &quantities);
/// What rules for the next visit look at, of goods that are kept and were paid with `net`. Whole pieces; where only
/// the value is known, in proportion to it.
[[nodiscard]] domain::NextVisitBasis keptBasis(domain::Money net, const std::vector<storage::StoredLine> &lines,
                                               const std::vector<domain::KeptLine> &kept);
/// Refunds known only for the purchase as a whole (`refunded` in all) count for its lines by what is
/// left of them.
void spreadUnassigned(std::vector<storage::StoredLine> &lines, domain::Money refunded);

} // namespace bashgah::services
