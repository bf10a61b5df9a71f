// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "services/counter/countertypes.h"
#include "services/counter/writefacts.h"

namespace bashgah::storage {
class Connection;
struct AccountRecord;
}

namespace bashgah::services {

/// Turns points into credit by the programme's rule of exchange, inside the caller's IMMEDIATE transaction. What
/// was exchanged is no longer there, so nothing is exchanged twice.
class PointsExchange final
{
public:
    PointsExchange(storage::Connection &connection, const LiveProgramme &programme, const WriteFacts &facts)
        : m_connection(connection), m_programme(programme), m_facts(facts)
    {
    }

    /// Of one account that is loaded; the caller saves its caches. Empty: too few points.
    [[nodiscard]] domain::Result<domain::Exchange> exchange(storage::AccountRecord &account,
                                                            std::optional<domain::StaffId> staff);
    /// Of everybody, in the night; what it came to.
    [[nodiscard]] domain::Result<domain::Exchange> exchangeAll();

private:
    storage::Connection &m_connection;
    const LiveProgramme &m_programme;
    const WriteFacts &m_facts;
};

} // namespace bashgah::services
