// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/purchaseplan.h"

#include <functional>

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// Writes a plan as one batch, inside the transaction of its caller.
class PurchaseBatchWriter final
{
public:
    struct Batch
    {
        domain::BatchId id;
        std::optional<domain::StaffId> staff;
        domain::Instant now;
        QString region;
    };
    /// Called now and then with rows done and rows there are; false stops the work.
    using Progress = std::function<bool(qint64, qint64)>;

    PurchaseBatchWriter(const PurchaseSheet &sheet, const PurchasePlan &plan, storage::Connection &connection);
    ~PurchaseBatchWriter();
    /// Error Cancelled.
    [[nodiscard]] domain::Result<void> write(const Batch &batch, const Progress &progress);

private:
    class Rows;
    void writeMembers(const Batch &batch);
    void writeProducts(Rows &rows);
    void writePurchases(Rows &rows);
    [[nodiscard]] bool writeLines(Rows &rows, const Progress &progress);
    void writeRefunds(Rows &rows);
    [[nodiscard]] std::optional<qint64> productRow(int product) const;
    [[nodiscard]] std::optional<domain::MemberId> memberRow(int member) const;

    const PurchaseSheet &m_sheet;
    const PurchasePlan &m_plan;
    storage::Connection &m_connection;
    std::vector<qint64> m_members;  ///< rows by place in the sheet
    std::vector<qint64> m_products;
    std::vector<qint64> m_receipts; ///< purchases and refunds
};

} // namespace bashgah::services
