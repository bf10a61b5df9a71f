// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/returnpairs.h"

#include "storage/repositories/importrepository.h"

#include <algorithm>

// Returns that name the purchase they belong to.
namespace bashgah::services {

void ReturnPairs::linkNamed()
{
    const bool any = std::any_of(m_returns.cbegin(), m_returns.cend(),
                                 [this](int line) { return m_sheet.lines[static_cast<size_t>(line)].of >= 0; });
    if (!any)
        return;
    for (size_t i = 0; i < m_sheet.receipts.size(); ++i) {
        if (!m_sheet.receipts[i].isReturn && !m_plan.isSkipped(i))
            m_salesByRef.insert(m_sheet.receipts[i].ref, static_cast<int>(i));
    }
    m_firstLine.assign(m_sheet.receipts.size(), -1);
    for (size_t i = m_plan.lineOrder().size(); i-- > 0;)
        m_firstLine[static_cast<size_t>(m_sheet.lines[static_cast<size_t>(m_plan.lineOrder()[i])].receipt)] = static_cast<int>(i);
    for (const int line : m_returns) {
        if (m_sheet.lines[static_cast<size_t>(line)].of >= 0)
            linkNamedOne(line);
    }
}

/// Line by line, never more than is left; what is of no line by amount; what then remains stands alone.
void ReturnPairs::linkNamedOne(int index)
{
    const PurchaseSheet::Line &line = m_sheet.lines[static_cast<size_t>(index)];
    qint64 quantity = line.quantity;
    qint64 amount = line.net;
    Target *target = targetOf(line);
    const std::vector<Sold *> lines = target ? soldLines(*target, line) : std::vector<Sold *>();
    for (Sold *sold : lines) {
        const qint64 pieces = std::clamp<qint64>(sold->quantityLeft, 0, quantity);
        if (amount <= 0 || (line.quantity > 0 && pieces <= 0))
            continue;
        const qint64 worth = pieces == quantity ? amount : shareOf(line.net, pieces, line.quantity);
        const qint64 linked = std::min({worth, sold->netLeft, m_purchasesLeft[target->left]});
        if (linked <= 0)
            continue;
        take(index, *target, sold, pieces, linked);
        quantity -= pieces;
        amount -= linked;
        if (line.quantity > 0 && quantity == 0)
            break;
    }
    if (target && lines.empty() && amount > 0) {
        if (const qint64 linked = std::min(amount, m_purchasesLeft[target->left]); linked > 0) {
            take(index, *target, nullptr, quantity, linked);
            amount -= linked;
            quantity = 0;
        }
    }
    if (amount <= 0)
        return;
    m_parts.emplace_back(index, PurchasePlan::Part{line.receipt, line.product, -1, 0, 0, quantity, amount, false});
    m_remarks.push_back({line.row, target ? RowReason::MoreThanLeft : RowReason::PurchaseNotKnown, ImportField::OfInvoice,
                         m_sheet.numbers[static_cast<size_t>(line.of)], true});
}

void ReturnPairs::take(int index, Target &target, Sold *sold, qint64 quantity, qint64 amount)
{
    const PurchaseSheet::Line &line = m_sheet.lines[static_cast<size_t>(index)];
    m_purchasesLeft[target.left] -= amount;
    const qint64 place = placeOf(target.receipt, target.purchase);
    if (sold) {
        sold->quantityLeft -= quantity;
        sold->netLeft -= amount;
        Taken &taken = m_taken[{place, sold->lineNo}];
        taken.quantity += quantity;
        taken.amount += amount;
    } else {
        m_byAmount.insert(place); // which lines it was is not known: what is left of each is not either
        target.lines.clear();
    }
    m_parts.emplace_back(index, PurchasePlan::Part{line.receipt, line.product, target.receipt, target.purchase,
                                                   sold ? sold->lineNo : 0, quantity, amount, target.earned});
}

std::vector<ReturnPairs::Sold *> ReturnPairs::soldLines(Target &target, const PurchaseSheet::Line &line) const
{
    std::vector<Sold *> lines;
    for (Sold &sold : target.lines) {
        if (sold.lineNo == line.ofLine)
            return {&sold};
        const bool same = line.product >= 0
            && (target.receipt >= 0 ? sold.product == line.product
                                    : sold.productRow != 0 && sold.productRow == m_plan.productId(static_cast<size_t>(line.product)));
        if (same)
            lines.push_back(&sold);
    }
    return lines;
}

ReturnPairs::Target *ReturnPairs::targetOf(const PurchaseSheet::Line &line)
{
    const PurchaseSheet::Receipt &receipt = m_sheet.receipts[static_cast<size_t>(line.receipt)];
    const QString &ref = m_sheet.numbers[static_cast<size_t>(line.of)];
    int sale = -1;
    for (auto it = m_salesByRef.constFind(ref); it != m_salesByRef.cend() && it.key() == ref; ++it) {
        const PurchaseSheet::Receipt &head = m_sheet.receipts[static_cast<size_t>(*it)];
        if (head.member == receipt.member && head.at <= receipt.at && *it > sale)
            sale = *it;
    }
    return sale >= 0 ? &saleInSheet(sale) : saleInShop(ref, receipt);
}

ReturnPairs::Target &ReturnPairs::saleInSheet(int sale)
{
    const auto [place, isNew] = m_targets.try_emplace(placeOf(sale, 0));
    Target &target = place->second;
    if (!isNew)
        return target;
    target.receipt = sale;
    target.left = static_cast<size_t>(sale);
    const std::vector<int> &order = m_plan.lineOrder();
    const int first = m_firstLine[static_cast<size_t>(sale)];
    for (size_t i = first < 0 ? order.size() : static_cast<size_t>(first); i < order.size(); ++i) {
        const PurchaseSheet::Line &line = m_sheet.lines[static_cast<size_t>(order[i])];
        if (line.receipt != sale)
            break;
        if (m_sheet.hasLines)
            target.lines.push_back({m_lineNo[static_cast<size_t>(order[i])], line.product, 0, line.quantity, line.net});
    }
    return target;
}

/// Of the counter too: its own writer takes back what else such a purchase moved.
ReturnPairs::Target *ReturnPairs::saleInShop(const QString &ref, const PurchaseSheet::Receipt &receipt)
{
    const qint64 member = receipt.member < 0 ? 0 : m_plan.memberId(static_cast<size_t>(receipt.member));
    const auto named = receipt.member >= 0 && member == 0 ? std::nullopt : m_repository.namedPurchase(ref, member, receipt.day);
    if (!named)
        return nullptr;
    const auto [place, isNew] = m_targets.try_emplace(placeOf(-1, named->id));
    Target &target = place->second;
    if (!isNew)
        return &target;
    target.purchase = named->id;
    target.earned = named->moved;
    target.left = m_purchasesLeft.size();
    m_earlier.insert(named->id, target.left);
    m_purchasesLeft.push_back(named->left);
    qint64 left = 0;
    for (const storage::NamedLine &line : m_repository.namedLines(named->id)) {
        target.lines.push_back({line.lineNo, -1, line.product, line.quantityLeft, line.netLeft});
        left += line.netLeft;
    }
    if (target.earned && left != named->left) // an amount of no line came back before
        target.lines.clear();
    return &target;
}

} // namespace bashgah::services
