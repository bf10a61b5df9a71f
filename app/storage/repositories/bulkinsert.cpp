// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/bulkinsert.h"

#include "storage/db/connection.h"

namespace bashgah::storage {
namespace {

qint64 insertedId(Statement &statement)
{
    const bool inserted = statement.execOne();
    Q_ASSERT(inserted);
    Q_UNUSED(inserted)
    return statement.int64(0);
}

} // namespace

BulkInsert::BulkInsert(Connection &connection, domain::BatchId batch, std::optional<domain::StaffId> staff)
    : m_batch(batch), m_staff(staff),
      m_product(connection.statement(QStringLiteral("import/insert_product"))),
      m_purchase(connection.statement(QStringLiteral("import/insert_purchase"))),
      m_line(connection.statement(QStringLiteral("import/insert_line"))),
      m_refund(connection.statement(QStringLiteral("import/insert_refund"))),
      m_refundLine(connection.statement(QStringLiteral("import/insert_refund_line")))
{
}

qint64 BulkInsert::product(const ImportedProduct &row)
{
    m_product.bind("code", row.code).bind("name", row.name).bind("category", row.category)
        .bind("price", row.price).bind("cost", row.cost).bind("batch_id", m_batch);
    return insertedId(m_product);
}

qint64 BulkInsert::purchase(const ImportedPurchase &row)
{
    m_purchase.bind("ref", row.ref).bind("member_id", row.member).bind("occurred_at", row.at)
        .bind("local_day", row.day).bind("gross", row.gross).bind("discount", row.discount)
        .bind("earned_points", row.earned).bind("payment", row.payment).bind("note", row.note)
        .bind("programme_version_id", row.programmeVersion).bind("staff_id", m_staff)
        .bind("batch_id", m_batch).bind("refunded", row.refunded);
    return insertedId(m_purchase);
}

void BulkInsert::line(const ImportedLine &row)
{
    m_line.bind("purchase_id", row.purchase).bind("line_no", row.lineNo).bind("product_id", row.product)
        .bind("quantity", row.quantity).bind("price", row.price).bind("discount", row.discount)
        .bind("net", row.net).bind("cost", row.cost).exec();
}

qint64 BulkInsert::refund(const ImportedRefund &row)
{
    m_refund.bind("ref", row.ref).bind("member_id", row.member).bind("occurred_at", row.at)
        .bind("local_day", row.day).bind("amount", row.amount).bind("reason", row.reason)
        .bind("staff_id", m_staff).bind("batch_id", m_batch);
    return insertedId(m_refund);
}

void BulkInsert::refundLine(const ImportedRefundLine &row)
{
    m_refundLine.bind("refund_id", row.refund).bind("line_no", row.lineNo)
        .bind("purchase_id", row.purchase).bind("purchase_line_no", row.purchaseLine)
        .bind("product_id", row.product).bind("quantity", row.quantity).bind("amount", row.amount).exec();
}

} // namespace bashgah::storage
