// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/shopprofile.h"

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// A coffee stamp card, a challenge of the month, a streak and a badge; who bought in these days is on the way.
void writeDemoChallenges(storage::Connection &connection, const domain::ShopProfile &profile, domain::Instant now);

} // namespace bashgah::services
