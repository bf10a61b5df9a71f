// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readmodels/memberlist.h"

#include "domain/member/searchtokens.h"
#include "storage/db/connection.h"
#include "storage/readmodels/memberids.h"
#include "storage/readmodels/tokenranges.h"

namespace bashgah::storage {

using domain::MemberCursor;
using domain::MemberOrder;
using domain::MemberPage;

namespace {

/// In a page that must pass other tests too.
constexpr int commonFromWithOthers = 30'000;
/// A count sees all who match anyway.
constexpr int commonInCount = 100'000;

QString statementOf(MemberOrder order, bool few)
{
    if (order == MemberOrder::Name)
        return few ? QStringLiteral("member/list_name_few") : QStringLiteral("member/list_name");
    return few ? QStringLiteral("member/list_visit_few") : QStringLiteral("member/list_visit");
}

void bindCursor(Statement &statement, MemberOrder order, const std::optional<MemberCursor> &after)
{
    statement.bind("after_id", after ? after->id.value() : Q_INT64_C(0));
    if (order == MemberOrder::Name) {
        statement.bind("after_key", after ? after->sortKey : QString());
        return;
    }
    // A member never seen has day 0 here; before the first row every day is still to come.
    constexpr qint64 beyondAllDays = std::numeric_limits<qint64>::max();
    const qint64 seen = after && after->lastVisit ? after->lastVisit->toJulianDay() : 0;
    statement.bind("after_day", after ? seen : beyondAllDays);
}

} // namespace

MemberList::MemberList(Connection &connection, const domain::MemberFilter &filter,
                       const Ids &segmentMembers)
    : m_connection(connection), m_filter(filter), m_words(domain::memberQueryWords(filter.text)),
      m_ids(memberIdsJson(segmentMembers))
{
    if (!filter.clauses.empty()) // nobody worked them out: nobody rather than too many
        m_ids = QStringLiteral("[]");
}

MemberPage MemberList::page(MemberOrder order, const std::optional<MemberCursor> &after, int limit)
{
    const QueryPlan query = plan(commonInPage, commonFromWithOthers);
    Statement statement = m_connection.statement(statementOf(order, query.followed.has_value()));
    bindFilter(statement, query);
    bindCursor(statement, order, after);
    statement.bind("limit", limit + 1).exec();

    MemberPage page;
    QString lastKey;
    while (statement.next()) {
        if (page.rows.size() == static_cast<size_t>(limit)) {
            const domain::MemberRow &last = page.rows.back();
            page.next = MemberCursor{lastKey, last.lastVisit, last.id};
            break;
        }
        page.rows.push_back(memberRowFrom(statement));
        lastKey = statement.text(9);
    }
    return page;
}

qint64 MemberList::count()
{
    const QueryPlan query = plan(commonInCount, commonInCount);
    Statement statement = m_connection.statement(query.followed ? QStringLiteral("member/count_few")
                                                              : QStringLiteral("member/count"));
    bindFilter(statement, query);
    return statement.execOne() ? statement.int64(0) : 0;
}

QueryPlan MemberList::plan(int commonAlone, int commonWithOthers)
{
    if (m_words.isEmpty())
        return {};
    return planQuery(m_connection, TokenRange::beginnings(m_words),
                     m_words.size() > 1 ? commonWithOthers : commonAlone);
}

void MemberList::bindFilter(Statement &statement, const QueryPlan &plan) const
{
    if (plan.followed)
        bindFollowed(statement, plan);
    bindRanges(statement, plan.others);
    statement.bind("tier", m_filter.tierId).bind("tag", m_filter.tag)
        .bind("visit_from", m_filter.lastVisitFrom).bind("visit_to", m_filter.lastVisitTo)
        .bind("min_balance", m_filter.minBalance).bind("ids", m_ids);
}

} // namespace bashgah::storage
