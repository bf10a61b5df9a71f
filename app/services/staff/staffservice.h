// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/ports/pinhasher.h"
#include "services/staff/recoverywait.h"
#include "services/staff/staffrules.h"
#include "services/staff/stafftypes.h"

#include <optional>
#include <vector>

namespace bashgah::storage {
class Connection;
class Database;
}

namespace bashgah::services {

/// Roles, PINs, permissions and limits. While PINs are asked each of these needs ManageStaff, which the
/// guard of the audit trail checks (NotAllowed); and what makes or unmakes an owner, sets an owner's PIN or number, or
/// switches PINs needs an owner who is signed in, whatever the permissions say (NotAllowed, field "owner"). Where no
/// PINs are asked nobody knows who does it: everybody may.
class StaffService final
{
public:
    StaffService(storage::Database &database, const domain::Clock &clock, const domain::PinHasher &hasher);

    /// Active ones first.
    [[nodiscard]] domain::Result<std::vector<StaffPerson>> people() const;
    /// Errors: NotFound, NotAllowed (field "role": somebody must stay the owner; while PINs are asked, one who has
    /// a PIN; field "owner").
    [[nodiscard]] domain::Result<void> setRole(domain::StaffId who, domain::StaffRole role);
    /// E.164 or empty; purchases for this number by the same person are shown as odd.
    [[nodiscard]] domain::Result<void> setMobile(domain::StaffId who, const QString &mobile);
    /// Errors: those of parsePin, NotFound, NotAllowed (field "owner").
    [[nodiscard]] domain::Result<void> setPin(domain::StaffId who, QStringView pin);
    /// One's own, whatever the role. Errors: those of parsePin (the new one), of StaffDesk::checkPin (the old one).
    [[nodiscard]] domain::Result<void> changeOwnPin(domain::StaffId who, QStringView oldPin, QStringView newPin);

    /// PINs are asked from now on. Returns the recovery code, which is shown this once; another one if they were asked
    /// already. Errors: NotFound (field "owner": no active owner has a PIN), NotAllowed (field "owner").
    [[nodiscard]] domain::Result<QString> turnOn();
    /// Error NotAllowed (field "owner").
    [[nodiscard]] domain::Result<void> turnOff();
    [[nodiscard]] domain::Result<StaffRules> rules() const;
    [[nodiscard]] domain::Result<void> setMatrix(const domain::PermissionMatrix &matrix);
    [[nodiscard]] domain::Result<void> setLimits(const domain::StaffLimits &limits);
    /// 0: never. Error OutOfRange (above a day).
    [[nodiscard]] domain::Result<void> setIdleMinutes(int minutes);

    /// An owner's new PIN by the recovery code, which stays good. Wrong codes count as wrong PINs of that
    /// owner. The trail and a notice to every owner tell of it. Errors: NotFound (no such owner), WrongPin,
    /// TooManyAttempts, those of parsePin.
    [[nodiscard]] domain::Result<void> recover(domain::StaffId owner, const QString &code, QStringView newPin);
    /// Begins the wait (RecoveryWait); asked again it does not begin anew. Everybody is told of it: the lock, a
    /// banner, the trail. Returns the milliseconds that the shop must still stand open.
    [[nodiscard]] domain::Result<qint64> askRecovery();
    /// After the wait. Errors: NotFound (never asked, no such owner), TooSoon (args: what, minutes that the shop
    /// must still stand open), those of parsePin.
    [[nodiscard]] domain::Result<void> recoverAfterWait(domain::StaffId owner, QStringView newPin);
    /// Called each RecoveryWait::tickMsecs by a program in which the shop stands open.
    [[nodiscard]] domain::Result<void> countOpenTime() { return m_wait.tick(); }
    /// Ends the wait without a new PIN. Needs ManageStaff.
    [[nodiscard]] domain::Result<void> cancelRecovery();

    /// What owners have to see: a new PIN by recovery, or that one was asked for.
    struct Notice
    {
        std::optional<domain::Instant> asked;
        std::optional<domain::Instant> recovered;
        qint64 leftMsecs = 0; ///< of the wait that was asked for
        bool operator==(const Notice &) const = default;
    };
    [[nodiscard]] domain::Result<Notice> notice() const;
    /// An owner has seen it. Error NotAllowed (field "owner").
    [[nodiscard]] domain::Result<void> acknowledge();

private:
    [[nodiscard]] domain::Result<void> change(storage::Connection &connection, const QString &key,
                                              const QString &value, const QString &action);
    [[nodiscard]] domain::Result<void> change(const QString &key, const QString &value, const QString &action);
    struct NewPin;
    [[nodiscard]] domain::Result<void> writePin(const NewPin &change);

    storage::Database &m_database;
    const domain::Clock &m_clock;
    const domain::PinHasher &m_hasher;
    RecoveryWait m_wait;
};

} // namespace bashgah::services
