// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/member/membertablerow.h"
#include "services/jobs/jobcontrol.h"
#include "services/members/membertypes.h"

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

class MemberService;

/// Members with all that an import can bring, by name. Safe to use from a job's thread.
class MemberExport final
{
public:
    MemberExport(storage::Database &database, const domain::Clock &clock) : m_database(database), m_clock(clock) {}

    /// Those whom the query names; all without a filter. Errors: Cancelled, Busy.
    [[nodiscard]] domain::Result<std::vector<domain::MemberTableRow>> rows(const MemberQuery &query,
                                                                           JobControl control = {}) const;

private:
    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
