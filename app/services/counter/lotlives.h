// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/result.h"
#include "services/programs/programmestore.h"

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// When a day has ended, and before any points end: whose member bought on it or before live on, where the programme
/// that gave them counts from the last purchase; so do those whose member did what that programme counts beside
/// purchases. A purchase that is void by then, or came back whole, counts for
/// nothing; one that comes back later takes no life back. Twice is harmless. Inside the caller's write transaction;
/// throws SqlFailure.
[[nodiscard]] domain::Result<void> extendLives(storage::Connection &connection, ProgrammeStore &programmes,
                                               const domain::ShopCalendar &calendar, QDate ended, domain::Instant at);

} // namespace bashgah::services
