// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/standingrepository.h"

#include "domain/program/tierjson.h"
#include "storage/db/connection.h"

namespace bashgah::storage {

using namespace domain;

namespace {

/// '' stands for "no tier" in the history.
std::optional<QString> tierOf(const std::optional<QString> &stored)
{
    return stored && !stored->isEmpty() ? stored : std::nullopt;
}

} // namespace

std::optional<MemberFacts> StandingRepository::facts(MemberId member)
{
    Statement found = m_connection.statement(QStringLiteral("tier/member"));
    found.bind("member_id", member);
    if (!found.execOne())
        return std::nullopt;
    return MemberFacts{found.text(0), tierOf(found.maybeText(1)), found.maybeDay(2), found.day(3), found.flag(4)};
}

std::optional<MemberFacts> StandingRepository::livingFacts(MemberId member)
{
    Statement living = m_connection.statement(QStringLiteral("tier/living"));
    return living.bind("member_id", member).execOne() ? facts(member) : std::nullopt;
}

TierStanding StandingRepository::standing(MemberId member)
{
    Statement found = m_connection.statement(QStringLiteral("tier/standing"));
    found.bind("member_id", member);
    if (!found.execOne())
        return {};
    return {tierOf(found.maybeText(0)), found.maybeDay(1), static_cast<int>(found.int64(2))};
}

std::optional<QString> StandingRepository::tierAt(MemberId member, QDate day, Instant at)
{
    Statement found = m_connection.statement(QStringLiteral("tier/at"));
    found.bind("member_id", member).bind("day", day).bind("at", at);
    return found.execOne() ? tierOf(found.maybeText(0)) : std::nullopt;
}

void StandingRepository::change(const TierChange &change)
{
    Statement insert = m_connection.statement(QStringLiteral("tier/insert"));
    insert.bind("member_id", change.member)
        .bind("day", change.day)
        .bind("score", change.inputs.score.value())
        .bind("measure", tierKey(change.measure))
        .bind("reason", tierKey(change.reason))
        .bind("tier_id", change.standing.tierId.value_or(QStringLiteral("")))
        .bind("until_day", change.standing.until)
        .bind("away", change.standing.away)
        .bind("window_first", change.inputs.window.first)
        .bind("window_last", change.inputs.window.last)
        .bind("programme_version_id", change.programme)
        .bind("cause", change.cause)
        .bind("at", change.at);
    if (change.tier)
        insert.bind("minimum", entryOf(*change.tier, change.inputs.lost).value()).bind("keep", change.tier->keepFrom().value());
    else
        insert.bindNull("minimum").bindNull("keep");
    insert.exec();
    m_connection.statement(QStringLiteral("tier/set"))
        .bind("member_id", change.member)
        .bind("tier_id", change.standing.tierId)
        .exec();
}

std::vector<TierShift> StandingRepository::moves(MemberId member)
{
    Statement rows = m_connection.statement(QStringLiteral("tier/moves_of_member"));
    rows.bind("member_id", member).exec();
    std::vector<TierShift> moves;
    while (rows.next())
        moves.push_back({tierOf(rows.maybeText(0)), tierOf(rows.maybeText(1))});
    return moves;
}

QHash<qint64, std::vector<TierShift>> StandingRepository::moves()
{
    Statement rows = m_connection.statement(QStringLiteral("tier/moves"));
    rows.exec();
    QHash<qint64, std::vector<TierShift>> moves;
    while (rows.next())
        moves[rows.int64(0)].push_back({tierOf(rows.maybeText(1)), tierOf(rows.maybeText(2))});
    return moves;
}

std::vector<TierEvaluation> StandingRepository::history(MemberId member, int limit)
{
    Statement rows = m_connection.statement(QStringLiteral("tier/history"));
    rows.bind("member_id", member).bind("limit", limit).exec();
    std::vector<TierEvaluation> history;
    while (rows.next()) {
        TierEvaluation row;
        row.day = rows.day(0);
        row.score = TierScore::of(rows.int64(1));
        row.measure = tierMeasureFromKey(rows.text(2));
        row.reason = tierReasonFromKey(rows.text(3));
        row.standing = {tierOf(rows.maybeText(4)), rows.maybeDay(5), static_cast<int>(rows.int64(6))};
        if (!rows.isNull(7) && !rows.isNull(8))
            row.window = DayRange{rows.day(7), rows.day(8)};
        if (const auto minimum = rows.maybeInt64(9))
            row.minimum = TierScore::of(*minimum);
        if (const auto keep = rows.maybeInt64(10))
            row.keep = TierScore::of(*keep);
        row.cause = rows.text(11);
        history.push_back(std::move(row));
    }
    return history;
}

namespace {

/// The statement that reads what the policy counts, of everyone.
QString statementFor(const TierPolicy &policy)
{
    if (policy.measure == TierMeasure::FirstPurchase)
        return QStringLiteral("tier/first");
    return pendingOf(policy) == PendingPoints::Count ? QStringLiteral("tier/counted") : QStringLiteral("tier/usable");
}

} // namespace

std::vector<Qualification> StandingRepository::counted(MemberId member, QDate first, const TierPolicy &policy)
{
    Statement rows = m_connection.statement(QString(statementFor(policy) + QStringLiteral("_of_member")));
    rows.bind("member_id", member).bind("first", first).exec();
    std::vector<Qualification> counted;
    while (rows.next())
        counted.push_back({rows.day(0), rows.money(1), rows.points(2), static_cast<int>(rows.int64(3))});
    return counted;
}

StandingRepository::Counted StandingRepository::counted(QDate first, const TierPolicy &policy)
{
    Statement rows = m_connection.statement(statementFor(policy));
    rows.bind("first", first).exec();
    Counted counted;
    while (rows.next()) {
        counted[rows.int64(0)].push_back(
            {rows.day(1), rows.money(2), rows.points(3), static_cast<int>(rows.int64(4))});
    }
    return counted;
}

std::vector<MemberStanding> StandingRepository::standings(QDate first, QDate today)
{
    Statement rows = m_connection.statement(QStringLiteral("tier/standings"));
    rows.bind("first", first).bind("today", today).exec();
    std::vector<MemberStanding> standings;
    while (rows.next()) {
        MemberStanding row{rows.id<MemberId>(0),
                           {tierOf(rows.maybeText(1)), rows.maybeDay(2), static_cast<int>(rows.int64(3))},
                           rows.day(4), rows.maybeDay(5), {}};
        if (!rows.isNull(6))
            row.pin = TierPin{rows.text(6), rows.day(7), rows.text(8)};
        standings.push_back(std::move(row));
    }
    return standings;
}

std::optional<TierPin> StandingRepository::pin(MemberId member, QDate today)
{
    Statement found = m_connection.statement(QStringLiteral("tier/pin"));
    found.bind("member_id", member).bind("today", today);
    if (!found.execOne())
        return std::nullopt;
    return TierPin{found.text(0), found.day(1), found.text(2)};
}

void StandingRepository::addPin(MemberId member, const TierPin &pin, std::optional<StaffId> staff, Instant at)
{
    m_connection.statement(QStringLiteral("tier/insert_pin"))
        .bind("member_id", member).bind("tier_id", pin.tierId).bind("until_day", pin.until)
        .bind("reason", pin.reason).bind("staff_id", staff).bind("at", at).exec();
}

void StandingRepository::removePins(MemberId member, Instant at)
{
    m_connection.statement(QStringLiteral("tier/remove_pins")).bind("member_id", member).bind("at", at).exec();
}

std::optional<QDate> StandingRepository::lastClosedDay()
{
    Statement last = m_connection.statement(QStringLiteral("day/last_closed"));
    return last.execOne() ? last.maybeDay(0) : std::nullopt;
}

void StandingRepository::closeDay(QDate day, Instant at)
{
    m_connection.statement(QStringLiteral("day/close")).bind("day", day).bind("at", at).exec();
}

std::optional<QDate> StandingRepository::firstOpenEnd()
{
    Statement first = m_connection.statement(QStringLiteral("day/first_open_end"));
    return first.execOne() ? first.maybeDay(0) : std::nullopt;
}

std::optional<Instant> StandingRepository::madeAt()
{
    Statement first = m_connection.statement(QStringLiteral("day/first_audit"));
    return first.execOne() ? std::optional(first.instant(0)) : std::nullopt;
}

std::vector<MemberId> StandingRepository::accountsDue(QDate day)
{
    Statement statement = m_connection.statement(QStringLiteral("day/accounts_due"));
    statement.bind("day", day).exec();
    std::vector<MemberId> members;
    while (statement.next())
        members.push_back(statement.id<MemberId>(0));
    return members;
}

} // namespace bashgah::storage
