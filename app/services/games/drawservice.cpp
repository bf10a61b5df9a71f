// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/games/drawservice.h"

#include "domain/base/fielderror.h"
#include "domain/base/numbered.h"
#include "services/counter/requestguard.h"
#include "services/shop/shopservice.h"
#include "storage/db/database.h"
#include "storage/repositories/drawrepository.h"
#include "storage/repositories/shoprepository.h"

#include <QRandomGenerator>

#include <array>

namespace bashgah::services {

using namespace domain;
using storage::Connection;
using storage::DrawRepository;
using storage::StoredDraw;

namespace {

constexpr int longestValue = 200;

QByteArray secretSeed()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    QByteArray seed;
    for (const quint32 word : words)
        seed += QByteArray::number(word, 16).rightJustified(8, '0');
    return seed;
}

void audit(Connection &connection, Instant at, std::optional<StaffId> staff, const QString &action, DrawId id,
           const QString &after)
{
    storage::ShopRepository(connection)
        .audit(at, staff, action, QStringLiteral("lucky_draw:%1").arg(id.value()), QStringLiteral(""), after);
}

QString isoText(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

DrawService::DrawService(storage::Database &database, const Clock &clock, MakeSeed makeSeed)
    : m_database(database), m_clock(clock), m_makeSeed(makeSeed ? std::move(makeSeed) : secretSeed)
{
}

Result<QDate> DrawService::today() const
{
    const auto profile = ShopService(m_database, m_clock).profile();
    if (!profile)
        return fail(profile.error());
    return profile->calendar.localDay(m_clock.now());
}

DrawRow DrawService::row(Connection &connection, const StoredDraw &stored)
{
    DrawRepository draws(connection);
    DrawRow row{stored.id, stored.draw, stored.state, stored.version, stored.commitment, 0, 0, {}};
    row.listHash = stored.listHash;
    const auto entries = !stored.listHash.isEmpty()
        ? readEntryList(stored.list).value_or(std::vector<DrawEntry>())
        : draws.entries(stored.draw);
    row.members = static_cast<qint64>(entries.size());
    for (const DrawEntry &entry : entries)
        row.chances += entry.chances;
    for (storage::StoredWinner &winner : draws.winners(stored.id))
        row.winners.push_back({winner.place, winner.member, std::move(winner.name)});
    return row;
}

Result<std::vector<DrawRow>> DrawService::list() const
{
    return m_database.readSnapshot([&](Connection &connection) -> Result<std::vector<DrawRow>> {
        std::vector<DrawRow> rows;
        for (const StoredDraw &stored : DrawRepository(connection).list())
            rows.push_back(row(connection, stored));
        return rows;
    });
}

Result<DrawRow> DrawService::find(DrawId id) const
{
    return m_database.readSnapshot([&](Connection &connection) -> Result<DrawRow> {
        const auto stored = DrawRepository(connection).find(id);
        if (!stored)
            return failNotFound(id);
        return row(connection, *stored);
    });
}

Result<DrawId> DrawService::add(const LuckyDraw &draw, std::optional<StaffId> staff)
{
    if (auto valid = validate(draw); !valid)
        return fail(valid.error());
    return m_database.write([&](Connection &connection) -> Result<DrawId> {
        const Instant now = m_clock.now();
        const DrawId id = DrawRepository(connection).insert(draw, now);
        audit(connection, now, staff, QStringLiteral("draw.add"), id, draw.name);
        return id;
    });
}

Result<void> DrawService::change(DrawId id, int version, const LuckyDraw &draw, std::optional<StaffId> staff)
{
    if (auto valid = validate(draw); !valid)
        return fail(valid.error());
    return m_database.write([&](Connection &connection) -> Result<void> {
        DrawRepository draws(connection);
        if (!draws.find(id))
            return failNotFound(id);
        if (!draws.update(id, version, draw))
            return fail(ErrorCode::ChangedMeanwhile, {draw.name});
        audit(connection, m_clock.now(), staff, QStringLiteral("draw.change"), id, draw.name);
        return {};
    });
}

Result<void> DrawService::commit(DrawId id, std::optional<StaffId> staff)
{
    const auto day = today();
    if (!day)
        return fail(day.error());
    return m_database.write([&](Connection &connection) -> Result<void> {
        DrawRepository draws(connection);
        const auto stored = draws.find(id);
        if (!stored)
            return failNotFound(id);
        if (stored->state != DrawState::Draft)
            return {}; // its seed is fixed already
        if (auto fine = checkClock(connection, *day); !fine)
            return fail(fine.error());
        if (*day > stored->draw.last)
            return fail(ErrorCode::NoLongerValid, {stored->draw.name, isoText(stored->draw.last)});
        if (stored->draw.publicSource.trimmed().isEmpty()) // else who knows the seed could steer the list
            return failField(ErrorCode::Empty, "publicSource");
        const QByteArray seed = m_makeSeed();
        const QByteArray commitment = promiseOf(stored->draw, seed);
        if (!draws.commit(id, stored->version, seed, commitment, m_clock.now()))
            return fail(ErrorCode::ChangedMeanwhile, {stored->draw.name});
        audit(connection, m_clock.now(), staff, QStringLiteral("draw.commit"), id, QString::fromLatin1(commitment));
        return {};
    });
}

Result<void> DrawService::close(DrawId id, std::optional<StaffId> staff)
{
    const auto day = today();
    if (!day)
        return fail(day.error());
    return m_database.write([&](Connection &connection) -> Result<void> {
        const auto stored = DrawRepository(connection).find(id);
        if (!stored)
            return failNotFound(id);
        return closeList(connection, *stored, *day, staff);
    });
}

Result<void> DrawService::closeList(Connection &connection, const StoredDraw &stored, QDate day,
                                    std::optional<StaffId> staff)
{
    if (!stored.listHash.isEmpty())
        return {}; // the list is fixed already
    if (stored.state == DrawState::Draft || day <= stored.draw.last)
        return fail(ErrorCode::NotYetValid, {stored.draw.name, isoText(stored.draw.last.addDays(1))});
    DrawRepository draws(connection);
    const std::vector<DrawEntry> entries = draws.entries(stored.draw);
    if (entries.empty())
        return fail(ErrorCode::NoPurchases, {isoText(stored.draw.first), isoText(stored.draw.last)});
    const QByteArray list = entryList(entries);
    const QByteArray listHash = sha256Hex(list);
    if (!draws.close(stored.id, list, listHash, m_clock.now()))
        return fail(ErrorCode::ChangedMeanwhile, {stored.draw.name});
    audit(connection, m_clock.now(), staff, QStringLiteral("draw.close"), stored.id, QString::fromLatin1(listHash));
    return {};
}

Result<void> DrawService::draw(DrawId id, const QString &publicValue, std::optional<StaffId> staff)
{
    const auto day = today();
    if (!day)
        return fail(day.error());
    return m_database.write([&](Connection &connection) -> Result<void> {
        const auto stored = DrawRepository(connection).find(id);
        if (!stored)
            return failNotFound(id);
        if (stored->state == DrawState::Drawn) { // nobody draws twice
            const QString again = canonicalPublicValue(publicValue);
            if (again.isEmpty() || again == stored->publicValue)
                return {};
            return failField(ErrorCode::DuplicateRequest, "publicValue", {stored->draw.name, stored->publicValue});
        }
        if (stored->draw.publicSource.isEmpty()) {
            if (auto closed = closeList(connection, *stored, *day, staff); !closed)
                return closed;
            return pick(connection, id, {}, staff);
        }
        if (stored->listHash.isEmpty())
            return fail(ErrorCode::NotYetValid, {stored->draw.name, isoText(stored->draw.last.addDays(1))});
        const QString value = canonicalPublicValue(publicValue);
        if (value.isEmpty())
            return failField(ErrorCode::Empty, "publicValue");
        if (value.size() > longestValue)
            return failField(ErrorCode::TooLong, "publicValue", {value.left(20), QString::number(longestValue)});
        return pick(connection, id, value, staff);
    });
}

Result<void> DrawService::pick(Connection &connection, DrawId id, const QString &publicValue,
                               std::optional<StaffId> staff)
{
    DrawRepository draws(connection);
    const auto closed = draws.find(id);
    const auto entries = readEntryList(closed->list);
    if (!entries)
        return fail(entries.error());
    if (!draws.draw(id, publicValue, m_clock.now()))
        return fail(ErrorCode::ChangedMeanwhile, {closed->draw.name});
    int place = 0;
    const QByteArray seed = pickingSeed(closed->seed, publicValue);
    for (const size_t winner : pickWinners(seed, closed->listHash, *entries, closed->draw.winners))
        draws.insertWinner(id, ++place, (*entries)[winner].member);
    audit(connection, m_clock.now(), staff, QStringLiteral("draw.draw"), id, publicValue);
    return {};
}

Result<DrawProof> DrawService::proof(DrawId id) const
{
    return m_database.readSnapshot([&](Connection &connection) -> Result<DrawProof> {
        DrawRepository draws(connection);
        const auto stored = draws.find(id);
        if (!stored)
            return failNotFound(id);
        if (stored->state != DrawState::Drawn)
            return fail(ErrorCode::NotYetValid, {stored->draw.name, isoText(stored->draw.last.addDays(1))});
        DrawProof proof{stored->draw, stored->commitment, stored->seed, stored->listHash, stored->list, {}, stored->publicValue};
        for (const storage::StoredWinner &winner : draws.winners(id))
            proof.winners.push_back(winner.member);
        return proof;
    });
}

} // namespace bashgah::services
