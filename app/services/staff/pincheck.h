// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/base/result.h"
#include "domain/ports/pinhasher.h"

#include <QString>

#include <functional>
#include <optional>

namespace bashgah::storage {
class Connection;
class Database;
struct StaffRecord;
} // namespace bashgah::storage

namespace bashgah::services {

/// Tries PINs and recovery codes and counts the wrong ones in the shop file. The slow hash is worked out outside
/// every transaction; what came of it is written only when nobody has tried meanwhile, so that many attempts at
/// once are worth no more than the same ones in a row.
class PinCheck final
{
public:
    PinCheck(storage::Database &database, const domain::Clock &clock, const domain::PinHasher &hasher)
        : m_database(database), m_clock(clock), m_hasher(hasher)
    {
    }

    /// Errors: Empty, WrongPin, TooManyAttempts (args: seconds to wait), all in field "pin"; NotFound (no such
    /// person, or without PIN); Busy (too many try at once).
    [[nodiscard]] domain::Result<void> pin(domain::StaffId who, QStringView typed) const;
    /// The recovery code, counted as PINs of that owner. Errors as above in field "code"; NotFound (no such owner).
    [[nodiscard]] domain::Result<void> recoveryCode(domain::StaffId owner, const QString &code) const;

private:
    /// What is tried: against which hash, and how a wrong one is called.
    struct Trial
    {
        QString typed;
        QString field;
        QString wrongLine; ///< action in the trail
        std::function<QString(storage::Connection &, const storage::StaffRecord &)> hashOf; ///< empty: none
    };
    struct Seen;
    [[nodiscard]] domain::Result<void> run(domain::StaffId who, const Trial &trial) const;
    [[nodiscard]] domain::Result<Seen> look(domain::StaffId who, const Trial &trial) const;
    [[nodiscard]] domain::Result<bool> settle(domain::StaffId who, const Trial &trial, const Seen &seen,
                                              bool matches) const;
    [[nodiscard]] domain::Error waitError(const Trial &trial, qint64 msecs) const;

    storage::Database &m_database;
    const domain::Clock &m_clock;
    const domain::PinHasher &m_hasher;
};

} // namespace bashgah::services
