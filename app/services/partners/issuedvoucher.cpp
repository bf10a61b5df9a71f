// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/partners/issuedvoucher.h"

#include "storage/repositories/partnerfilerepository.h"

namespace bashgah::services {

IssuedVoucher issuedVoucher(const storage::StoredPartnerVoucher &voucher, QDate today, domain::Instant now)
{
    const VoucherState state = voucher.move ? VoucherState::Spent
        : voucher.released || voucher.heldUntil <= now ? VoucherState::Lapsed
        : voucher.lastDay < today                      ? VoucherState::Ended
                                                       : VoucherState::Open;
    return {voucher.partnerName, voucher.memberName, voucher.code, voucher.text, voucher.points, voucher.lastDay, state};
}

RequestGuard guardOf(const VoucherRequest &request)
{
    return {QStringLiteral("partner.voucher"), request.key,
            QStringLiteral("%1:%2:%3:%4")
                .arg(request.partner.value())
                .arg(request.member.value())
                .arg(request.points.value())
                .arg(request.lastDay.toString(Qt::ISODate))};
}

} // namespace bashgah::services
