// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/refundtenders.h"

#include "services/stored/storedvaluewriter.h"
#include "storage/repositories/couponrepository.h"

namespace bashgah::services {

using namespace domain;

Money giveTendersBack(storage::Connection &connection, const WriteFacts &facts, const Purchase &purchase,
                      RefundId refund, Money refunded, std::optional<StaffId> staff)
{
    if (refunded == purchase.net())
        storage::CouponRepository(connection).returnUses(purchase.id, refund);
    return StoredValueWriter(connection, facts)
        .refund({purchase.id, refund, purchase.redeemedAmount, purchase.net(), refunded}, staff);
}

} // namespace bashgah::services
