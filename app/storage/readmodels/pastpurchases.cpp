// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readmodels/pastpurchases.h"

#include "storage/db/connection.h"
#include "storage/repositories/memberrepository.h"

#include <QHash>

namespace bashgah::storage {

using namespace domain;

PastPurchases::PastPurchases(Connection &connection, QDate last, bool withLines)
    : m_rows(connection.statement(QStringLiteral("backtest/purchases")))
{
    m_rows.bind("last", last).exec();
    if (!withLines)
        return;
    m_lines.emplace(connection.statement(QStringLiteral("backtest/lines")));
    m_lines->bind("last", last).exec();
    m_hasLine = m_lines->next();
}

std::vector<PastMember> PastPurchases::members(Connection &connection, QDate last, bool withTags)
{
    std::vector<PastMember> members;
    QHash<MemberId, size_t> places;
    Statement rows = connection.statement(QStringLiteral("backtest/members"));
    rows.bind("last", last).exec();
    while (rows.next()) {
        const auto id = rows.id<MemberId>(0);
        places.insert(id, members.size());
        members.push_back({id, rows.day(1), genderFromKey(rows.text(2)), rows.maybeDay(3)});
    }
    Statement plans = connection.statement(QStringLiteral("backtest/memberships"));
    plans.exec();
    while (plans.next()) {
        if (const auto place = places.constFind(plans.id<MemberId>(0)); place != places.constEnd()) {
            members[*place].memberships.push_back({QStringLiteral("plan:%1").arg(plans.int64(1)),
                                                   {plans.day(2), plans.day(3)},
                                                   static_cast<int>(plans.int64(4)),
                                                   static_cast<int>(plans.int64(5))});
        }
    }
    Statement confirmed = connection.statement(QStringLiteral("backtest/activities"));
    confirmed.bind("last", last).exec();
    while (confirmed.next()) {
        if (const auto place = places.constFind(confirmed.id<MemberId>(0)); place != places.constEnd()) {
            members[*place].activities.push_back(
                {confirmed.text(1), confirmed.text(2), confirmed.text(3), confirmed.day(4)});
        }
    }
    if (!withTags)
        return members;
    Statement tags = connection.statement(QStringLiteral("backtest/tags"));
    tags.exec();
    while (tags.next()) {
        if (const auto place = places.constFind(tags.id<MemberId>(0)); place != places.constEnd())
            members[*place].tags.append(tags.text(1));
    }
    return members;
}

std::optional<PastRow> PastPurchases::next()
{
    if (!m_rows.next())
        return std::nullopt;
    return PastRow{m_rows.int64(0),    m_rows.id<MemberId>(1), m_rows.instant(2), m_rows.day(3),
                   m_rows.money(4),    m_rows.money(5),        m_rows.money(6),   m_rows.money(7),
                   m_rows.text(8),     m_rows.flag(9)};
}

std::vector<PastLine> PastPurchases::linesOf(const PastRow &row)
{
    std::vector<PastLine> lines;
    while (m_hasLine && m_lines->int64(0) == row.id) {
        lines.push_back(line());
        m_hasLine = m_lines->next();
    }
    return lines;
}

PastLine PastPurchases::line()
{
    const Statement &at = *m_lines;
    PastLine line;
    line.line.thousandths = at.int64(1);
    line.line.net = at.money(3);
    line.line.refunded = at.money(7);
    line.line.refundedThousandths = at.int64(8);
    line.gross = std::max(line.line.net,
                          at.money(2).times(Rational(line.line.thousandths, 1000), Rounding::HalfUp));
    line.product = at.text(4);
    line.category = at.text(5);
    line.brand = at.text(6);
    return line;
}

} // namespace bashgah::storage
