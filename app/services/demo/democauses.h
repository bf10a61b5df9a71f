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

/// A good cause with some donations and a payment, and a lucky draw that is being prepared.
[[nodiscard]] domain::Result<void> writeDemoCauses(storage::Connection &connection, const domain::ShopProfile &profile,
                                                   domain::Instant now, int members);

} // namespace bashgah::services
