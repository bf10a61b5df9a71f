// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/receipt/receipt.h"

namespace bashgah::storage {

class Connection;

/// What receipts and scans ask beyond purchases themselves. Throws SqlFailure; never begins a transaction.
class ReceiptRepository final
{
public:
    explicit ReceiptRepository(Connection &connection) : m_connection(connection) {}

    /// Amounts as stored: after all discounts.
    [[nodiscard]] std::vector<domain::ReceiptLine> lines(domain::PurchaseId id);
    [[nodiscard]] std::vector<domain::ReceiptTender> tenders(domain::PurchaseId id);
    /// As they were when it was recorded.
    [[nodiscard]] std::vector<domain::ReceiptUnusedCode> unusedCodes(domain::PurchaseId id);
    /// Its name, which may be empty; absent: no product has the code.
    [[nodiscard]] std::optional<QString> product(const QString &code);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
