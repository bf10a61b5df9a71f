// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/auditsubject.h"

namespace bashgah::domain {

QString subjectOf(MemberId id)
{
    return QStringLiteral("member:%1").arg(id.value());
}

QString subjectOf(PurchaseId id)
{
    return QStringLiteral("purchase:%1").arg(id.value());
}

QString subjectOf(StaffId id)
{
    return QStringLiteral("staff:%1").arg(id.value());
}

QString subjectOf(BatchId id)
{
    return QStringLiteral("batch:%1").arg(id.value());
}

QString subjectOf(CampaignId id)
{
    return QStringLiteral("campaign:%1").arg(id.value());
}

QString subjectOf(CouponBatchId id)
{
    return QStringLiteral("coupon_batch:%1").arg(id.value());
}

QString subjectOf(Id<PartnerTag> id)
{
    return QStringLiteral("partner:%1").arg(id.value());
}

QString subjectOf(Id<PlanTag> id)
{
    return QStringLiteral("plan:%1").arg(id.value());
}

QString subjectOf(Id<MembershipTag> id)
{
    return QStringLiteral("membership:%1").arg(id.value());
}

} // namespace bashgah::domain
