// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/staff/staffaction.h"
#include "domain/staff/stafflimits.h"
#include "domain/staff/trailchain.h"

namespace bashgah::storage {

class Connection;

/// Asked before a line goes into the audit trail. Every command that changes the shop writes such a line
/// inside its transaction, so whoever may not write it has changed nothing. Called on any thread.
class TrailGuard
{
public:
    virtual ~TrailGuard() = default;
    /// Who stands in the line. Error NotAllowed: the command is rolled back.
    [[nodiscard]] virtual domain::Result<std::optional<domain::StaffId>> admit(
        Connection &connection, const domain::TrailFacts &line) = 0;
    /// Whether one person may do this alone, or a second one has just confirmed this very act. Error NeedsSecondPerson
    /// (args: why, the act's key, how much is left of a limit that adds up).
    [[nodiscard]] virtual domain::Result<void> admit(Connection &connection, const domain::LimitedAct &act) = 0;
    /// Whether who stands at the desk may do this, without a line: of what is changed again and again while it is typed.
    /// Error NotAllowed.
    [[nodiscard]] virtual domain::Result<void> admitTo(Connection &, domain::StaffAction) { return {}; }
    /// Who stands at the desk; nobody where none is signed in.
    [[nodiscard]] virtual std::optional<domain::StaffId> present() const { return {}; }
    /// Whether an owner stands at the desk, where anybody is asked who they are. Error NotAllowed (field "owner").
    [[nodiscard]] virtual domain::Result<void> admitOwner(Connection &) { return {}; }
};

} // namespace bashgah::storage
