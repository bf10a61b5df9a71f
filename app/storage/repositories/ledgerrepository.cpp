// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/ledgerrepository.h"

#include "storage/db/connection.h"
#include "storage/repositories/fieldrepository.h"
#include "storage/repositories/lotrow.h"

#include <QHash>

#include <algorithm>

namespace bashgah::storage {

using namespace domain;

namespace {

QString moveKey(LotMove::Kind kind)
{
    switch (kind) {
    case LotMove::Kind::Use:
        return QStringLiteral("use");
    case LotMove::Kind::Restore:
        return QStringLiteral("restore");
    case LotMove::Kind::Absorb:
        return QStringLiteral("absorb");
    case LotMove::Kind::Release:
        return QStringLiteral("release");
    }
    return {};
}

} // namespace

std::vector<Lot> LedgerRepository::lots(AccountId account, Lots which)
{
    Statement statement = m_connection.statement(which == Lots::Open
                                                     ? QStringLiteral("ledger/open_lots")
                                                     : QStringLiteral("ledger/all_lots"));
    statement.bind("account_id", account).exec();
    std::vector<Lot> lots;
    while (statement.next()) {
        Lot lot = openLot(statement, static_cast<qint64>(lots.size()) + 1);
        if (which == Lots::All) {
            lot.absorbed = statement.points(6);
            lot.expiryBooked = statement.flag(7);
        }
        lots.push_back(std::move(lot));
    }
    return lots;
}

std::vector<Hold> LedgerRepository::holds(AccountId account)
{
    Statement statement = m_connection.statement(QStringLiteral("account/holds"));
    statement.bind("account_id", account).exec();
    std::vector<Hold> holds;
    while (statement.next())
        holds.push_back({statement.points(0), statement.instant(1), statement.id<HoldId>(2)});
    return holds;
}

AccountRecord LedgerRepository::account(MemberId member, Lots which)
{
    Statement found = m_connection.statement(QStringLiteral("account/find"));
    found.bind("member_id", member);
    if (found.execOne()) {
        const AccountId id = found.id<AccountId>(0);
        const Points deficit = found.points(1);
        const qint64 seq = found.int64(2);
        const bool held = found.flag(3);
        return {id, member, seq, PointsAccount(lots(id, which), deficit, held ? holds(id) : std::vector<Hold>())};
    }
    Statement made = m_connection.statement(QStringLiteral("account/insert"));
    made.bind("member_id", member);
    return {AccountId(made.insertId()), member, 0, PointsAccount()};
}

PointsAccount LedgerRepository::pointsOf(MemberId member)
{
    Statement found = m_connection.statement(QStringLiteral("account/find"));
    found.bind("member_id", member);
    if (!found.execOne())
        return {};
    const AccountId id = found.id<AccountId>(0);
    const Points deficit = found.points(1);
    const bool held = found.flag(3);
    return PointsAccount(lots(id, Lots::Open), deficit, held ? holds(id) : std::vector<Hold>());
}

void LedgerRepository::eachPoints(std::span<const MemberId> members,
                                  const std::function<bool(MemberId, const PointsAccount &)> &visit)
{
    const QString ids = jsonOfIds(members);
    QHash<qint64, std::vector<Hold>> held;
    Statement holds = m_connection.statement(QStringLiteral("account/holds_of"));
    holds.bind("ids", ids).exec();
    while (holds.next())
        held[holds.int64(0)].push_back({holds.points(1), holds.instant(2), holds.id<HoldId>(3)});
    Statement rows = m_connection.statement(QStringLiteral("ledger/open_lots_of"));
    rows.bind("ids", ids).exec();
    bool more = rows.next();
    while (more) {
        const auto member = rows.id<MemberId>(6);
        const qint64 account = rows.int64(7);
        const Points deficit = rows.points(8);
        std::vector<Lot> lots;
        for (; more && rows.id<MemberId>(6) == member; more = rows.next()) {
            if (rows.maybeInt64(0))
                lots.push_back(openLot(rows, static_cast<qint64>(lots.size()) + 1));
        }
        if (!visit(member, PointsAccount(std::move(lots), deficit, held.value(account))))
            return;
    }
}

HoldId LedgerRepository::insertHold(AccountId account, Points points, Instant until, const QString &purpose)
{
    Statement insert = m_connection.statement(QStringLiteral("hold/insert"));
    insert.bind("account_id", account).bind("points", points).bind("until", until).bind("purpose", purpose);
    return HoldId(insert.insertId());
}

void LedgerRepository::spendHold(HoldId hold, EntryId entry)
{
    m_connection.statement(QStringLiteral("hold/spend")).bind("id", hold).bind("entry_id", entry).exec();
}

void LedgerRepository::releaseHold(HoldId hold, Instant at)
{
    m_connection.statement(QStringLiteral("hold/release")).bind("id", hold).bind("at", at).exec();
}

int LedgerRepository::releaseLapsedHolds(Instant at)
{
    return m_connection.statement(QStringLiteral("hold/lapse")).bind("at", at).exec().rowsAffected();
}

EntryId LedgerRepository::insertEntry(AccountRecord &account, const Posting &posting,
                                      const EntryFacts &facts)
{
    const bool expiry = *posting.kind == EntryKind::Expire && !posting.moves.empty();
    const std::optional<LotId> lot =
        expiry ? account.points.lots()[posting.moves.front().lot].id : std::nullopt;
    Statement insert = m_connection.statement(QStringLiteral("ledger/insert_entry"));
    insert.bind("account_id", account.id)
        .bind("seq", ++account.lastSeq)
        .bind("kind", entryKindKey(*posting.kind))
        .bind("points", posting.points)
        .bind("occurred_at", facts.at)
        .bind("local_day", posting.day)
        .bind("purchase_id", facts.purchase)
        .bind("refund_id", facts.refund)
        .bind("programme_version_id", facts.programmeVersion)
        .bind("reverses_entry_id", facts.reverses)
        .bind("lot_id", lot)
        .bind("batch_id", facts.batch)
        .bind("staff_id", facts.staff)
        .bind("reason", facts.reason)
        .bind("explain", facts.explain);
    return EntryId(insert.insertId());
}

/// What passes through a closed lot into a new one (LotMove): a lot of a member who was merged goes on as that one.
void LedgerRepository::noteReturns(const AccountRecord &account, const Posting &posting)
{
    size_t made = 0;
    for (size_t i = 0; i + 1 < posting.moves.size() && made < posting.newLots.size(); ++i) {
        const LotMove &in = posting.moves[i];
        const LotMove &out = posting.moves[i + 1];
        const bool isReturn = in.kind == LotMove::Kind::Restore || in.kind == LotMove::Kind::Release;
        if (!isReturn || out.kind != LotMove::Kind::Use || out.lot != in.lot)
            continue;
        m_connection.statement(QStringLiteral("merge/note_return"))
            .bind("from_lot", account.points.lots()[in.lot].id)
            .bind("to_lot", account.points.lots()[posting.newLots[made]].id)
            .bind("points", in.points)
            .exec();
        ++made;
    }
}

void LedgerRepository::insertLots(AccountRecord &account, const Posting &posting, EntryId entry)
{
    for (const size_t place : posting.newLots) {
        const Lot &lot = account.points.lots()[place];
        Statement insert = m_connection.statement(QStringLiteral("ledger/insert_lot"));
        insert.bind("entry_id", entry)
            .bind("account_id", account.id)
            .bind("credit", lot.credit)
            .bind("activates_day", lot.activates)
            .bind("expires_day", lot.expires)
            .bind("remaining", lot.remaining);
        account.points.setStored(place, LotId(insert.insertId()), entry);
    }
}

EntryId LedgerRepository::store(AccountRecord &account, const Posting &posting,
                                const EntryFacts &facts)
{
    // Without an entry of its own the change belongs to the credit whose lot became usable.
    const EntryId entry = posting.kind
        ? insertEntry(account, posting, facts)
        : account.points.lots()[posting.moves.front().lot].entry.value_or(EntryId(0));
    insertLots(account, posting, entry);
    for (const LotMove &move : posting.moves) {
        const Lot &lot = account.points.lots()[move.lot];
        m_connection.statement(QStringLiteral("ledger/insert_use"))
            .bind("entry_id", entry)
            .bind("lot_id", lot.id)
            .bind("kind", moveKey(move.kind))
            .bind("points", move.points)
            .exec();
        m_connection.statement(QStringLiteral("ledger/set_remaining"))
            .bind("id", lot.id)
            .bind("remaining", lot.remaining)
            .exec();
    }
    noteReturns(account, posting);
    if (!posting.deficitChange.isZero()) {
        m_connection.statement(QStringLiteral("ledger/insert_deficit"))
            .bind("entry_id", entry)
            .bind("account_id", account.id)
            .bind("points", posting.deficitChange)
            .exec();
    }
    return entry;
}

void LedgerRepository::saveCaches(const AccountRecord &account)
{
    m_connection.statement(QStringLiteral("account/save"))
        .bind("id", account.id)
        .bind("balance", account.points.balance())
        .bind("deficit", account.points.deficit())
        .bind("last_seq", account.lastSeq)
        .exec();
}

std::vector<PurchaseEntry> LedgerRepository::entriesOf(PurchaseId purchase)
{
    Statement statement = m_connection.statement(QStringLiteral("ledger/of_purchase"));
    statement.bind("purchase_id", purchase).exec();
    std::vector<PurchaseEntry> entries;
    while (statement.next()) {
        entries.push_back({statement.id<EntryId>(0),
                           entryKindFromKey(statement.text(1)).value_or(EntryKind::Adjust),
                           statement.points(2), statement.text(3)});
    }
    return entries;
}

std::pair<std::optional<LotId>, Points> LedgerRepository::lotOf(EntryId credit)
{
    Statement statement = m_connection.statement(QStringLiteral("ledger/lot_of_entry"));
    statement.bind("entry_id", credit);
    if (!statement.execOne())
        return {};
    return {statement.id<LotId>(0), statement.points(1)};
}

std::vector<LotId> LedgerRepository::formsOf(LotId lot)
{
    Statement rows = m_connection.statement(QStringLiteral("ledger/forms_of_lot"));
    rows.bind("lot_id", lot).exec();
    std::vector<LotId> forms;
    while (rows.next())
        forms.push_back(rows.id<LotId>(0));
    return forms;
}

DebitTrace LedgerRepository::trace(const AccountRecord &account, EntryId debit, PurchaseId purchase)
{
    Statement statement = m_connection.statement(QStringLiteral("ledger/debit_uses"));
    return readTrace(account, debit, statement.bind("entry_id", debit).bind("purchase_id", purchase).exec());
}

DebitTrace LedgerRepository::readTrace(const AccountRecord &account, EntryId debit, Statement &statement)
{
    const std::vector<Lot> &lots = account.points.lots();
    DebitTrace trace;
    while (statement.next()) {
        const LotId id = statement.id<LotId>(0);
        const auto lot = std::find_if(lots.begin(), lots.end(),
                                      [&](const Lot &other) { return other.id == id; });
        if (lot != lots.end() && statement.points(1) > Points(0))
            trace.uses.push_back({static_cast<size_t>(lot - lots.begin()), statement.points(1)});
    }
    Statement deficit = m_connection.statement(QStringLiteral("ledger/debit_deficit"));
    if (deficit.bind("entry_id", debit).execOne())
        trace.deficit = deficit.points(0);
    return trace;
}

DebitTrace LedgerRepository::trace(const AccountRecord &account, EntryId debit)
{
    Statement statement = m_connection.statement(QStringLiteral("ledger/whole_uses"));
    return readTrace(account, debit, statement.bind("entry_id", debit).exec());
}

std::vector<OpenWriteOff> LedgerRepository::openWriteOffs(MemberId member, EntryId since)
{
    Statement rows = m_connection.statement(QStringLiteral("ledger/open_write_offs"));
    rows.bind("member_id", member).bind("since", since).exec();
    std::vector<OpenWriteOff> open;
    while (rows.next())
        open.push_back({rows.id<PurchaseId>(0), rows.id<EntryId>(1), rows.points(2)});
    return open;
}

void LedgerRepository::insertWriteOffMet(EntryId entry, EntryId clawback, Points points)
{
    m_connection.statement(QStringLiteral("ledger/insert_write_off_met"))
        .bind("entry_id", entry)
        .bind("clawback_id", clawback)
        .bind("points", points)
        .exec();
}

Points LedgerRepository::writtenOffOf(PurchaseId purchase)
{
    Statement row = m_connection.statement(QStringLiteral("ledger/written_off_of"));
    row.bind("purchase_id", purchase);
    return row.execOne() ? row.points(0) : Points(0);
}

std::vector<LedgerEntryRow> LedgerRepository::entriesOf(MemberId member)
{
    Statement statement = m_connection.statement(QStringLiteral("ledger/of_member"));
    statement.bind("member_id", member).exec();
    std::vector<LedgerEntryRow> rows;
    while (statement.next()) {
        rows.push_back({statement.id<EntryId>(0),
                        entryKindFromKey(statement.text(1)).value_or(EntryKind::Adjust),
                        statement.points(2), statement.instant(3), statement.day(4),
                        statement.maybeId<PurchaseId>(5), statement.text(6), statement.text(7),
                        statement.text(8), statement.text(9),
                        static_cast<int>(statement.int64(10)), statement.maybeDay(11),
                        statement.maybeDay(12), statement.text(13), statement.maybeDay(14)});
    }
    return rows;
}

std::vector<LotChange> LedgerRepository::lotChanges(MemberId member)
{
    Statement statement = m_connection.statement(QStringLiteral("ledger/lot_changes"));
    statement.bind("member_id", member).exec();
    std::vector<LotChange> changes;
    while (statement.next()) {
        changes.push_back({statement.id<EntryId>(0), statement.id<LotId>(1), statement.day(2),
                           statement.maybeDay(3), statement.points(4)});
    }
    return changes;
}

std::optional<domain::MemberId> LedgerRepository::memberOf(domain::EntryId entry)
{
    Statement statement = m_connection.statement(QStringLiteral("ledger/member_of_entry"));
    statement.bind("id", entry);
    return statement.execOne() ? std::optional(statement.id<domain::MemberId>(0)) : std::nullopt;
}

} // namespace bashgah::storage
