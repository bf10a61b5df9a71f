// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/result.h"

#include <QString>

namespace bashgah::storage {
class Connection;
class Database;
} // namespace bashgah::storage

namespace bashgah::services {

/// The wait for an owner's new PIN without PIN or code: a running program counts how long the shop has really stood
/// open since it was asked for, by the time that nobody sets (Clock::steadyMsecs). The date plays no part, so
/// setting the computer's clock shortens nothing. Only one program counts at a time: ten of them are no faster. A
/// closed program, a sleeping or switched off computer counts nothing. What it cannot stop: somebody who edits the
/// shop file with other tools; the audit trail and its seal show that.
class RecoveryWait final
{
public:
    /// So long the shop has to stand open: three days.
    static constexpr qint64 neededMsecs = Q_INT64_C(72) * 3'600'000;
    /// How often a running program calls tick().
    static constexpr int tickMsecs = 60'000;

    RecoveryWait(storage::Database &database, const domain::Clock &clock);

    /// Nothing while no recovery was asked for. Writes no line into the trail: it is the program's own counting.
    [[nodiscard]] domain::Result<void> tick();
    /// Still to stand open; neededMsecs when it has just begun.
    [[nodiscard]] static qint64 leftMsecs(storage::Connection &connection);
    /// Nobody waits any longer.
    static void end(storage::Connection &connection);

private:
    [[nodiscard]] domain::Result<void> count(storage::Connection &connection);

    storage::Database &m_database;
    const domain::Clock &m_clock;
    QString m_name;        ///< of this program's counting
    qint64 m_counted = 0;  ///< Clock::steadyMsecs up to which it has counted
    QString m_other;       ///< what another program wrote last
};

} // namespace bashgah::services
