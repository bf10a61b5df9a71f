// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/tierread.h"
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

/// As of before a purchase on `day`: later ones do not count.
[[nodiscard]] domain::TierSoFar tierSoFar(const TierLook &look, QDate day);
/// The same for a purchase typed later: the member had that tier then, and none by hand that is another.
[[nodiscard]] domain::TierSoFar tierSoFarThen(TierLook look, const std::optional<QString> &tierId, QDate day);

/// The tier with which the rules read a bill of a member whose tier before it is the state's.
[[nodiscard]] std::optional<QString> tierOfBill(storage::Connection &connection, domain::MemberId member,
                                                const domain::Programme &rules, const domain::MemberState &state,
                                                const domain::Bill &bill, const WriteFacts &facts,
                                                const domain::ShopCalendar &calendar);

/// What came of a look at a member's tier.
struct TierReviewed
{
    std::optional<QString> reached{}; ///< the tier, when the member rose
    QString gift{};                   ///< name of the reward it gave, if it gave one
};

/// Looks at a member's facts again after a purchase or refund and stores what changed, with the reward of a tier that
/// was reached.
/// Runs inside the caller's transaction.
[[nodiscard]] TierReviewed reviewTier(storage::Connection &connection, domain::MemberId member,
                                      const LiveProgramme &programme, const domain::ShopCalendar &calendar,
                                      const WriteFacts &facts, const QString &cause);
struct TiersReviewed
{
    int changes = 0; ///< of tiers
    int gifts = 0;   ///< rewards of the catalogue given for them
};

/// Looks at everyone. `opened`: the day the shop was made; a tier reached by purchases of a file only, all of before,
/// gives no reward.
[[nodiscard]] TiersReviewed reviewTiers(storage::Connection &connection, const LiveProgramme &programme,
                              const domain::ShopCalendar &calendar, QDate day, domain::Instant at,
                              std::optional<QDate> opened = {});

} // namespace bashgah::services
