// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/counter/writefacts.h"
#include "services/programs/programmestore.h"

namespace bashgah::domain {
struct PurchaseDraft;
}

namespace bashgah::services {

/// Without a member no rule gives points: a code that a rule asks for is told as such and not taken for an unknown
/// coupon. Error NotForMember (field "ruleCode"; args: code).
[[nodiscard]] domain::Result<void> checkMemberCodes(storage::Connection &connection, ProgrammeStore &programmes,
                                                    const domain::PurchaseDraft &draft, const WriteFacts &facts);

} // namespace bashgah::services
