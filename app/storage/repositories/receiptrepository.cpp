// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/receiptrepository.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

std::vector<domain::ReceiptLine> ReceiptRepository::lines(domain::PurchaseId id)
{
    Statement rows = m_connection.statement(QStringLiteral("receipt/lines"));
    rows.bind("id", id).exec();
    std::vector<domain::ReceiptLine> lines;
    while (rows.next()) {
        lines.push_back({rows.text(0), domain::Quantity::fromThousandths(rows.int64(1)), rows.money(2), rows.money(3)});
    }
    return lines;
}

std::vector<domain::ReceiptTender> ReceiptRepository::tenders(domain::PurchaseId id)
{
    Statement rows = m_connection.statement(QStringLiteral("receipt/tenders"));
    rows.bind("id", id).exec();
    std::vector<domain::ReceiptTender> tenders;
    while (rows.next())
        tenders.push_back({rows.text(0), rows.money(1)});
    return tenders;
}

std::vector<domain::ReceiptUnusedCode> ReceiptRepository::unusedCodes(domain::PurchaseId id)
{
    Statement rows = m_connection.statement(QStringLiteral("receipt/unused_codes"));
    rows.bind("id", id).exec();
    std::vector<domain::ReceiptUnusedCode> codes;
    while (rows.next())
        codes.push_back({rows.text(0), rows.text(1)});
    return codes;
}

std::optional<QString> ReceiptRepository::product(const QString &code)
{
    Statement row = m_connection.statement(QStringLiteral("scan/product"));
    row.bind("code", code);
    return row.execOne() ? std::optional(row.text(0)) : std::nullopt;
}

} // namespace bashgah::storage
