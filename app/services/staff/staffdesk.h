// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/ports/pinhasher.h"
#include "services/staff/staffrules.h"
#include "services/staff/stafftypes.h"

#include <QObject>

#include <memory>
#include <optional>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

class DeskState;

/// Who stands at this desk: signing in by PIN, locking, a second person's word. While the shop asks for
/// no PINs nobody is ever asked and everybody may do everything.
class StaffDesk final : public QObject
{
    Q_OBJECT
public:
    /// How long a second person's word holds.
    static constexpr qint64 confirmationMsecs = 2 * 60'000;

    StaffDesk(storage::Database &database, const domain::Clock &clock, const domain::PinHasher &hasher,
              QObject *parent = nullptr);
    ~StaffDesk() override;

    /// What counts now. Where the file cannot be read: nothing is asked (writing will fail by itself).
    [[nodiscard]] StaffRules rules() const;
    /// PINs are asked and nobody is signed in: only looking at the lock is possible.
    [[nodiscard]] bool isLocked() const;
    [[nodiscard]] std::optional<domain::StaffId> current() const;
    [[nodiscard]] StaffAllowance allowance() const;
    /// For hiding what would be refused; the services refuse by themselves.
    [[nodiscard]] bool may(domain::StaffAction action) const;
    /// The same for asking before something is begun, such as the choice of a file. Error NotAllowed, as the services say it.
    [[nodiscard]] domain::Result<void> check(domain::StaffAction action) const;
    /// What only an owner may do is possible: an owner is signed in, or nobody is asked who they are.
    [[nodiscard]] bool isOwner() const;
    /// Those who can sign in: active, with a PIN.
    [[nodiscard]] domain::Result<std::vector<StaffPerson>> people() const;

    /// Errors: NotFound (no such person, or without PIN), Empty, WrongPin, TooManyAttempts (args: seconds
    /// to wait; wrong PINs are counted in the shop file).
    [[nodiscard]] domain::Result<void> signIn(domain::StaffId who, QStringView pin);
    /// Where no PINs are asked: who it is, by name alone.
    void take(domain::StaffId who);
    void lock();
    /// A second person confirms the very act that was refused with NeedsSecondPerson, once: `act` is the second
    /// of that error's args. Errors: as signIn, NotAllowed (the same person, or one who may not confirm; field "second":
    /// one of the two set the other's PIN on this business day, or that PIN still counts, and is no owner).
    [[nodiscard]] domain::Result<void> confirm(domain::StaffId second, QStringView pin, const QString &act);
    /// Whether the PIN is right; counts the wrong ones. Errors as signIn.
    [[nodiscard]] domain::Result<void> checkPin(domain::StaffId who, QStringView pin);

signals:
    void signedIn(bashgah::domain::StaffId who);
    void locked();

private:
    [[nodiscard]] std::optional<domain::StaffRole> role() const;
    [[nodiscard]] domain::Result<void> checkTwo(domain::StaffId one, domain::StaffId other) const;

    storage::Database &m_database;
    const domain::Clock &m_clock;
    const domain::PinHasher &m_hasher;
    std::shared_ptr<DeskState> m_state;
};

} // namespace bashgah::services
