// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/drawrepository.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

using namespace domain;

namespace {

std::optional<Instant> maybeInstant(const Statement &row, int column)
{
    const auto msecs = row.maybeInt64(column);
    return msecs ? std::optional(Instant{*msecs}) : std::nullopt;
}

StoredDraw readDraw(const Statement &row)
{
    StoredDraw stored{row.id<DrawId>(0), {}, drawStateFromKey(row.text(8)).value_or(DrawState::Drawn),
                      row.maybeText(9).value_or(QString()).toLatin1(), row.maybeText(10).value_or(QString()).toLatin1(),
                      maybeInstant(row, 11), row.maybeText(12).value_or(QString()).toUtf8(),
                      row.maybeText(13).value_or(QString()).toLatin1(), maybeInstant(row, 14),
                      static_cast<int>(row.int64(15)), row.text(17)};
    LuckyDraw &draw = stored.draw;
    draw.publicSource = row.text(16);
    draw.name = row.text(1);
    draw.prize = row.text(2);
    draw.winners = static_cast<int>(row.int64(3));
    draw.first = row.day(4);
    draw.last = row.day(5);
    if (const auto per = row.maybeInt64(6))
        draw.per = Money::fromMinor(*per);
    if (const auto most = row.maybeInt64(7))
        draw.mostChances = static_cast<int>(*most);
    return stored;
}

std::vector<StoredDraw> readDraws(Statement rows, std::optional<DrawId> id)
{
    rows.bind("id", id).exec();
    std::vector<StoredDraw> all;
    while (rows.next())
        all.push_back(readDraw(rows));
    return all;
}

Statement &bindDraw(Statement &statement, const LuckyDraw &draw)
{
    return statement.bind("name", draw.name)
        .bind("prize", draw.prize)
        .bind("winners", draw.winners)
        .bind("first", draw.first)
        .bind("last", draw.last)
        .bind("per", draw.per)
        .bind("most_chances", draw.mostChances)
        .bind("public_source", draw.publicSource);
}

} // namespace

std::vector<StoredDraw> DrawRepository::list()
{
    return readDraws(m_connection.statement(QStringLiteral("draw/list")), {});
}

std::optional<StoredDraw> DrawRepository::find(DrawId id)
{
    auto found = readDraws(m_connection.statement(QStringLiteral("draw/list")), id);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

DrawId DrawRepository::insert(const LuckyDraw &draw, Instant at)
{
    Statement insert = m_connection.statement(QStringLiteral("draw/insert"));
    return DrawId(bindDraw(insert, draw).bind("at", at).insertId());
}

bool DrawRepository::update(DrawId id, int version, const LuckyDraw &draw)
{
    Statement update = m_connection.statement(QStringLiteral("draw/update"));
    return bindDraw(update, draw).bind("id", id).bind("version", version).exec().rowsAffected() == 1;
}

bool DrawRepository::commit(DrawId id, int version, const QByteArray &seed, const QByteArray &commitment, Instant at)
{
    return m_connection.statement(QStringLiteral("draw/commit"))
               .bind("id", id)
               .bind("version", version)
               .bind("seed", QString::fromLatin1(seed))
               .bind("commitment", QString::fromLatin1(commitment))
               .bind("at", at)
               .exec()
               .rowsAffected()
        == 1;
}

bool DrawRepository::draw(DrawId id, const QString &publicValue, Instant at)
{
    Statement update = m_connection.statement(QStringLiteral("draw/draw"));
    return update.bind("id", id).bind("public_value", publicValue).bind("at", at).exec().rowsAffected() == 1;
}

bool DrawRepository::close(DrawId id, const QByteArray &list, const QByteArray &listHash, Instant at)
{
    return m_connection.statement(QStringLiteral("draw/close"))
               .bind("id", id)
               .bind("list", QString::fromUtf8(list))
               .bind("list_hash", QString::fromLatin1(listHash))
               .bind("at", at)
               .exec()
               .rowsAffected()
        == 1;
}

std::vector<DrawEntry> DrawRepository::entries(const LuckyDraw &draw)
{
    Statement rows = m_connection.statement(QStringLiteral("draw/entries"));
    rows.bind("first", draw.first).bind("last", draw.last).exec();
    std::vector<DrawEntry> entries;
    while (rows.next()) {
        const qint64 chances = chancesFor(draw, rows.money(3));
        if (chances > 0)
            entries.push_back({rows.id<MemberId>(0), drawLabel(rows.maybeText(1), rows.maybeText(2)), chances});
    }
    return entries;
}

void DrawRepository::insertWinner(DrawId id, int place, MemberId member)
{
    m_connection.statement(QStringLiteral("draw/insert_winner"))
        .bind("draw_id", id)
        .bind("place", place)
        .bind("member_id", member)
        .exec();
}

std::vector<StoredWinner> DrawRepository::winners(DrawId id)
{
    Statement rows = m_connection.statement(QStringLiteral("draw/winners"));
    rows.bind("draw_id", id).exec();
    std::vector<StoredWinner> winners;
    while (rows.next())
        winners.push_back({static_cast<int>(rows.int64(0)), rows.id<MemberId>(1), rows.text(2)});
    return winners;
}

} // namespace bashgah::storage
