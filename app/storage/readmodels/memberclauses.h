// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/calendar/shopcalendar.h"
#include "domain/member/memberfilter.h"

#include <functional>
#include <optional>
#include <vector>

namespace bashgah::storage {

class Connection;

/// The members whom clauses of a filter mean. Each clause is one indexed question; what all of them say
/// meets here as sorted sets. Throws SqlFailure.
class MemberClauses final
{
public:
    using Ids = std::vector<domain::MemberId>;

    MemberClauses(Connection &connection, const domain::ShopCalendar &calendar, QDate today)
        : m_connection(connection), m_calendar(calendar), m_today(today) {}

    /// By id. No clause: `within`, which may be in any order.
    [[nodiscard]] std::optional<Ids> members(const domain::FilterClauses &clauses, std::optional<Ids> within = {});

private:
    [[nodiscard]] Ids meant(const domain::FilterClause &clause);
    [[nodiscard]] Ids holding(const domain::FilterClause &clause);
    [[nodiscard]] Ids counted(const domain::FilterClause &clause);
    [[nodiscard]] Ids onDays(const domain::FilterClause &clause);
    [[nodiscard]] Ids ending(const domain::FilterClause &clause);
    [[nodiscard]] Ids comingRound(const domain::FilterClause &clause);
    [[nodiscard]] Ids inMonth(const domain::FilterClause &clause);
    [[nodiscard]] Ids aged(const domain::FilterClause &clause);
    [[nodiscard]] Ids withDay(domain::ClauseSubject which, const std::function<bool(QDate)> &fits);
    [[nodiscard]] Ids own(const domain::FilterClause &clause);
    [[nodiscard]] Ids purchaseField(const domain::FilterClause &clause);
    [[nodiscard]] Ids withText(const domain::FilterClause &clause);
    [[nodiscard]] Ids present(const domain::FilterClause &clause);
    /// First day that counts of a clause with a period.
    [[nodiscard]] QDate since(const domain::FilterClause &clause) const;

    Connection &m_connection;
    const domain::ShopCalendar &m_calendar;
    QDate m_today;
};

} // namespace bashgah::storage
