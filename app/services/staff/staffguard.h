// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/staff/stafflimits.h"

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// Called by every command above which a second person may be needed, inside its transaction: nothing
/// where no guard is. Error NeedsSecondPerson (args: why, the act's key for StaffDesk::confirm).
[[nodiscard]] domain::Result<void> checkLimits(storage::Connection &connection, const domain::LimitedAct &act);

} // namespace bashgah::services
