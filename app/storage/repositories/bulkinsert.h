// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/db/statement.h"

#include <optional>

namespace bashgah::storage {

class Connection;

struct ImportedProduct
{
    QString code;
    QString name;
    QString category;
    QString brand;
    std::optional<qint64> price;
    std::optional<qint64> cost;
};

struct ImportedPurchase
{
    QString ref;
    std::optional<domain::MemberId> member;
    domain::Instant at;
    qint64 day = 0;
    qint64 gross = 0;
    qint64 discount = 0;
    qint64 earned = 0;
    QString payment;
    QString note;
    std::optional<domain::ProgrammeVersionId> programmeVersion;
    qint64 refunded = 0;
};

struct ImportedLine
{
    qint64 purchase = 0;
    int lineNo = 0;
    std::optional<qint64> product;
    qint64 quantity = 0;
    qint64 price = 0;
    qint64 discount = 0;
    qint64 net = 0;
    std::optional<qint64> cost;
};

struct ImportedRefund
{
    QString ref;
    std::optional<domain::MemberId> member;
    domain::Instant at;
    qint64 day = 0;
    qint64 amount = 0;
    QString reason;
};

struct ImportedRefundLine
{
    qint64 refund = 0;
    int lineNo = 0;
    std::optional<qint64> purchase;
    std::optional<qint64> purchaseLine;
    std::optional<qint64> product;
    std::optional<qint64> quantity;
    qint64 amount = 0;
};

/// Writes the rows of one batch, each kind by one statement prepared once. Throws SqlFailure;
/// lives inside the transaction of its caller.
class BulkInsert final
{
public:
    BulkInsert(Connection &connection, domain::BatchId batch, std::optional<domain::StaffId> staff);

    [[nodiscard]] qint64 product(const ImportedProduct &row);
    [[nodiscard]] qint64 purchase(const ImportedPurchase &row);
    void line(const ImportedLine &row);
    [[nodiscard]] qint64 refund(const ImportedRefund &row);
    void refundLine(const ImportedRefundLine &row);

private:
    domain::BatchId m_batch;
    std::optional<domain::StaffId> m_staff;
    Statement m_product;
    Statement m_purchase;
    Statement m_line;
    Statement m_plainLine;
    Statement m_refund;
    Statement m_refundLine;
};

} // namespace bashgah::storage
