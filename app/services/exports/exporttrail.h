// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/base/result.h"
#include "domain/member/memberfilter.h"

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// What leaves the shop as a file stands in the trail before it is written: whoever may not take it out gets nothing.
/// Errors of all: NotAllowed, Busy.
class ExportTrail final
{
public:
    ExportTrail(storage::Database &database, const domain::Clock &clock) : m_database(database), m_clock(clock) {}

    /// Of a search only that there was one: it may be a number that is erased later.
    [[nodiscard]] domain::Result<void> members(const domain::MemberFilter &filter, qint64 count);
    [[nodiscard]] domain::Result<void> purchases(const domain::MemberFilter &filter, qint64 rows);
    [[nodiscard]] domain::Result<void> dataOf(domain::MemberId member);

private:
    [[nodiscard]] domain::Result<void> note(const QString &action, const QString &subject, const QString &what);

    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
