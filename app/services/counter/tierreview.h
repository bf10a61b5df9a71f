// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/counter/countertypes.h"
#include "services/counter/writefacts.h"

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// The tier a member counts as: the stored one, or the lowest when it asks for no spend.
[[nodiscard]] const domain::Tier *effectiveTier(const domain::Programme &programme,
                                                const std::optional<QString> &stored);

/// Looks at a member's spend again after a purchase or refund and stores what changed.
/// Returns the tier reached when the member rose. Runs inside the caller's transaction.
[[nodiscard]] std::optional<QString> reviewTier(storage::Connection &connection,
                                                domain::MemberId member,
                                                const LiveProgramme &programme,
                                                const domain::ShopCalendar &calendar,
                                                const WriteFacts &facts, const QString &cause);

} // namespace bashgah::services
