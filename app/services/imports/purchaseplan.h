// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/importreport.h"
#include "services/imports/purchasesheet.h"

#include <QHash>

#include <memory>

namespace bashgah::storage {
class ImportRepository;
}

namespace bashgah::services {

/// What a read file means for this shop: who is known, which receipts are in the shop already, and
/// which sale each return belongs to. Made inside the transaction that writes it.
class PurchasePlan final
{
public:
    /// Goods that come back; one row of refund_line.
    struct Part
    {
        int receipt = -1;               ///< the return
        int product = -1;
        int saleReceipt = -1;           ///< of the sheet; -1: see salePurchase
        qint64 salePurchase = 0;        ///< row of an earlier import; 0: see saleReceipt
        int saleLine = 0;               ///< from 1; 0: of no line
        qint64 quantity = 0;            ///< 0: value only
        qint64 amount = 0;
        bool earned = false; ///< salePurchase gave points: taking goods back must take them too
        [[nodiscard]] bool isLinked() const { return saleReceipt >= 0 || salePurchase != 0; }
    };

    PurchasePlan(PurchaseSheet &sheet, storage::ImportRepository &repository);
    void make();

    /// Left out: in the shop already, or merged into another receipt of the sheet.
    [[nodiscard]] bool isSkipped(size_t receipt) const { return m_skipped[receipt]; }
    [[nodiscard]] bool isUsed(size_t member) const { return m_usedMembers[member]; }
    /// Rows of the shop; 0: not there yet.
    [[nodiscard]] qint64 memberId(size_t member) const { return m_memberIds[member]; }
    [[nodiscard]] qint64 productId(size_t product) const { return m_productIds[product]; }
    /// Places in the sheet's lines, by receipt and in the order of the file.
    [[nodiscard]] const std::vector<int> &lineOrder() const { return m_lineOrder; }
    [[nodiscard]] const std::vector<Part> &parts() const { return m_parts; }
    /// Amount taken back of each receipt of the sheet, and of purchases the shop had before (but for
    /// those that gave points: the counter's own writer takes them back).
    [[nodiscard]] qint64 refunded(size_t receipt) const { return m_refunded[receipt]; }
    [[nodiscard]] const QHash<qint64, qint64> &refundedBefore() const { return m_refundedBefore; }
    void count(ImportReport &report) const;
    [[nodiscard]] bool isEmpty() const;

private:
    void resolveMembers();
    void keepMobilesSingle(const QHash<QString, qint64> &known);
    void resolveProducts();
    void mergeSameMembers();
    void skipKnownReceipts();
    void noteDays();
    void orderLines();
    void linkReturns();

    PurchaseSheet &m_sheet;
    storage::ImportRepository &m_repository;
    std::vector<qint64> m_memberIds;
    std::vector<qint64> m_productIds;
    std::vector<bool> m_usedMembers;
    std::vector<bool> m_usedProducts;
    std::vector<bool> m_skipped;
    std::vector<bool> m_merged;
    std::vector<int> m_lineOrder;
    std::vector<int> m_lineNo; ///< of each line of the sheet, from 1
    std::vector<Part> m_parts;
    std::vector<qint64> m_refunded;
    QHash<qint64, qint64> m_refundedBefore;
};

} // namespace bashgah::services
