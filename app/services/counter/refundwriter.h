// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/counter/countertypes.h"
#include "services/counter/writefacts.h"
#include "services/programs/programmestore.h"

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// Takes purchases back, whole or in part, inside the caller's transaction: points that paid go
/// back to their lots, earned points are clawed back by the version and tier of that day, both
/// cumulatively, so that the way a refund is split does not matter.
class RefundWriter final
{
public:
    RefundWriter(storage::Connection &connection, ProgrammeStore &programmes,
                 const domain::ShopProfile &profile);

    /// Errors: those of CounterService::refund but for keys and the clock.
    [[nodiscard]] domain::Result<RecordedRefund> refund(const domain::RefundRequest &request,
                                                        const WriteFacts &facts);

    enum class Refunded { Refuse, Allow };
    /// Marks the purchase void and reverses its points. A purchase that was partly refunded is
    /// AlreadyRefunded unless allowed (an import taken back as a whole).
    [[nodiscard]] domain::Result<RecordedRefund> takeBack(domain::PurchaseId purchase,
                                                          const QString &reason,
                                                          std::optional<domain::StaffId> staff,
                                                          const WriteFacts &facts,
                                                          Refunded refunded = Refunded::Refuse);

private:
    struct Work; ///< one refund on its way
    [[nodiscard]] domain::Result<void> readPurchase(Work &work, domain::PurchaseId id);
    [[nodiscard]] domain::Result<void> chooseParts(Work &work, const domain::RefundRequest &request);
    void insert(Work &work, const QString &ref);
    [[nodiscard]] domain::Result<void> movePoints(Work &work);
    void giveBack(Work &work);
    [[nodiscard]] domain::Result<void> clawBack(Work &work);
    [[nodiscard]] domain::Result<RecordedRefund> finish(Work &work, const QString &action);

    storage::Connection &m_connection;
    ProgrammeStore &m_programmes;
    const domain::ShopProfile &m_profile;
};

} // namespace bashgah::services
