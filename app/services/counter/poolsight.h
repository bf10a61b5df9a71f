// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/pointspool.h"

namespace bashgah::services {

/// Points that a household spends together, as one of it sees them.
struct PoolSight
{
    /// Of all whose points the member may spend, the own first; empty: only the own.
    std::vector<domain::PointsAccount> accounts{};
    domain::Points together{}; ///< usable of all of them; zero without others
    domain::Instant at{};      ///< when it was read

    [[nodiscard]] bool isShared() const { return !accounts.empty(); }
    /// How much of this the member's own points would pay.
    [[nodiscard]] domain::Points ownPartOf(domain::Points points, QDate day) const
    {
        return isShared() ? domain::ownPart(accounts, points, day, at) : points;
    }
};

} // namespace bashgah::services
