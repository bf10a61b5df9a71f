// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/poolrepository.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

using namespace domain;

std::vector<MemberId> PoolRepository::others(MemberId member)
{
    std::vector<MemberId> others;
    Statement rows = m_connection.statement(QStringLiteral("pool/others"));
    rows.bind("member_id", member).exec();
    while (rows.next())
        others.push_back(rows.id<MemberId>(0));
    return others;
}

void PoolRepository::noteLot(LotId lot, LotId from, EntryId out)
{
    m_connection.statement(QStringLiteral("pool/insert_lot"))
        .bind("lot_id", lot).bind("from_lot", from).bind("out_entry_id", out).exec();
}

std::optional<PoolOrigin> PoolRepository::originOf(LotId lot)
{
    Statement row = m_connection.statement(QStringLiteral("pool/origin"));
    if (!row.bind("lot_id", lot).execOne())
        return std::nullopt;
    return PoolOrigin{row.id<LotId>(0), row.id<EntryId>(1), row.id<MemberId>(2)};
}

void PoolRepository::insertPart(AccountId account, Points points, Instant until, const QString &purpose,
                                HoldId partOf)
{
    m_connection.statement(QStringLiteral("pool/insert_part"))
        .bind("account_id", account).bind("points", points).bind("until", until).bind("purpose", purpose)
        .bind("part_of", partOf).exec();
}

std::vector<HeldPart> PoolRepository::held(HoldId hold)
{
    std::vector<HeldPart> parts;
    Statement rows = m_connection.statement(QStringLiteral("pool/held"));
    rows.bind("id", hold).exec();
    while (rows.next())
        parts.push_back({rows.id<HoldId>(0), rows.id<MemberId>(1), rows.points(2)});
    return parts;
}

void PoolRepository::endParts(HoldId hold, Instant at)
{
    m_connection.statement(QStringLiteral("pool/end_parts")).bind("id", hold).bind("at", at).exec();
}

} // namespace bashgah::storage
