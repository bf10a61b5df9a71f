// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/result.h"
#include "domain/base/shopprofile.h"

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// A partner shop of the demo: points that came from there with its first file, and points of ours that wait for
/// the next file. Its key is made up, so nothing real can come from it. Inside the caller's transaction.
[[nodiscard]] domain::Result<void> writeDemoPartners(storage::Connection &connection,
                                                     const domain::ShopProfile &profile, domain::Instant now,
                                                     int members);

} // namespace bashgah::services
