// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/analytics/rfmservice.h"

#include "services/shop/shopservice.h"
#include "storage/db/database.h"
#include "storage/readmodels/rfmreadmodel.h"

namespace bashgah::services {

using domain::Result;
using storage::Connection;

RfmService::RfmService(storage::Database &database, const domain::Clock &clock)
    : m_database(database), m_clock(clock)
{
}

Result<QDate> RfmService::asOfToday() const
{
    return ShopService(m_database, m_clock).profile().map([this](const domain::ShopProfile &shop) {
        return shop.calendar.localDay(m_clock.now()).addDays(1);
    });
}

Result<RfmTable> RfmService::table(QDate asOf, domain::RfmBasis basis) const
{
    return m_database.read([&](Connection &c) -> Result<RfmTable> {
        RfmTable table{asOf, basis, storage::RfmReadModel(c).rows(asOf, basis), {}};
        domain::scoreRfm(table.rows);
        table.summary = domain::summarise(table.rows);
        return table;
    });
}

Result<std::vector<domain::MemberId>> RfmService::membersOfSegment(domain::Segment segment,
                                                                   QDate asOf) const
{
    return table(asOf).map([segment](const RfmTable &table) {
        std::vector<domain::MemberId> members;
        for (const domain::RfmRow &row : table.rows) {
            if (row.segment == segment)
                members.push_back(row.member);
        }
        return members;
    });
}

} // namespace bashgah::services
