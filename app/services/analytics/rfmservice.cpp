// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/analytics/rfmservice.h"

#include "services/shop/shopservice.h"
#include "storage/db/database.h"
#include "storage/readmodels/rfmreadmodel.h"

namespace bashgah::services {

using domain::MemberId;
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

Result<std::vector<MemberId>> RfmService::membersOf(const domain::MemberFilter &filter) const
{
    const QString key = filter.segment.value_or(QString());
    const auto segment = domain::segmentFromKey(key);
    if (!segment)
        return domain::fail(domain::ErrorCode::UnknownValue, {key, QString()});
    const auto asOf = filter.scoredAsOf ? Result<QDate>(*filter.scoredAsOf) : asOfToday();
    if (!asOf)
        return domain::fail(asOf.error());
    return table(*asOf).map([&](const RfmTable &table) {
        std::vector<MemberId> members;
        for (const domain::RfmRow &row : table.rows) {
            const bool inCell = !filter.cell || *filter.cell == domain::ScoreCell{row.r, row.f};
            if (row.segment == *segment && inCell)
                members.push_back(row.member);
        }
        return members;
    });
}

Result<std::vector<MemberId>> RfmService::membersOfSegment(domain::Segment segment, QDate asOf) const
{
    domain::MemberFilter filter;
    filter.segment = domain::segmentKey(segment);
    filter.scoredAsOf = asOf;
    return membersOf(filter);
}

} // namespace bashgah::services
