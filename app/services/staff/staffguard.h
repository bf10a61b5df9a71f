// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/base/result.h"
#include "domain/staff/staffaction.h"
#include "domain/staff/stafflimits.h"

#include <optional>

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// Called by every command above which a second person may be needed, inside its transaction: nothing
/// where no guard is. Right before the line of the act, so that a confirmation stands next to what it was for. Error
/// NeedsSecondPerson (args: why, the act's key for StaffDesk::confirm, and of limits that add up what is left of them:
/// points, or minor units of money).
[[nodiscard]] domain::Result<void> checkLimits(storage::Connection &connection, const domain::LimitedAct &act);

/// Whose name a purchase, refund or adjustment bears: who is said to do it, else who is signed in. Shifts and what looks
/// odd go by that name, so nobody works without one.
[[nodiscard]] std::optional<domain::StaffId> whoDoes(storage::Connection &connection, std::optional<domain::StaffId> said);

/// The request in that name.
template <typename Request>
[[nodiscard]] Request named(storage::Connection &connection, Request request)
{
    request.staff = whoDoes(connection, request.staff);
    return request;
}

/// Called by what changes something that is not worth a line each time: nothing where no PINs are asked. Error NotAllowed.
[[nodiscard]] domain::Result<void> checkMay(storage::Connection &connection, domain::StaffAction action);

/// Called by what only an owner may do, whatever the permissions say: nothing where no PINs are asked. Error NotAllowed
/// (field "owner").
[[nodiscard]] domain::Result<void> checkOwner(storage::Connection &connection);

} // namespace bashgah::services
