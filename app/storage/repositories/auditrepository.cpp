// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/auditrepository.h"

#include "storage/db/connection.h"
#include "storage/db/sqlfailure.h"
#include "storage/db/trailguard.h"

namespace bashgah::storage {

using domain::StaffId;
using domain::TrailFacts;

namespace {

TrailFacts readFacts(const Statement &statement)
{
    return {statement.instant(1), statement.maybeId<StaffId>(2), statement.text(3),
            statement.text(4),    statement.text(5),             statement.text(6)};
}

/// Its texts went with an erased member; the line after it is chained to the hash that it had with them.
bool isBlanked(const Statement &statement)
{
    return statement.flag(8) && statement.text(5).isEmpty() && statement.text(6).isEmpty();
}

} // namespace

void AuditRepository::append(TrailFacts facts)
{
    if (TrailGuard *guard = m_connection.trailGuard()) {
        const auto who = guard->admit(m_connection, facts);
        if (!who)
            throw SqlFailure(who.error());
        facts.staff = *who;
    }
    const QByteArray *known = m_connection.keptTrailHead();
    const QByteArray previous = known ? *known : head().value_or(domain::TrailHead{0, domain::chainStart()}).hash;
    const QByteArray hash = domain::chainedHash(previous, facts);
    m_connection.statement(QStringLiteral("audit/insert"))
        .bind("at", facts.at).bind("staff_id", facts.staff).bind("action", facts.action)
        .bind("subject", facts.subject).bind("before", facts.before).bind("after", facts.after)
        .bindBytes("hash", hash).exec();
    m_connection.keepTrailHead(hash);
}

std::vector<AuditRow> AuditRepository::rows(const AuditFilter &filter)
{
    Statement statement = m_connection.statement(QStringLiteral("audit/rows"));
    statement.bind("staff", filter.staff).bind("from", filter.from).bind("before_at", filter.before)
        .bind("member", filter.member).bind("older", filter.olderThan).bind("limit", filter.limit)
        .bind("any_group", filter.group.isEmpty())
        .bind("first", QString(filter.group + u'.')).bind("behind", QString(filter.group + u'/'));
    statement.exec();
    std::vector<AuditRow> rows;
    while (statement.next())
        rows.push_back({statement.int64(0), readFacts(statement), statement.text(8), statement.bytes(7)});
    return rows;
}

std::optional<domain::TrailHead> AuditRepository::head()
{
    Statement statement = m_connection.statement(QStringLiteral("audit/head"));
    if (!statement.execOne())
        return std::nullopt;
    return domain::TrailHead{statement.int64(0), statement.bytes(1)};
}

std::optional<QByteArray> AuditRepository::hashOf(qint64 line)
{
    Statement statement = m_connection.statement(QStringLiteral("audit/hash_of"));
    statement.bind("id", line);
    return statement.execOne() ? std::optional(statement.bytes(0)) : std::nullopt;
}

std::vector<AuditBreak> AuditRepository::breaks()
{
    std::vector<AuditBreak> found;
    Statement statement = m_connection.statement(QStringLiteral("audit/checked"));
    statement.exec();
    QByteArray previous = domain::chainStart();
    qint64 last = 0;
    while (statement.next()) {
        const qint64 id = statement.int64(0);
        const QByteArray hash = statement.bytes(7);
        if (id != last + 1)
            found.push_back({AuditBreak::Kind::Missing, last + 1, id - last - 1});
        else if (!isBlanked(statement) && domain::chainedHash(previous, readFacts(statement)) != hash)
            found.push_back({AuditBreak::Kind::Changed, id, 1});
        previous = hash;
        last = id;
    }
    return found;
}

void AuditRepository::chainAll()
{
    QByteArray previous = domain::chainStart();
    Statement statement = m_connection.statement(QStringLiteral("audit/all"));
    statement.exec();
    std::vector<std::pair<qint64, QByteArray>> hashes;
    while (statement.next()) {
        previous = domain::chainedHash(previous, readFacts(statement));
        hashes.emplace_back(statement.int64(0), previous);
    }
    for (const auto &[id, hash] : hashes)
        m_connection.statement(QStringLiteral("audit/set_hash")).bind("id", id).bindBytes("hash", hash).exec();
}

} // namespace bashgah::storage
