// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/staff/shift.h"

#include <QObject>

namespace bashgah::storage {
class Connection;
class Database;
} // namespace bashgah::storage

namespace bashgah::services {

/// Shifts at the counter: cash counted at both ends, totals by kind of payment between. Works with and
/// without PINs; who has no name has one shift of the whole shop. Where no name is said it is that of who is signed in.
class ShiftService final : public QObject
{
    Q_OBJECT
public:
    ShiftService(storage::Database &database, const domain::Clock &clock, QObject *parent = nullptr);

    /// Errors: AlreadyExists (theirs is open), NotPositive (negative cash).
    [[nodiscard]] domain::Result<domain::Shift> open(std::optional<domain::StaffId> said, domain::Money cash);
    /// The open one with its totals up to now. Absent: none is open.
    [[nodiscard]] domain::Result<std::optional<domain::Shift>> current(std::optional<domain::StaffId> said) const;
    /// The same without its totals, which cost more the longer it is open.
    [[nodiscard]] domain::Result<std::optional<domain::Instant>> openSince(std::optional<domain::StaffId> said) const;
    /// Fixes the totals. Errors: NotFound (none is open), NotPositive (negative cash).
    [[nodiscard]] domain::Result<domain::Shift> close(std::optional<domain::StaffId> said, domain::Money counted,
                                                      const QString &note);
    /// Newest first, open ones with their totals up to now.
    [[nodiscard]] domain::Result<std::vector<domain::Shift>> newest(int limit = 100) const;

signals:
    void shiftChanged();

private:
    [[nodiscard]] domain::Result<void> fill(storage::Connection &connection, domain::Shift &shift) const;

    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
