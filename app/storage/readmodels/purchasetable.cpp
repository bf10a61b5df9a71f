// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/readmodels/purchasetable.h"

#include "storage/db/connection.h"
#include "storage/repositories/purchaseextrasrepository.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace bashgah::storage {

using domain::Money;
using domain::PaymentPart;
using domain::PurchaseTableRow;

namespace {

/// One purchase while its lines come.
struct Group
{
    qint64 id = 0;
    qint64 gross = 0;
    std::vector<PurchaseTableRow> rows; ///< amounts: what is paid and the line's own discount
};

qint64 timesPrice(const PurchaseTableRow &row)
{
    if (!row.quantity || !row.price)
        return -1;
    __extension__ using Wide = __int128;
    return static_cast<qint64>((static_cast<Wide>(*row.quantity) * row.price->minor() + 500) / 1000);
}

/// What the whole bill took off is in what the lines were paid with, not in their own discounts: the amounts
/// before it are those of the prices where these sum to the bill, else the last line says the rest.
void spreadBillDiscount(Group &group)
{
    qint64 listed = 0;
    qint64 own = 0;
    bool priced = true;
    for (const PurchaseTableRow &row : group.rows) {
        const qint64 amount = timesPrice(row);
        priced = priced && amount >= (row.amount - row.discount).minor();
        listed += amount;
        own += row.amount.minor();
    }
    if (own == group.gross || group.rows.empty())
        return;
    if (priced && listed == group.gross) {
        for (PurchaseTableRow &row : group.rows) {
            const Money net = row.amount - row.discount;
            row.amount = Money::fromMinor(timesPrice(row));
            row.discount = row.amount - net;
        }
        return;
    }
    PurchaseTableRow &last = group.rows.back();
    if (group.gross > own) {
        last.amount += Money::fromMinor(group.gross - own);
        last.discount += Money::fromMinor(group.gross - own);
    }
}

std::vector<PaymentPart> partsFrom(const QString &json)
{
    std::vector<PaymentPart> parts;
    for (const QJsonValue value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const QJsonArray part = value.toArray();
        parts.push_back({part.at(0).toString(), Money::fromMinor(part.at(1).toInteger())});
    }
    return parts;
}

/// Money, cards, credit and points alike: what one thing paid alone is no part.
void readPayments(const Statement &s, PurchaseTableRow &row)
{
    std::vector<PaymentPart> parts = partsFrom(s.text(20));
    const std::vector<PaymentPart> stored = partsFrom(s.text(21));
    const Money byPoints = s.money(22);
    if (stored.empty() && !byPoints.isPositive()) {
        row.payments = std::move(parts);
        return;
    }
    Money money = s.money(5) - s.money(6) - byPoints;
    for (const PaymentPart &part : stored)
        money -= part.amount;
    if (parts.empty() && money.isPositive())
        parts.push_back({row.payment.isEmpty() ? QStringLiteral("money") : row.payment, money});
    parts.insert(parts.end(), stored.begin(), stored.end());
    if (byPoints.isPositive())
        parts.push_back({QStringLiteral("points"), byPoints});
    row.payment = parts.size() > 1 ? domain::mixedPayment() : parts.front().kind;
    if (parts.size() > 1)
        row.payments = std::move(parts);
}

PurchaseTableRow headOf(const Statement &s)
{
    PurchaseTableRow row;
    row.ref = s.text(1);
    row.at = s.instant(2);
    row.member = s.text(3);
    row.mobile = s.text(4);
    return row;
}

PurchaseTableRow saleFrom(const Statement &s)
{
    PurchaseTableRow row = headOf(s);
    row.payment = s.text(7);
    row.note = s.text(8);
    row.fields = fieldValuesFrom(s.text(9));
    readPayments(s, row);
    if (s.isNull(10)) {
        row.amount = s.money(5);
        row.discount = s.money(6);
        return row;
    }
    row.product = s.text(11);
    row.productName = s.text(12);
    row.category = s.text(13);
    row.brand = s.text(14);
    row.quantity = s.int64(15);
    row.price = s.money(16);
    row.discount = s.money(17);
    row.amount = s.money(18) + row.discount;
    if (const auto cost = s.maybeInt64(19))
        row.cost = Money::fromMinor(*cost);
    return row;
}

PurchaseTableRow returnFrom(const Statement &s)
{
    PurchaseTableRow row = headOf(s);
    row.isReturn = true;
    row.note = s.text(6);
    row.payments = partsFrom(s.text(17));
    if (s.isNull(7)) {
        row.amount = s.money(5);
        return row;
    }
    row.product = s.text(8);
    row.productName = s.text(9);
    row.category = s.text(10);
    row.brand = s.text(11);
    row.quantity = s.maybeInt64(12);
    row.amount = s.money(13);
    row.of = s.text(14);
    row.ofLine = static_cast<int>(s.int64(16));
    return row;
}

} // namespace

void PurchaseTable::take(qint64 purchase, std::vector<PurchaseTableRow> &lines, std::vector<PurchaseTableRow> &rows)
{
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].amount.isPositive())
            rows.push_back(std::move(lines[i]));
        else
            m_leftOut[purchase].push_back(static_cast<int>(i) + 1);
    }
    lines.clear();
}

int PurchaseTable::lineInTable(qint64 purchase, int lineNo) const
{
    const auto gone = m_leftOut.constFind(purchase);
    if (lineNo == 0 || gone == m_leftOut.cend())
        return lineNo;
    return lineNo - static_cast<int>(std::count_if(gone->cbegin(), gone->cend(), [&](int line) { return line < lineNo; }));
}

std::vector<PurchaseTableRow> PurchaseTable::sales()
{
    std::vector<PurchaseTableRow> rows;
    Group group;
    Statement statement = m_connection.statement(QStringLiteral("export/purchases"));
    statement.bind("ids", m_ids).exec();
    while (statement.next()) {
        if (const qint64 id = statement.int64(0); id != group.id) {
            spreadBillDiscount(group);
            take(group.id, group.rows, rows);
            group.id = id;
            group.gross = statement.int64(5);
        }
        group.rows.push_back(saleFrom(statement));
    }
    spreadBillDiscount(group);
    take(group.id, group.rows, rows);
    return rows;
}

std::vector<PurchaseTableRow> PurchaseTable::returns()
{
    std::vector<PurchaseTableRow> rows;
    Statement statement = m_connection.statement(QStringLiteral("export/refunds"));
    statement.bind("ids", m_ids).exec();
    while (statement.next()) {
        PurchaseTableRow row = returnFrom(statement);
        row.ofLine = lineInTable(statement.int64(15), row.ofLine);
        if (row.amount.isPositive())
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace bashgah::storage
