// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/standingrepository.h"

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
    return MemberFacts{found.text(0), tierOf(found.maybeText(1)), found.maybeDay(2)};
}

TierStanding StandingRepository::standing(MemberId member)
{
    Statement found = m_connection.statement(QStringLiteral("tier/standing"));
    found.bind("member_id", member);
    if (!found.execOne())
        return {};
    return {tierOf(found.maybeText(0)), found.maybeDay(1)};
}

void StandingRepository::change(const TierChange &change)
{
    m_connection.statement(QStringLiteral("tier/insert"))
        .bind("member_id", change.member)
        .bind("day", change.day)
        .bind("score", change.score)
        .bind("tier_id", change.standing.tierId.value_or(QStringLiteral("")))
        .bind("until_day", change.standing.until)
        .bind("programme_version_id", change.programme)
        .bind("cause", change.cause)
        .bind("at", change.at)
        .exec();
    m_connection.statement(QStringLiteral("tier/set"))
        .bind("member_id", change.member)
        .bind("tier_id", change.standing.tierId)
        .exec();
}

std::vector<MemberScore> StandingRepository::scores(DayRange window)
{
    Statement statement = m_connection.statement(QStringLiteral("tier/scores"));
    statement.bind("first", window.first).bind("last", window.last).exec();
    std::vector<MemberScore> scores;
    while (statement.next()) {
        scores.push_back({statement.id<MemberId>(0), statement.money(1),
                          {tierOf(statement.maybeText(2)), statement.maybeDay(3)}});
    }
    return scores;
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
