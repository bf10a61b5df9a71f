// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/purchaseplan.h"
#include "services/imports/returnlinker.h"

namespace bashgah::services {

/// Finds for each return of a sheet the sales it may belong to: same member, same product, in the
/// file or imported before. Used once by PurchasePlan.
class ReturnPairs final
{
public:
    ReturnPairs(const PurchaseSheet &sheet, const PurchasePlan &plan, const std::vector<int> &lineNo,
                storage::ImportRepository &repository);

    /// In the order of time; `parts` come in the order of the file.
    [[nodiscard]] std::vector<PurchasePlan::Part> link();

private:
    struct Place { int receipt = -1; qint64 purchase = 0; int lineNo = 0; bool earned = false; };

    [[nodiscard]] static quint64 key(int member, int product)
    {
        return (static_cast<quint64>(static_cast<quint32>(member)) << 32) | static_cast<quint32>(product);
    }
    void collectReturns();
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
    QHash<quint64, std::vector<ReturnableLine>> m_candidates;
    std::vector<Place> m_places;
    std::vector<qint64> m_purchasesLeft;
    QHash<qint64, size_t> m_earlier; ///< purchase row -> place in m_purchasesLeft
    std::vector<std::pair<int, PurchasePlan::Part>> m_parts; ///< with the line they come from
};

} // namespace bashgah::services
