// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/bulkinsert.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

BulkInsert::BulkInsert(Connection &connection, domain::BatchId batch, std::optional<domain::StaffId> staff)
    : m_batch(batch), m_staff(staff),
      m_product(connection.statement(QStringLiteral("import/insert_product"))),
      m_purchase(connection.statement(QStringLiteral("import/insert_purchase"))),
      m_line(connection.statement(QStringLiteral("import/insert_line"))),
      m_plainLine(connection.statement(QStringLiteral("import/insert_plain_line"))),
      m_refund(connection.statement(QStringLiteral("import/insert_refund"))),
      m_refundLine(connection.statement(QStringLiteral("import/insert_refund_line")))
{
}

qint64 BulkInsert::product(const ImportedProduct &row)
{
    m_product.bind("code", row.code).bind("name", row.name).bind("category", row.category)
        .bind("brand", row.brand).bind("price", row.price).bind("cost", row.cost).bind("batch_id", m_batch);
    return m_product.insertId();
}

qint64 BulkInsert::purchase(const ImportedPurchase &row)
{
    m_purchase.bind("ref", row.ref).bind("member_id", row.member).bind("occurred_at", row.at)
        .bind("local_day", row.day).bind("gross", row.gross).bind("discount", row.discount)
        .bind("earned_points", row.earned).bind("payment", row.payment).bind("note", row.note)
        .bind("programme_version_id", row.programmeVersion).bind("staff_id", m_staff)
        .bind("batch_id", m_batch).bind("refunded", row.refunded);
    return m_purchase.insertId();
}

/// Most lines have neither discount nor cost and are exact: fewer values to bind, half a second per
/// half a million. Places as in the statements.
void BulkInsert::line(const ImportedLine &row)
{
    const bool plain = row.product && row.discount == 0 && !row.cost
        && row.quantity % 1000 == 0 && row.net == row.quantity / 1000 * row.price;
    Statement &line = plain ? m_plainLine : m_line;
    line.bindAt(0, row.purchase).bindAt(1, row.lineNo);
    if (row.product)
        line.bindAt(2, *row.product);
    else
        line.bindNullAt(2);
    line.bindAt(3, row.quantity).bindAt(4, row.price);
    if (!plain) {
        line.bindAt(5, row.discount).bindAt(6, row.net);
        if (row.cost)
            line.bindAt(7, *row.cost);
        else
            line.bindNullAt(7);
    }
    line.exec();
}

qint64 BulkInsert::refund(const ImportedRefund &row)
{
    m_refund.bind("ref", row.ref).bind("member_id", row.member).bind("occurred_at", row.at)
        .bind("local_day", row.day).bind("amount", row.amount).bind("reason", row.reason)
        .bind("staff_id", m_staff).bind("batch_id", m_batch);
    return m_refund.insertId();
}

void BulkInsert::refundLine(const ImportedRefundLine &row)
{
    m_refundLine.bind("refund_id", row.refund).bind("line_no", row.lineNo)
        .bind("purchase_id", row.purchase).bind("purchase_line_no", row.purchaseLine)
        .bind("product_id", row.product).bind("quantity", row.quantity).bind("amount", row.amount).exec();
}

} // namespace bashgah::storage
