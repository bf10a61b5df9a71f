// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/membership/plan.h"
#include "domain/program/evaluate.h"
#include "domain/program/standingdiscount.h"
#include "domain/program/tierpolicy.h"

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// What the member's tier or membership takes off a bill: the larger of the two. Either may be null.
[[nodiscard]] std::optional<domain::StandingDiscount> benefitFor(const domain::Tier *tier,
                                                                 const domain::ActiveMembership *membership,
                                                                 const domain::PurchaseDraft &draft,
                                                                 const domain::Currency &currency);

/// "plan:17": the membership as a rule's id and as the source of benefits.
[[nodiscard]] QString membershipKey(domain::MembershipId id);
/// The programme with the membership's multiplier as one more rule.
[[nodiscard]] domain::Programme withMembership(const domain::Programme &programme,
                                               const domain::ActiveMembership &membership);
/// The same for a purchase of the past: with the multipliers its explanation names.
[[nodiscard]] domain::Programme withMembershipOf(const domain::Programme &programme,
                                                 const domain::Evaluation &bought);

/// Keeps what tier and membership gave with a purchase: a discount from one of them, points from the membership.
void noteBenefits(storage::Connection &connection, domain::PurchaseId id, const domain::PurchaseDraft &draft,
                  const std::optional<domain::ActiveMembership> &membership, const domain::Evaluation &earning);

} // namespace bashgah::services
