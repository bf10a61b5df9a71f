// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/exchangerepository.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

using namespace domain;

std::vector<ExchangeRecord> ExchangeRepository::of(MemberId member)
{
    Statement rows = m_connection.statement(QStringLiteral("exchange/of_member"));
    rows.bind("member_id", member).exec();
    std::vector<ExchangeRecord> all;
    while (rows.next()) {
        ExchangeRecord record{rows.int64(0), rows.id<EntryId>(1), rows.id<StoredEntryId>(2)};
        record.standing.given = {rows.points(3), rows.money(4)};
        record.standing.every = rows.points(5);
        record.standing.back = {rows.points(6), rows.money(7)};
        record.standing.unspent = rows.money(8);
        record.standing.lapsed = rows.money(9);
        all.push_back(std::move(record));
    }
    return all;
}

std::vector<ExchangeUse> ExchangeRepository::uses(const ExchangeRecord &exchange)
{
    Statement rows = m_connection.statement(QStringLiteral("exchange/uses"));
    rows.bind("exchange_id", exchange.id).bind("entry_id", exchange.entry).exec();
    std::vector<ExchangeUse> all;
    while (rows.next()) {
        if (rows.points(1) > Points(0))
            all.push_back({rows.id<LotId>(0), rows.points(1)});
    }
    return all;
}

void ExchangeRepository::insert(const NewExchangeBack &back)
{
    m_connection.statement(QStringLiteral("exchange/insert_back"))
        .bind("exchange_id", back.exchange)
        .bind("day", back.day)
        .bind("points", back.back.points)
        .bind("credit", back.back.credit)
        .bind("entry_id", back.entry)
        .bind("stored_entry_id", back.storedEntry)
        .exec();
}

} // namespace bashgah::storage
