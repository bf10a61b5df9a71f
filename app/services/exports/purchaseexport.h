// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/purchase/purchasetablerow.h"
#include "services/jobs/jobcontrol.h"
#include "services/members/membertypes.h"

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// Purchases and refunds with all that an import can bring: purchases by day, then refunds. What is void is left
/// out, and so are points, which a programme gives anew. Safe to use from a job's thread.
class PurchaseExport final
{
public:
    PurchaseExport(storage::Database &database, const domain::Clock &clock) : m_database(database), m_clock(clock) {}

    /// Of the members whom the query names; all, those of nobody too, without a filter. Errors: Cancelled, Busy.
    [[nodiscard]] domain::Result<std::vector<domain::PurchaseTableRow>> rows(const MemberQuery &query,
                                                                             JobControl control = {}) const;

private:
    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
