// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/auditrepository.h"

#include "domain/staff/trailerasure.h"
#include "storage/db/connection.h"
#include "storage/db/sqlfailure.h"
#include "storage/db/trailguard.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace bashgah::storage {

using domain::StaffId;
using domain::TrailFacts;

namespace {

TrailFacts readFacts(const Statement &statement)
{
    return {statement.instant(1), statement.maybeId<StaffId>(2), statement.text(3),
            statement.text(4),    statement.text(5),             statement.text(6)};
}

/// One erasure as its own line tells it.
struct Erasure
{
    qint64 line = 0;
    QString subject;
    std::optional<domain::TrailErasure> lines; ///< absent: written before erasures named their lines
};

std::vector<Erasure> readErasures(Connection &connection)
{
    Statement statement = connection.statement(QStringLiteral("audit/erasures"));
    statement.exec();
    std::vector<Erasure> all;
    while (statement.next()) {
        const QJsonObject told = QJsonDocument::fromJson(statement.text(2).toUtf8()).object();
        const QJsonValue lines = told.value(QLatin1String("lines"));
        all.push_back({statement.int64(0), statement.text(1),
                       lines.isString() ? domain::TrailErasure::fromText(lines.toString()) : std::nullopt});
    }
    return all;
}

/// Its texts went with an erased member, and the line of that erasure names it; the line after it is chained to the
/// hash that it had with them. Of an erasure that names no lines only those about its own member are believed.
bool isBlanked(const Statement &statement, const std::vector<Erasure> &erasures)
{
    if (!statement.text(5).isEmpty() || !statement.text(6).isEmpty())
        return false;
    const qint64 id = statement.int64(0);
    const qint64 by = statement.int64(8);
    const auto erasure =
        std::find_if(erasures.begin(), erasures.end(), [by](const Erasure &each) { return each.line == by; });
    if (erasure == erasures.end() || by <= id)
        return false;
    return erasure->lines ? erasure->lines->covers(id) : erasure->subject == statement.text(4);
}

} // namespace

std::vector<MovedByHand> AuditRepository::byHand(const QString &sql, StaffId staff, domain::Instant from)
{
    Statement rows = m_connection.statement(sql);
    rows.bind("staff_id", staff).bind("from", from).exec();
    std::vector<MovedByHand> moved;
    while (rows.next())
        moved.push_back({rows.id<domain::MemberId>(0), rows.int64(1), rows.int64(2)});
    return moved;
}

std::vector<MovedByHand> AuditRepository::pointsByHand(StaffId staff, domain::Instant from)
{
    return byHand(QStringLiteral("audit/hand_points"), staff, from);
}

std::vector<MovedByHand> AuditRepository::creditByHand(StaffId staff, domain::Instant from)
{
    return byHand(QStringLiteral("audit/hand_credit"), staff, from);
}

qint64 AuditRepository::sumByHand(const QString &sql, StaffId staff, domain::Instant from)
{
    Statement sum = m_connection.statement(sql);
    sum.bind("staff_id", staff).bind("from", from);
    return sum.execOne() ? sum.int64(0) : 0;
}

domain::Money AuditRepository::discountsByHand(StaffId staff, domain::Instant from)
{
    return domain::Money::fromMinor(sumByHand(QStringLiteral("audit/hand_discounts"), staff, from));
}

domain::Points AuditRepository::pointsToPartners(StaffId staff, domain::Instant from)
{
    return domain::Points(sumByHand(QStringLiteral("audit/hand_partners"), staff, from));
}

bool AuditRepository::hasGivenPin(StaffId giver, const QString &holder, domain::Instant from)
{
    Statement found = m_connection.statement(QStringLiteral("audit/given_pin"));
    found.bind("giver", giver).bind("holder", holder).bind("from", from);
    return found.execOne();
}

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

std::optional<domain::Instant> AuditRepository::began()
{
    Statement statement = m_connection.statement(QStringLiteral("audit/begin"));
    return statement.execOne() ? std::optional(statement.instant(0)) : std::nullopt;
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
    const std::vector<Erasure> erasures = readErasures(m_connection);
    Statement statement = m_connection.statement(QStringLiteral("audit/checked"));
    statement.exec();
    QByteArray previous = domain::chainStart();
    qint64 last = 0;
    while (statement.next()) {
        const qint64 id = statement.int64(0);
        const QByteArray hash = statement.bytes(7);
        if (id != last + 1)
            found.push_back({AuditBreak::Kind::Missing, last + 1, id - last - 1});
        else if (domain::chainedHash(previous, readFacts(statement)) != hash && !isBlanked(statement, erasures))
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
