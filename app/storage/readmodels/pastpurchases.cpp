// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readmodels/pastpurchases.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

using namespace domain;

PastPurchases::PastPurchases(Connection &connection, QDate last, bool withLines)
    : m_rows(connection.statement(QStringLiteral("backtest/purchases"))),
      m_discounts(connection.statement(QStringLiteral("backtest/discounts")))
{
    m_rows.bind("last", last).exec();
    m_discounts.bind("last", last).exec();
    m_hasDiscount = m_discounts.next();
    if (!withLines)
        return;
    m_lines.emplace(connection.statement(QStringLiteral("backtest/lines")));
    m_lines->bind("last", last).exec();
    m_hasLine = m_lines->next();
}

std::optional<PastRow> PastPurchases::next()
{
    if (!m_rows.next())
        return std::nullopt;
    PastRow row{m_rows.int64(0), m_rows.id<MemberId>(1), m_rows.instant(2), m_rows.day(3),
                m_rows.money(4), m_rows.money(5),        m_rows.money(6),   m_rows.money(7),
                m_rows.text(8),  m_rows.flag(9)};
    addDiscounts(row);
    return row;
}

/// Few purchases have any: both streams are in the same order.
void PastPurchases::addDiscounts(PastRow &row)
{
    if (!m_hasDiscount || m_discounts.int64(0) != row.id)
        return;
    row.standing = m_discounts.money(1);
    row.codes = m_discounts.money(2);
    row.nobodys = m_discounts.flag(3);
    m_hasDiscount = m_discounts.next();
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
