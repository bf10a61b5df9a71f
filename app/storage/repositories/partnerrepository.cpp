// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/partnerrepository.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

using namespace domain;

namespace {

Result<StoredPartner> readPartner(const Statement &row)
{
    const auto key = PublicKey::parse(row.text(2));
    const auto mode = partnerModeFromKey(row.text(5));
    if (!key || !mode)
        return fail(ErrorCode::BadFile, {row.text(1), row.text(2)});
    const auto limit = row.maybeInt64(7);
    return StoredPartner{row.id<PartnerId>(0),
                         {row.text(1), *key, row.money(3), row.money(4), *mode, row.points(6),
                          limit ? std::optional(Money::fromMinor(*limit)) : std::nullopt, row.flag(8)},
                         row.int64(9),
                         static_cast<int>(row.int64(10)),
                         row.int64(11),
                         row.maybeInt64(12),
                         row.maybeInt64(13)};
}

Result<std::optional<StoredPartner>> readOne(Statement &row)
{
    if (!row.execOne())
        return std::optional<StoredPartner>();
    auto partner = readPartner(row);
    if (!partner)
        return fail(partner.error());
    return std::optional(std::move(*partner));
}

Statement &bindPartner(Statement &statement, const Partner &partner)
{
    return statement.bind("name", partner.name)
        .bind("public_key", partner.key.text())
        .bind("price", partner.price)
        .bind("value", partner.value)
        .bind("mode", partnerModeKey(partner.mode))
        .bind("reserve", partner.reserve)
        .bind("credit_limit", partner.creditLimit)
        .bind("paused", partner.paused);
}

PartnerMove readMove(const Statement &row)
{
    return {row.id<PartnerMoveId>(0),
                     row.id<PartnerId>(1),
                     partnerMoveFromKey(row.text(2)).value_or(PartnerMoveKind::Out),
                     row.text(3),
                     row.points(4),
                     row.points(5),
                     row.money(6),
                     row.maybeId<MemberId>(7),
                     row.text(8),
                     row.text(9),
                     row.maybeId<PartnerMoveId>(10),
                     row.flag(11),
                     row.instant(12),
                     row.day(13),
                     row.maybeInt64(14),
                     row.maybeId<SettlementId>(15),
                     row.flag(16)};
}

std::vector<PartnerMove> readMoves(Statement &rows)
{
    std::vector<PartnerMove> moves;
    rows.exec();
    while (rows.next())
        moves.push_back(readMove(rows));
    return moves;
}

} // namespace

Result<std::vector<StoredPartner>> PartnerRepository::list()
{
    Statement rows = m_connection.statement(QStringLiteral("partner/list"));
    rows.exec();
    std::vector<StoredPartner> all;
    while (rows.next()) {
        auto partner = readPartner(rows);
        if (!partner)
            return fail(partner.error());
        all.push_back(std::move(*partner));
    }
    return all;
}

Result<std::optional<StoredPartner>> PartnerRepository::find(PartnerId id)
{
    Statement row = m_connection.statement(QStringLiteral("partner/find"));
    return readOne(row.bind("id", id));
}

Result<std::optional<StoredPartner>> PartnerRepository::findByKey(const PublicKey &key)
{
    Statement row = m_connection.statement(QStringLiteral("partner/find_by_key"));
    return readOne(row.bind("public_key", key.text()));
}

PartnerId PartnerRepository::insert(const Partner &partner, Instant at)
{
    Statement insert = m_connection.statement(QStringLiteral("partner/insert"));
    return PartnerId(bindPartner(insert, partner).bind("at", at).insertId());
}

bool PartnerRepository::update(PartnerId id, int version, const Partner &partner)
{
    Statement update = m_connection.statement(QStringLiteral("partner/update"));
    return bindPartner(update, partner).bind("id", id).bind("version", version).exec().rowsAffected() == 1;
}

void PartnerRepository::acknowledge(PartnerId id, qint64 number)
{
    m_connection.statement(QStringLiteral("partner/acknowledge")).bind("id", id).bind("number", number).exec();
}

PartnerBalance PartnerRepository::balance(PartnerId id, Instant now)
{
    Statement row = m_connection.statement(QStringLiteral("partner/balance"));
    if (!row.bind("id", id).bind("now", now).execOne())
        return {};
    return {row.points(0), row.points(1), row.points(2), row.points(3), row.points(4), row.money(5),
            row.money(6),  row.points(7), row.points(8), row.points(9), row.points(10), row.int64(11),
            row.int64(12), row.int64(13)};
}

PartnerMoveId PartnerRepository::insert(const NewPartnerMove &move)
{
    Statement insert = m_connection.statement(QStringLiteral("partner/insert_move"));
    return PartnerMoveId(insert.bind("partner_id", move.partner)
                             .bind("kind", partnerMoveKey(move.kind))
                             .bind("uid", move.uid)
                             .bind("points", move.points)
                             .bind("covered", move.covered)
                             .bind("amount", move.amount)
                             .bind("member_id", move.member)
                             .bind("mobile", move.mobile)
                             .bind("reverses_id", move.reverses)
                             .bind("at", move.at)
                             .bind("day", move.day)
                             .bind("file_number", move.file)
                             .bind("staff_id", move.staff)
                             .insertId());
}

void PartnerRepository::addPosting(PartnerMoveId move, EntryId entry)
{
    m_connection.statement(QStringLiteral("partner/insert_posting")).bind("entry_id", entry).bind("move_id", move).exec();
}

std::vector<PostedEntry> PartnerRepository::postings(PartnerMoveId move)
{
    Statement rows = m_connection.statement(QStringLiteral("partner/postings"));
    rows.bind("move_id", move).exec();
    std::vector<PostedEntry> all;
    while (rows.next())
        all.push_back({rows.id<EntryId>(0), rows.points(1)});
    return all;
}

std::optional<PartnerMove> PartnerRepository::move(PartnerMoveId id)
{
    Statement row = m_connection.statement(QStringLiteral("partner/move"));
    return row.bind("id", id).execOne() ? std::optional(readMove(row)) : std::nullopt;
}

std::optional<PartnerMove> PartnerRepository::move(PartnerId partner, PartnerMoveKind kind, const QString &uid)
{
    Statement row = m_connection.statement(QStringLiteral("partner/move_by_uid"));
    row.bind("partner_id", partner).bind("kind", partnerMoveKey(kind)).bind("uid", uid);
    return row.execOne() ? std::optional(readMove(row)) : std::nullopt;
}

std::vector<PartnerMove> PartnerRepository::newest(std::optional<PartnerId> partner, std::optional<MemberId> member,
                                                   int limit)
{
    Statement rows = m_connection.statement(QStringLiteral("partner/newest_moves"));
    return readMoves(rows.bind("partner_id", partner).bind("member_id", member).bind("limit", limit));
}

std::vector<PartnerMove> PartnerRepository::unsent(PartnerId partner)
{
    Statement rows = m_connection.statement(QStringLiteral("partner/unsent_moves"));
    return readMoves(rows.bind("partner_id", partner));
}

std::vector<PartnerMove> PartnerRepository::movesFrom(PartnerId partner, qint64 number)
{
    Statement rows = m_connection.statement(QStringLiteral("partner/moves_from"));
    return readMoves(rows.bind("partner_id", partner).bind("number", number));
}

void PartnerRepository::markSent(PartnerId partner, qint64 number)
{
    m_connection.statement(QStringLiteral("partner/moves_sent"))
        .bind("partner_id", partner)
        .bind("number", number)
        .exec();
}

std::vector<PartnerMove> PartnerRepository::open(PartnerId partner, QDate last)
{
    Statement rows = m_connection.statement(QStringLiteral("partner/open_moves"));
    return readMoves(rows.bind("partner_id", partner).bind("last", last));
}

std::vector<PartnerMove> PartnerRepository::settled(SettlementId settlement)
{
    Statement rows = m_connection.statement(QStringLiteral("partner/settled_moves"));
    return readMoves(rows.bind("settlement_id", settlement));
}

void PartnerRepository::markSettled(PartnerId partner, QDate last, SettlementId settlement)
{
    m_connection.statement(QStringLiteral("partner/moves_settled"))
        .bind("partner_id", partner)
        .bind("last", last)
        .bind("settlement_id", settlement)
        .exec();
}

std::vector<std::pair<std::optional<QDate>, Points>> PartnerRepository::carriedDays(EntryId debit)
{
    Statement rows = m_connection.statement(QStringLiteral("partner/carried_days"));
    rows.bind("entry_id", debit).exec();
    std::vector<std::pair<std::optional<QDate>, Points>> parts;
    while (rows.next())
        parts.emplace_back(rows.maybeDay(0), rows.points(1));
    return parts;
}

} // namespace bashgah::storage
