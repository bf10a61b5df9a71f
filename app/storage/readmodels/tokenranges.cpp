// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readmodels/tokenranges.h"

#include "domain/member/searchtokens.h"
#include "storage/db/connection.h"
#include "storage/repositories/memberrepository.h"

#include <algorithm>

namespace bashgah::storage {
namespace {

constexpr const char *fromNames[] = {"w1", "w2", "w3", "w4", "w5"};
constexpr const char *toNames[] = {"w1_to", "w2_to", "w3_to", "w4_to", "w5_to"};

/// A member is looked up in a set faster than by its own tokens, once the set is worth making.
constexpr int setFrom = 1'000;
/// Following more tokens than these takes longer than testing the members of the other range.
constexpr int mostFollowed = 150'000;

int tokenCount(Connection &connection, const TokenRange &range, int most)
{
    Statement statement = connection.statement(QStringLiteral("member/token_count"));
    statement.bind("from", range.from).bind("to", range.to).bind("most", most);
    return statement.execOne() ? static_cast<int>(statement.int64(0)) : 0;
}

} // namespace

TokenRange TokenRange::beginning(const QString &word)
{
    return {word, domain::afterPrefix(word)};
}

TokenRange TokenRange::whole(const QString &word)
{
    return {word, word + QChar(u'\x01')};
}

std::vector<TokenRange> TokenRange::beginnings(const QStringList &words)
{
    std::vector<TokenRange> ranges;
    for (const QString &word : words)
        ranges.push_back(beginning(word));
    return ranges;
}

QueryPlan planQuery(Connection &connection, std::vector<TokenRange> ranges, int commonFrom)
{
    using Counted = std::pair<int, TokenRange>;
    std::vector<Counted> counted;
    for (TokenRange &range : ranges) {
        const int count = tokenCount(connection, range, commonFrom);
        counted.emplace_back(count, std::move(range));
    }
    std::stable_sort(counted.begin(), counted.end(),
                     [](const Counted &a, const Counted &b) { return a.first < b.first; });
    QueryPlan plan;
    for (Counted &word : counted)
        plan.others.push_back(std::move(word.second));
    const auto takeFirst = [&plan] {
        std::optional<TokenRange> range = std::move(plan.others.front());
        plan.others.erase(plan.others.begin());
        return range;
    };
    const int fewest = counted.front().first;
    if (fewest >= commonFrom)
        return plan;
    plan.followed = takeFirst();
    const bool meet = fewest >= setFrom && !plan.others.empty()
        && tokenCount(connection, plan.others.front(), mostFollowed) < mostFollowed;
    if (meet) {
        plan.within = std::move(plan.followed);
        plan.followed = takeFirst();
    }
    return plan;
}

void bindFollowed(Statement &statement, const QueryPlan &plan)
{
    const TokenRange within = plan.within.value_or(TokenRange());
    statement.bind("from", plan.followed->from).bind("to", plan.followed->to)
        .bind("within", within.from).bind("within_to", within.to);
}

void bindRanges(Statement &statement, const std::vector<TokenRange> &ranges)
{
    for (size_t i = 0; i < std::size(fromNames); ++i) {
        const TokenRange range = i < ranges.size() ? ranges[i] : TokenRange();
        statement.bind(fromNames[i], range.from).bind(toNames[i], range.to);
    }
}

domain::MemberRow memberRowFrom(const Statement &row)
{
    domain::MemberRow member{row.id<domain::MemberId>(0), row.text(1), {}, row.maybeText(3),
                             row.maybeText(4), row.points(5), row.maybeDay(6), row.day(7),
                             consentFromKey(row.text(8)), false};
    if (const auto mobile = row.maybeText(2))
        member.mobile = domain::MobileNumber::fromStored(*mobile);
    return member;
}

} // namespace bashgah::storage
