// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/counter/countertypes.h"
#include "services/counter/writefacts.h"

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// One look at a member's facts.
struct TierLook
{
    QDate joined;
    std::vector<domain::Qualification> counted;
    domain::TierStanding before;
    domain::TierInputs inputs;
    domain::TierDecision decision;
};
/// Reads, changes nothing.
[[nodiscard]] TierLook lookAtTier(storage::Connection &connection, domain::MemberId member,
                                  const domain::TierPolicy &policy, QDate day,
                                  const domain::ShopCalendar &calendar);

/// Looks at a member's facts again after a purchase or refund and stores what changed.
/// Returns the tier reached when the member rose. Runs inside the caller's transaction.
[[nodiscard]] std::optional<QString> reviewTier(storage::Connection &connection,
                                                domain::MemberId member,
                                                const LiveProgramme &programme,
                                                const domain::ShopCalendar &calendar,
                                                const WriteFacts &facts, const QString &cause);
/// Looks at everyone; how many tiers changed.
[[nodiscard]] int reviewTiers(storage::Connection &connection, const LiveProgramme &programme,
                              const domain::ShopCalendar &calendar, QDate day, domain::Instant at);

} // namespace bashgah::services
