// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/occasionrepository.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

using domain::EntryId;
using domain::MemberId;

bool OccasionRepository::isGiven(const QString &occasion, MemberId member, const QString &period)
{
    Statement found = m_connection.statement(QStringLiteral("occasion/given"));
    return found.bind("occasion", occasion).bind("member_id", member).bind("period", period).execOne();
}

std::optional<OccasionRepository::Given> OccasionRepository::given(const QString &occasion, MemberId member, const QString &period)
{
    Statement found = m_connection.statement(QStringLiteral("occasion/given_points"));
    found.bind("occasion", occasion).bind("member_id", member).bind("period", period);
    return found.execOne() ? std::optional(Given{found.points(0), found.id<EntryId>(1)}) : std::nullopt;
}

void OccasionRepository::note(const QString &occasion, MemberId member, const QString &period, EntryId entry)
{
    m_connection.statement(QStringLiteral("occasion/insert"))
        .bind("occasion", occasion)
        .bind("member_id", member)
        .bind("period", period)
        .bind("entry_id", entry)
        .exec();
}

namespace {

std::vector<MemberId> idsOf(Statement &rows)
{
    rows.exec();
    std::vector<MemberId> members;
    while (rows.next())
        members.push_back(rows.id<MemberId>(0));
    return members;
}

} // namespace

std::vector<MemberId> OccasionRepository::bornOn(QDate day, QDate joined)
{
    Statement rows = m_connection.statement(QStringLiteral("occasion/born_on"));
    rows.bind("day", day).bind("joined", joined);
    return idsOf(rows);
}

std::vector<MemberId> OccasionRepository::joinedOn(QDate day)
{
    Statement rows = m_connection.statement(QStringLiteral("occasion/joined_on"));
    rows.bind("day", day);
    return idsOf(rows);
}

std::vector<MemberId> OccasionRepository::weddedOn(QDate day, QDate joined)
{
    Statement rows = m_connection.statement(QStringLiteral("occasion/wedded_on"));
    rows.bind("day", day).bind("joined", joined);
    return idsOf(rows);
}

} // namespace bashgah::storage
