// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "services/programs/programmestore.h"
#include "services/spend/memberspend.h"

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// What a member was given for spending, at most the newest `limit`, and where the running periods stand on
/// `today`. Error BadProgramme.
[[nodiscard]] domain::Result<MemberSpend> readMemberSpend(storage::Connection &connection,
                                                          ProgrammeStore &programmes, domain::MemberId member,
                                                          QDate today, const domain::ShopCalendar &calendar,
                                                          int limit);

} // namespace bashgah::services
