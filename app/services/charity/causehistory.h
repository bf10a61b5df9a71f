// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/charity/causetypes.h"

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// What became of causes, put together from what is stored. Reads only, inside the caller's snapshot.
class CauseHistory final
{
public:
    CauseHistory(storage::Connection &connection, QDate today) : m_connection(connection), m_today(today) {}

    [[nodiscard]] std::vector<CauseRow> rows();
    /// Oldest first.
    [[nodiscard]] std::vector<domain::CauseLine> ledger(domain::CauseId id, const domain::Cause &cause,
                                                        const domain::ShopCalendar &calendar);
    /// Newest first.
    [[nodiscard]] std::vector<MemberGift> giftsOf(domain::MemberId member);

private:
    [[nodiscard]] std::vector<domain::DaySales> salesFor(const domain::Cause &cause);

    storage::Connection &m_connection;
    QDate m_today;
};

} // namespace bashgah::services
