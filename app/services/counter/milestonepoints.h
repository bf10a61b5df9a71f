// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/shopprofile.h"
#include "services/counter/countertypes.h"

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// The bonus for so many points within so many days: given in the night after the day that reached them, taken
/// again when goods come back. A bonus that was spent by then is kept, and its days count for no other one. Inside the caller's write transaction; throws SqlFailure.
class MilestonePoints final
{
public:
    MilestonePoints(storage::Connection &connection, const LiveProgramme &programme,
                    const domain::ShopProfile &profile)
        : m_connection(connection), m_programme(programme), m_profile(profile)
    {
    }

    /// In the night in which `day` begins; what was given.
    [[nodiscard]] domain::Result<domain::Points> giveOn(QDate day, domain::Instant at);

private:
    [[nodiscard]] domain::Result<void> takeFallen(QDate day, domain::Instant at);

    storage::Connection &m_connection;
    const LiveProgramme &m_programme;
    const domain::ShopProfile &m_profile;
};

} // namespace bashgah::services
