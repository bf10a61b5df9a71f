// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/storedvaluerepository.h"

#include "storage/db/connection.h"
#include "storage/repositories/lotrow.h"

#include <algorithm>

namespace bashgah::storage {

using namespace domain;

StoredRecord StoredValueRepository::read(const Statement &row)
{
    StoredRecord record{row.id<StoredAccountId>(0), storedKindFromKey(row.text(1)).value_or(StoredKind::Gift),
                        row.text(2), row.maybeId<MemberId>(3), row.text(4), row.instant(6), row.int64(5),
                        PointsAccount()};
    return record;
}

std::vector<Lot> StoredValueRepository::lots(StoredAccountId account)
{
    Statement rows = m_connection.statement(QStringLiteral("stored/lots"));
    rows.bind("account_id", account).exec();
    std::vector<Lot> lots;
    while (rows.next()) {
        Lot lot = openLot(rows, static_cast<qint64>(lots.size()) + 1);
        lot.expiryBooked = rows.flag(6);
        lots.push_back(std::move(lot));
    }
    return lots;
}

std::optional<StoredRecord> StoredValueRepository::whole(Statement &row)
{
    if (!row.execOne())
        return std::nullopt;
    StoredRecord record = read(row);
    record.value = PointsAccount(lots(record.id), Points());
    return record;
}

std::optional<StoredRecord> StoredValueRepository::card(const QString &code)
{
    Statement row = m_connection.statement(QStringLiteral("stored/by_code"));
    return whole(row.bind("code", code));
}

std::optional<StoredRecord> StoredValueRepository::creditOf(MemberId member)
{
    Statement row = m_connection.statement(QStringLiteral("stored/by_member"));
    return whole(row.bind("member_id", member));
}

std::optional<StoredRecord> StoredValueRepository::find(StoredAccountId id)
{
    Statement row = m_connection.statement(QStringLiteral("stored/by_id"));
    return whole(row.bind("id", id));
}

std::vector<StoredRecord> StoredValueRepository::list(int limit)
{
    Statement rows = m_connection.statement(QStringLiteral("stored/list"));
    rows.bind("limit", limit).exec();
    std::vector<StoredRecord> all;
    while (rows.next())
        all.push_back(read(rows));
    for (StoredRecord &record : all)
        record.value = PointsAccount(lots(record.id), Points());
    return all;
}

StoredRecord StoredValueRepository::open(StoredKind kind, const QString &code, std::optional<MemberId> member,
                                         Instant at)
{
    Statement insert = m_connection.statement(QStringLiteral("stored/open"));
    insert.bind("kind", storedKindKey(kind)).bind("member_id", member).bind("at", at);
    code.isEmpty() ? insert.bindNull("code") : insert.bind("code", code);
    return {StoredAccountId(insert.insertId()), kind, code, member, {}, at, 0, PointsAccount()};
}

StoredRecord StoredValueRepository::openCard(const QString &code, std::optional<MemberId> member, Instant at)
{
    return open(StoredKind::Gift, code, member, at);
}

StoredRecord StoredValueRepository::openCredit(MemberId member, Instant at)
{
    if (auto known = creditOf(member))
        return std::move(*known);
    return open(StoredKind::Credit, {}, member, at);
}

StoredEntryId StoredValueRepository::store(StoredRecord &record, const Posting &posting, const StoredFacts &facts)
{
    const bool expiry = facts.kind == StoredEntryKind::Expire && !posting.moves.empty();
    const std::optional<LotId> lot =
        expiry ? record.value.lots()[posting.moves.front().lot].id : std::nullopt;
    Statement insert = m_connection.statement(QStringLiteral("stored/insert_entry"));
    insert.bind("account_id", record.id)
        .bind("seq", ++record.lastSeq)
        .bind("kind", storedEntryKey(facts.kind))
        .bind("amount", posting.points)
        .bind("at", facts.at)
        .bind("day", posting.day)
        .bind("purchase_id", facts.purchase)
        .bind("refund_id", facts.refund)
        .bind("reverses_entry_id", facts.reverses)
        .bind("lot_id", lot)
        .bind("staff_id", facts.staff)
        .bind("payment", facts.payment)
        .bind("reason", facts.reason)
        .bind("explain", facts.explain);
    const StoredEntryId entry(insert.insertId());
    storeMoves(record, posting, entry);
    m_connection.statement(QStringLiteral("stored/save"))
        .bind("id", record.id)
        .bind("balance", record.value.balance())
        .bind("last_seq", record.lastSeq)
        .exec();
    return entry;
}

void StoredValueRepository::storeMoves(StoredRecord &record, const Posting &posting, StoredEntryId entry)
{
    for (const size_t place : posting.newLots) {
        const Lot &lot = record.value.lots()[place];
        Statement insert = m_connection.statement(QStringLiteral("stored/insert_lot"));
        insert.bind("entry_id", entry)
            .bind("account_id", record.id)
            .bind("credit", lot.credit)
            .bind("activates_day", lot.activates)
            .bind("expires_day", lot.expires)
            .bind("remaining", lot.remaining);
        record.value.setStored(place, LotId(insert.insertId()), EntryId(entry.value()));
    }
    for (const LotMove &move : posting.moves) {
        const Lot &lot = record.value.lots()[move.lot];
        const bool takes = move.kind == LotMove::Kind::Use;
        m_connection.statement(QStringLiteral("stored/insert_use"))
            .bind("entry_id", entry)
            .bind("lot_id", lot.id)
            .bind("kind", takes ? QStringLiteral("use") : QStringLiteral("restore"))
            .bind("amount", move.points)
            .exec();
        m_connection.statement(QStringLiteral("stored/set_remaining"))
            .bind("id", lot.id)
            .bind("remaining", lot.remaining)
            .exec();
    }
}

DebitTrace StoredValueRepository::trace(const StoredRecord &record, StoredEntryId payment)
{
    Statement rows = m_connection.statement(QStringLiteral("stored/uses"));
    rows.bind("entry_id", payment).exec();
    const std::vector<Lot> &known = record.value.lots();
    DebitTrace trace;
    while (rows.next()) {
        const LotId id = rows.id<LotId>(0);
        const auto lot = std::find_if(known.begin(), known.end(), [&](const Lot &other) { return other.id == id; });
        if (lot != known.end() && rows.points(1) > Points(0))
            trace.uses.push_back({static_cast<size_t>(lot - known.begin()), rows.points(1)});
    }
    return trace;
}

std::vector<StoredEntryId> StoredValueRepository::givenLots(StoredAccountId account)
{
    Statement rows = m_connection.statement(QStringLiteral("stored/given_lots"));
    rows.bind("account_id", account).exec();
    std::vector<StoredEntryId> entries;
    while (rows.next())
        entries.push_back(rows.id<StoredEntryId>(0));
    return entries;
}

std::vector<LotId> StoredValueRepository::lotsFrom(StoredEntryId entry)
{
    Statement rows = m_connection.statement(QStringLiteral("stored/lots_from"));
    rows.bind("entry_id", entry).exec();
    std::vector<LotId> lots;
    while (rows.next())
        lots.push_back(rows.id<LotId>(0));
    return lots;
}

std::vector<StoredPayment> StoredValueRepository::paymentsOf(PurchaseId purchase)
{
    Statement rows = m_connection.statement(QStringLiteral("stored/payments"));
    rows.bind("purchase_id", purchase).exec();
    std::vector<StoredPayment> all;
    while (rows.next())
        all.push_back({rows.id<StoredEntryId>(0), rows.id<StoredAccountId>(1), rows.money(2), rows.money(3)});
    return all;
}

std::vector<StoredEntry> StoredValueRepository::entries(StoredAccountId account)
{
    Statement rows = m_connection.statement(QStringLiteral("stored/entries"));
    rows.bind("account_id", account).exec();
    std::vector<StoredEntry> all;
    while (rows.next()) {
        all.push_back({rows.id<StoredEntryId>(0), storedEntryFromKey(rows.text(1)).value_or(StoredEntryKind::Adjust),
                       rows.money(2), rows.instant(3), rows.day(4), rows.text(5), rows.text(6), rows.text(7)});
    }
    return all;
}

std::vector<StoredAccountId> StoredValueRepository::due(QDate day)
{
    Statement rows = m_connection.statement(QStringLiteral("stored/due"));
    rows.bind("day", day).exec();
    std::vector<StoredAccountId> ids;
    while (rows.next())
        ids.push_back(rows.id<StoredAccountId>(0));
    return ids;
}

} // namespace bashgah::storage
