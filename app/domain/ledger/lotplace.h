// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/pointsaccount.h"

namespace bashgah::domain {

/// Where a stored lot stands among an account's, as PointsAccount::debit() asks for it. Nothing: it is not one
/// of those that were loaded, or none is meant.
[[nodiscard]] inline std::optional<size_t> placeOf(const PointsAccount &account, const std::optional<LotId> &lot)
{
    const std::vector<Lot> &lots = account.lots();
    for (size_t i = 0; lot && i < lots.size(); ++i) {
        if (lots[i].id == lot)
            return i;
    }
    return std::nullopt;
}

} // namespace bashgah::domain
