// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/shopprofile.h"
#include "domain/purchase/refund.h"
#include "services/imports/purchaseplan.h"

#include <functional>

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

class EarningReceipts;

/// Writes a plan as one batch, inside the transaction of its caller.
class PurchaseBatchWriter final
{
public:
    struct Batch
    {
        domain::BatchId id;
        std::optional<domain::StaffId> staff;
        domain::Instant now;
    };
    /// Called now and then with rows done and rows there are; false stops the work.
    using Progress = std::function<bool(qint64, qint64)>;

    PurchaseBatchWriter(const PurchaseSheet &sheet, const PurchasePlan &plan, storage::Connection &connection);
    ~PurchaseBatchWriter();
    /// Purchases give no points; returns of purchases that gave some before take them back. Errors:
    /// Cancelled, those of CounterService::refund.
    [[nodiscard]] domain::Result<ImportedPoints> write(const Batch &batch, const domain::ShopProfile &shop,
                                                       const Progress &progress);
    /// The same with points for members (EarningReceipts). Errors: Cancelled, NoProgramme, those of
    /// the counter.
    [[nodiscard]] domain::Result<ImportedPoints> writeEarning(const Batch &batch,
                                                              const domain::ShopProfile &shop,
                                                              const Progress &progress);

private:
    class Rows;
    enum class Of { Anyone, Nobody }; ///< Nobody: only those without a member
    void writeMembers(const Batch &batch);
    void writeProducts(Rows &rows);
    void writePurchases(Rows &rows, Of of);
    [[nodiscard]] domain::Result<void> earnAll(Rows &rows, EarningReceipts &earning, const Progress &progress);
    [[nodiscard]] domain::Result<void> earn(size_t receipt, EarningReceipts &earning);
    [[nodiscard]] domain::Result<void> giveBack(size_t receipt, Rows &rows, EarningReceipts &earning);
    /// Returns of purchases that were in the shop before and gave points, the earliest first.
    [[nodiscard]] domain::Result<void> takeBackEarned(EarningReceipts &earning, const Progress &progress);
    [[nodiscard]] domain::RefundRequest requestFor(const PurchaseSheet::Receipt &receipt, qint64 sale) const;
    static void addLine(const PurchasePlan::Part &part, domain::RefundRequest &request);
    [[nodiscard]] domain::PurchaseDraft draftOf(size_t receipt) const;
    [[nodiscard]] bool isOf(size_t receipt, Of of) const;
    void writeExtras(const PurchaseSheet::Receipt &receipt, domain::PurchaseId purchase);
    [[nodiscard]] bool writeLines(Rows &rows, Of of, const Progress &progress);
    void writeRefunds(Rows &rows, Of of);
    void writeRefund(size_t receipt, Rows &rows, qint64 amount);
    [[nodiscard]] std::vector<qint64> earnedAmounts() const;
    void writePart(const PurchasePlan::Part &part, int lineNo, Rows &rows);
    void noteEarlierPurchases();
    [[nodiscard]] std::optional<qint64> productRow(int product) const;
    [[nodiscard]] std::optional<domain::MemberId> memberRow(int member) const;

    const PurchaseSheet &m_sheet;
    const PurchasePlan &m_plan;
    storage::Connection &m_connection;
    std::vector<qint64> m_members;  ///< rows by place in the sheet
    std::vector<qint64> m_products;
    std::vector<qint64> m_receipts; ///< purchases and refunds
    std::vector<int> m_firstLine;   ///< of each receipt, place in the plan's line order; -1: none
    std::vector<std::vector<size_t>> m_partsOf; ///< places in the plan's parts, by receipt
};

} // namespace bashgah::services
