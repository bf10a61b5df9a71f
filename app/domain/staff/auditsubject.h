// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"

#include <QString>

namespace bashgah::domain {

/// What a line of the audit trail, or an act above a limit, is about: "member:12". The SQL of the trail and of
/// erasing a member look for these very words, so they never change.
[[nodiscard]] QString subjectOf(MemberId id);
[[nodiscard]] QString subjectOf(PurchaseId id);
[[nodiscard]] QString subjectOf(StaffId id);
[[nodiscard]] QString subjectOf(BatchId id);
[[nodiscard]] QString subjectOf(CampaignId id);
[[nodiscard]] QString subjectOf(CouponBatchId id);
[[nodiscard]] QString subjectOf(Id<struct PartnerTag> id);
[[nodiscard]] QString subjectOf(Id<struct PlanTag> id);
[[nodiscard]] QString subjectOf(Id<struct MembershipTag> id);

} // namespace bashgah::domain
