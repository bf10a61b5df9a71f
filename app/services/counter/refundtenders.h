// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/purchase/purchase.h"
#include "services/counter/countertypes.h"
#include "services/counter/exchangereturn.h"
#include "services/counter/writefacts.h"
#include "services/spend/spendwriter.h"

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// After a refund is stored: gift cards and credit get back their share, coupon codes may be used
/// again once all of the purchase is back (a part that is kept keeps them used). `refunded`: of the
/// purchase, this refund included. Returns what went back to cards and credit.
[[nodiscard]] domain::Money giveTendersBack(storage::Connection &connection, const WriteFacts &facts,
                                            const domain::Purchase &purchase, domain::RefundId refund,
                                            domain::Money refunded, std::optional<domain::StaffId> staff);

/// Codes whose uses this refund gave back and whose last day has passed live on for so many days, today included; 0: none
/// does. Says so in `recorded`.
[[nodiscard]] domain::Result<void> letCodesLiveOn(storage::Connection &connection, const WriteFacts &facts,
                                                  domain::PurchaseId purchase, int days, RecordedRefund &recorded);

/// Takes back what the kept goods no longer justify of credit for spending, asks for what was spent by the policy for
/// missing points, and says so in `recorded`.
[[nodiscard]] domain::Result<void> takeCreditBack(storage::Connection &connection, ProgrammeStore &programmes,
                                                  const domain::ShopCalendar &calendar, const WriteFacts &facts,
                                                  const SpendReturn &back, RecordedRefund &recorded);

/// Takes back codes for the next visit that the kept goods no longer justify, asks for used ones by the policy for
/// what is missing (nextvisitclaims.h), and says so in `recorded`. `cash`: what the refund pays out before anything
/// is kept back.
[[nodiscard]] domain::Result<void> takeCodesBack(storage::Connection &connection, ProgrammeStore &programmes,
                                                 const TakingFacts &taking, const WriteFacts &facts,
                                                 const domain::Purchase &purchase, const domain::NextVisitBasis &kept,
                                                 domain::Money cash, RecordedRefund &recorded);

} // namespace bashgah::services
