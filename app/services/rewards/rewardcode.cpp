// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rewards/rewardcode.h"

#include "services/coupons/couponwriter.h"
#include "storage/repositories/couponrepository.h"

namespace bashgah::services {

using namespace domain;

Result<QString> RewardCode::give(const Taking &taking)
{
    if (taking.kind != RewardKind::Discount)
        return QString();
    storage::CouponRepository coupons(m_connection);
    const auto before = coupons.ofTaking(taking.id);
    if (!before)
        return fail(before.error());
    if (*before) { // handed out once, and taken back
        coupons.revive(taking.id);
        return (*before)->code;
    }
    CouponRule rule;
    rule.discount.name = taking.rewardName;
    rule.discount.effect = AmountOff{taking.value};
    rule.discount.stacking = Stacking::Always; // it is paid for with points, or won
    return CouponWriter(m_connection, m_facts).makeFor(rule, taking.member, taking.id);
}

Result<QString> RewardCode::end(const Taking &taking)
{
    storage::CouponRepository coupons(m_connection);
    const auto voucher = coupons.ofTaking(taking.id);
    if (!voucher)
        return fail(voucher.error());
    if (!*voucher)
        return QString();
    if ((*voucher)->used > 0)
        return fail(ErrorCode::AlreadyUsed, {(*voucher)->code});
    (void)coupons.makeVoid((*voucher)->code, m_facts.at);
    return (*voucher)->code;
}

} // namespace bashgah::services
