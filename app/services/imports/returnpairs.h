// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/purchaseplan.h"
#include "services/imports/returnlinker.h"

#include <QMultiHash>
#include <QSet>

#include <map>

namespace bashgah::services {

/// Finds for each return of a sheet its sale: the one that it names, of the same member, in the file or
/// in the shop; else those it may belong to: same member, same product, in the file or imported before.
/// Used once by PurchasePlan.
class ReturnPairs final
{
public:
    ReturnPairs(const PurchaseSheet &sheet, const PurchasePlan &plan, const std::vector<int> &lineNo,
                storage::ImportRepository &repository);

    /// In the order of time; `parts` come in the order of the file.
    [[nodiscard]] std::vector<PurchasePlan::Part> link();
    /// After link(): of returns that are not all of the purchase they name.
    [[nodiscard]] const std::vector<RowProblem> &remarks() const { return m_remarks; }

private:
    struct Place { int receipt = -1; qint64 purchase = 0; int lineNo = 0; bool earned = false; };

    [[nodiscard]] static quint64 key(int member, int product)
    {
        return (static_cast<quint64>(static_cast<quint32>(member)) << 32) | static_cast<quint32>(product);
    }
    /// One line of a named purchase.
    struct Sold { int lineNo = 0; int product = -1; qint64 productRow = 0; qint64 quantityLeft = 0; qint64 netLeft = 0; };
    struct Target
    {
        int receipt = -1;    ///< of the sheet; -1: see purchase
        qint64 purchase = 0; ///< of the shop
        bool earned = false;
        size_t left = 0;     ///< place in m_purchasesLeft
        std::vector<Sold> lines; ///< none: by amount
    };
    struct Taken { qint64 quantity = 0; qint64 amount = 0; };

    void collectReturns();
    void linkNamed();
    void linkNamedOne(int line);
    /// Nothing where the purchase is not known.
    [[nodiscard]] Target *targetOf(const PurchaseSheet::Line &line);
    [[nodiscard]] Target &saleInSheet(int sale);
    [[nodiscard]] Target *saleInShop(const QString &ref, const PurchaseSheet::Receipt &receipt);
    [[nodiscard]] std::vector<Sold *> soldLines(Target &target, const PurchaseSheet::Line &line) const;
    void take(int line, Target &target, Sold *sold, qint64 quantity, qint64 amount);
    [[nodiscard]] bool isByAmount(int receipt, qint64 purchase) const { return m_byAmount.contains(placeOf(receipt, purchase)); }
    /// One number for a receipt of the sheet or a purchase of the shop.
    [[nodiscard]] static qint64 placeOf(int receipt, qint64 purchase) { return receipt >= 0 ? receipt : -purchase; }
    void collectSales();
    void addEarlierSales();
    void addCandidate(quint64 pair, const ReturnableLine &line, const Place &place);
    void linkOne(int line);
    [[nodiscard]] PurchasePlan::Part partOf(const ReturnPart &part, const PurchaseSheet::Line &line,
                                            const std::vector<ReturnableLine> *candidates) const;

    const PurchaseSheet &m_sheet;
    const PurchasePlan &m_plan;
    const std::vector<int> &m_lineNo;
    storage::ImportRepository &m_repository;
    std::vector<int> m_returns; ///< lines of returns, earliest first
    std::map<qint64, Target> m_targets;           ///< by placeOf()
    QMultiHash<QString, int> m_salesByRef;        ///< receipts of the sheet
    std::vector<int> m_firstLine;                 ///< of each receipt, place in the plan's line order; -1: none
    QHash<std::pair<qint64, int>, Taken> m_taken; ///< by named returns, of the line of a place
    QSet<qint64> m_byAmount;                      ///< places of which an amount of no line came back
    std::vector<RowProblem> m_remarks;
    QHash<quint64, std::vector<ReturnableLine>> m_candidates;
    std::vector<Place> m_places;
    std::vector<qint64> m_purchasesLeft;
    QHash<qint64, size_t> m_earlier; ///< purchase row -> place in m_purchasesLeft
    std::vector<std::pair<int, PurchasePlan::Part>> m_parts; ///< with the line they come from
};

} // namespace bashgah::services
