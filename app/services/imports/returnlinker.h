// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"

#include <optional>
#include <vector>

namespace bashgah::services {

/// One sold line of the same member and product and what of it has not come back yet.
struct ReturnableLine
{
    size_t purchase = 0; ///< place in the list of what is left of each purchase
    size_t place = 0;    ///< for the caller
    domain::Instant at;
    qint64 quantityLeft = 0; ///< thousandths
    qint64 netLeft = 0;      ///< minor units
};

/// Goods that come back: quantity and amount are positive.
struct ReturnedGoods
{
    domain::Instant at;
    qint64 quantity = 0;
    qint64 amount = 0;
};

/// A part of a return: of one sold line, or standing alone.
struct ReturnPart
{
    std::optional<size_t> line; ///< place in the candidates; absent: stand-alone
    qint64 quantity = 0;        ///< 0: only the value that a line could not take
    qint64 amount = 0;
    bool operator==(const ReturnPart &) const = default;
};

/// amount x part / whole, rounded down.
[[nodiscard]] qint64 shareOf(qint64 amount, qint64 part, qint64 whole);

/// Matches a return with earlier sales, the latest first, split over lines as needed. No line gives
/// back more than it sold for and no purchase more than is left of it; what does not match, in
/// quantity or in value, is one stand-alone part. The amounts sum to that of the return.
/// `candidates` are the latest first and are reduced, as is `purchasesLeft` (net not refunded yet).
[[nodiscard]] std::vector<ReturnPart> matchReturn(const ReturnedGoods &goods,
                                                  std::vector<ReturnableLine> &candidates,
                                                  std::vector<qint64> &purchasesLeft);

} // namespace bashgah::services
