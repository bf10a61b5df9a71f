// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readmodels/membersearch.h"

#include "domain/member/searchtokens.h"
#include "domain/text/persiantext.h"
#include "storage/db/connection.h"
#include "storage/readmodels/tokenranges.h"
#include "storage/repositories/memberrepository.h"

#include <algorithm>

namespace bashgah::storage {

using domain::MemberId;
using domain::MemberRow;

std::vector<MemberRow> MemberSearch::find(QStringView query, int limit, const QString &region)
{
    const QStringList words = domain::memberQueryWords(query);
    if (words.isEmpty() || limit <= 0)
        return {};
    Ids found;
    addExact(query, region, found);
    const size_t exact = found.size();
    if (words.size() == 1)
        addMatching({TokenRange::whole(words.first())}, limit, found);
    addMatching(TokenRange::beginnings(words), limit, found);
    for (const QStringList &joined : domain::joinedSpellings(words)) {
        if (!found.empty())
            break;
        addMatching(TokenRange::beginnings(joined), limit, found);
    }

    std::vector<MemberRow> rows;
    for (size_t i = 0; i < std::min(found.size(), static_cast<size_t>(limit)); ++i) {
        if (auto member = row(found[i])) {
            member->isExact = i < exact;
            rows.push_back(std::move(*member));
        }
    }
    return rows;
}

QString MemberSearch::asStored(const QString &text)
{
    const QStringList words = domain::memberQueryWords(text);
    if (words.size() < 2)
        return text;
    Ids found;
    addMatching(TokenRange::beginnings(words), 1, found);
    if (!found.empty())
        return text;
    for (const QStringList &joined : domain::joinedSpellings(words)) {
        addMatching(TokenRange::beginnings(joined), 1, found);
        if (!found.empty())
            return joined.join(u' ');
    }
    return text;
}

void MemberSearch::addExact(QStringView query, const QString &region, Ids &found)
{
    MemberRepository members(m_connection);
    if (const auto mobile = domain::MobileNumber::parse(query, region)) {
        if (const auto id = members.idByMobile(*mobile))
            found.push_back(*id);
    }
    if (const auto id = members.idByCode(domain::digitsToAscii(query.toString().simplified()));
        id && std::find(found.begin(), found.end(), *id) == found.end()) {
        found.push_back(*id);
    }
}

void MemberSearch::addMatching(std::vector<TokenRange> ranges, int limit, Ids &found)
{
    if (found.size() >= static_cast<size_t>(limit))
        return;
    const QueryPlan plan = planQuery(m_connection, std::move(ranges), commonInPage);
    Statement statement = m_connection.statement(plan.followed ? QStringLiteral("member/search_few")
                                                             : QStringLiteral("member/search_many"));
    if (plan.followed)
        bindFollowed(statement, plan);
    bindRanges(statement, plan.others);
    statement.bind("limit", limit + static_cast<int>(found.size())).exec();
    while (statement.next() && found.size() < static_cast<size_t>(limit)) {
        const auto id = statement.id<MemberId>(0);
        if (std::find(found.begin(), found.end(), id) == found.end())
            found.push_back(id);
    }
}

std::optional<MemberRow> MemberSearch::row(MemberId id)
{
    Statement statement = m_connection.statement(QStringLiteral("member/row"));
    return statement.bind("id", id).execOne() ? std::optional(memberRowFrom(statement)) : std::nullopt;
}

} // namespace bashgah::storage
