// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/shopprofile.h"
#include "domain/program/programme.h"
#include "services/membership/plantypes.h"

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// Plans and memberships with their sums. Points count at what they are worth by the programme; null: nothing.
[[nodiscard]] PlanReport planReport(storage::Connection &connection, const domain::Programme *programme,
                                    QDate today, const domain::ShopProfile &profile);

} // namespace bashgah::services
