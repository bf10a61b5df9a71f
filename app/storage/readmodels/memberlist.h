// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/memberfilter.h"
#include "domain/member/memberrow.h"

namespace bashgah::storage {

class Connection;
class Statement;
struct QueryPlan;

/// The members' list, page by page. A filter with a segment needs `segmentMembers`, the ids that
/// the RFM calculation found; clauses are worked out before (MemberClauses). A tier id of "" means members without tier. Throws SqlFailure.
class MemberList final
{
public:
    using Ids = std::optional<std::vector<domain::MemberId>>;

    MemberList(Connection &connection, const domain::MemberFilter &filter,
               const Ids &segmentMembers = {});

    [[nodiscard]] domain::MemberPage page(domain::MemberOrder order,
                                          const std::optional<domain::MemberCursor> &after,
                                          int limit);
    [[nodiscard]] qint64 count();

private:
    void bindFilter(Statement &statement, const QueryPlan &plan) const;
    [[nodiscard]] QueryPlan plan(int commonAlone, int commonWithOthers);

    Connection &m_connection;
    const domain::MemberFilter m_filter;
    QStringList m_words;
    std::optional<QString> m_ids; ///< JSON list
};

} // namespace bashgah::storage
