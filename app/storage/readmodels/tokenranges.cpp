// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readmodels/tokenranges.h"

#include "domain/member/searchtokens.h"
#include "storage/db/connection.h"
#include "storage/repositories/memberrepository.h"

namespace bashgah::storage {
namespace {

constexpr const char *fromNames[] = {"w1", "w2", "w3", "w4", "w5"};
constexpr const char *toNames[] = {"w1_to", "w2_to", "w3_to", "w4_to", "w5_to"};

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
    QueryPlan plan{{}, std::move(ranges)};
    int fewest = commonFrom;
    auto rarest = plan.others.end();
    for (auto range = plan.others.begin(); range != plan.others.end(); ++range) {
        const int count = tokenCount(connection, *range, commonFrom);
        if (count < fewest) {
            fewest = count;
            rarest = range;
        }
    }
    if (rarest != plan.others.end()) {
        plan.rarest = std::move(*rarest);
        plan.others.erase(rarest);
    }
    return plan;
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
