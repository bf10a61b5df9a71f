// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analytics/monthlyreport.h"
#include "domain/program/programme.h"

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// What each kind of programme gave all members in these days, those that gave nothing left out. Months of a cause's
/// share are those of `calendar`. Inside a reader's own snapshot; throws SqlFailure.
[[nodiscard]] std::vector<domain::KindFigures> readKindFigures(storage::Connection &connection, domain::DayRange days,
                                                               const domain::ShopCalendar &calendar,
                                                               const std::optional<domain::Programme> &programme);

} // namespace bashgah::services
