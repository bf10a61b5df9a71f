// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/returnpairs.h"

#include "storage/repositories/importrepository.h"

#include <algorithm>

namespace bashgah::services {

ReturnPairs::ReturnPairs(const PurchaseSheet &sheet, const PurchasePlan &plan,
                         const std::vector<int> &lineNo, storage::ImportRepository &repository)
    : m_sheet(sheet), m_plan(plan), m_lineNo(lineNo), m_repository(repository)
{
}

std::vector<PurchasePlan::Part> ReturnPairs::link()
{
    collectReturns();
    if (m_returns.empty())
        return {};
    m_purchasesLeft.assign(m_sheet.receipts.size(), 0);
    for (size_t i = 0; i < m_sheet.receipts.size(); ++i)
        m_purchasesLeft[i] = m_sheet.receipts[i].gross - m_sheet.receipts[i].discount;
    linkNamed();
    collectSales();
    addEarlierSales();
    for (std::vector<ReturnableLine> &lines : m_candidates) {
        std::stable_sort(lines.begin(), lines.end(), [](const auto &a, const auto &b) {
            return a.at != b.at ? a.at > b.at : a.place > b.place;
        });
    }
    for (const int line : m_returns) {
        if (m_sheet.lines[static_cast<size_t>(line)].of < 0)
            linkOne(line);
    }
    std::stable_sort(m_parts.begin(), m_parts.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<PurchasePlan::Part> parts;
    parts.reserve(m_parts.size());
    for (const auto &[line, part] : m_parts)
        parts.push_back(part);
    return parts;
}

void ReturnPairs::collectReturns()
{
    for (const int i : m_plan.lineOrder()) {
        const PurchaseSheet::Line &line = m_sheet.lines[static_cast<size_t>(i)];
        const PurchaseSheet::Receipt &receipt = m_sheet.receipts[static_cast<size_t>(line.receipt)];
        if (!receipt.isReturn)
            continue;
        m_returns.push_back(i);
        if (receipt.member >= 0 && line.product >= 0 && line.of < 0)
            m_candidates.insert(key(receipt.member, line.product), {});
    }
    std::stable_sort(m_returns.begin(), m_returns.end(), [&](int a, int b) {
        const auto at = [&](int i) {
            return m_sheet.receipts[static_cast<size_t>(m_sheet.lines[static_cast<size_t>(i)].receipt)].at;
        };
        return at(a) < at(b);
    });
}

void ReturnPairs::collectSales()
{
    for (const int i : m_plan.lineOrder()) {
        const PurchaseSheet::Line &line = m_sheet.lines[static_cast<size_t>(i)];
        const auto receipt = static_cast<size_t>(line.receipt);
        const PurchaseSheet::Receipt &head = m_sheet.receipts[receipt];
        if (head.isReturn || head.member < 0 || line.product < 0)
            continue;
        const quint64 pair = key(head.member, line.product);
        if (m_candidates.contains(pair)) {
            addCandidate(pair, {receipt, 0, head.at, line.quantity, line.net},
                         {line.receipt, 0, m_lineNo[static_cast<size_t>(i)], false});
        }
    }
}

void ReturnPairs::addCandidate(quint64 pair, const ReturnableLine &line, const Place &place)
{
    if (isByAmount(place.receipt, place.purchase))
        return;
    ReturnableLine added = line;
    const Taken taken = m_taken.value({placeOf(place.receipt, place.purchase), place.lineNo});
    added.quantityLeft -= taken.quantity;
    added.netLeft -= taken.amount;
    added.place = m_places.size();
    m_places.push_back(place);
    m_candidates[pair].push_back(added);
}

/// Sales that an earlier import brought, of members and products the shop knows.
void ReturnPairs::addEarlierSales()
{
    const QList<quint64> pairs = m_candidates.keys();
    for (const quint64 pair : pairs) {
        const qint64 member = m_plan.memberId(static_cast<size_t>(pair >> 32));
        const qint64 product = m_plan.productId(static_cast<size_t>(pair & 0xFFFFFFFF));
        if (member == 0 || product == 0)
            continue;
        for (const storage::SoldImportLine &sold : m_repository.returnableLines(member, product)) {
            auto left = m_earlier.constFind(sold.purchase);
            if (left == m_earlier.cend()) {
                left = m_earlier.insert(sold.purchase, m_purchasesLeft.size());
                m_purchasesLeft.push_back(sold.purchaseLeft);
            }
            addCandidate(pair, {*left, 0, sold.at, sold.quantityLeft, sold.netLeft},
                         {-1, sold.purchase, sold.lineNo, sold.earned});
        }
    }
}

void ReturnPairs::linkOne(int index)
{
    const PurchaseSheet::Line &line = m_sheet.lines[static_cast<size_t>(index)];
    const PurchaseSheet::Receipt &receipt = m_sheet.receipts[static_cast<size_t>(line.receipt)];
    const auto found = receipt.member >= 0 && line.product >= 0
        ? m_candidates.find(key(receipt.member, line.product)) : m_candidates.end();
    if (found == m_candidates.end()) {
        m_parts.emplace_back(index, partOf({std::nullopt, line.quantity, line.net}, line, nullptr));
        return;
    }
    for (const ReturnPart &part : matchReturn({receipt.at, line.quantity, line.net}, *found, m_purchasesLeft))
        m_parts.emplace_back(index, partOf(part, line, &*found));
}

PurchasePlan::Part ReturnPairs::partOf(const ReturnPart &part, const PurchaseSheet::Line &line,
                                       const std::vector<ReturnableLine> *candidates) const
{
    PurchasePlan::Part result{line.receipt, line.product, -1, 0, 0, part.quantity, part.amount, false};
    if (part.line && candidates) {
        const Place &place = m_places[(*candidates)[*part.line].place];
        result.saleReceipt = place.receipt;
        result.salePurchase = place.purchase;
        result.saleLine = place.lineNo;
        result.earned = place.earned;
    }
    return result;
}

} // namespace bashgah::services
