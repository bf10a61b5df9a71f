// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/analytics/rfmservice.h"

#include "services/members/memberservice.h"
#include "services/shop/shopservice.h"
#include "storage/db/database.h"
#include "storage/readmodels/rfmreadmodel.h"

#include <algorithm>

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

Result<RfmTable> RfmService::table(QDate asOf, const domain::MemberFilter &only) const
{
    MemberQuery query;
    query.filter = only;
    if (only.segment) {
        auto segment = membersOf(only);
        if (!segment)
            return domain::fail(segment.error());
        query.segmentMembers = std::move(*segment);
    }
    const auto members = MemberService(m_database, m_clock).ids(query);
    if (!members)
        return domain::fail(members.error());
    auto all = table(asOf);
    if (!all)
        return all;
    std::erase_if(all->rows, [&members](const domain::RfmRow &row) { // both by id
        return !std::binary_search(members->begin(), members->end(), row.member,
                                   [](MemberId a, MemberId b) { return a.value() < b.value(); });
    });
    all->summary = domain::summarise(all->rows);
    return all;
}

Result<domain::RfmScale> RfmService::scale(QDate asOf) const
{
    return m_database.read([&](Connection &c) -> Result<domain::RfmScale> {
        return domain::RfmScale(storage::RfmReadModel(c).rows(asOf, domain::RfmBasis::Net));
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
