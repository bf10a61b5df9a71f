// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/purchasebatchwriter.h"

#include "services/imports/earningreceipts.h"

#include <algorithm>
#include <map>
#include <tuple>

// Receipts of members that give points, and returns of those that gave some: one by one, as the counter does it.
namespace bashgah::services {

using domain::Money;
using domain::Result;

namespace {

constexpr size_t receiptsBetweenChecks = 64;

} // namespace

/// In the order of time; at the same moment sales before returns.
Result<void> PurchaseBatchWriter::earnAll(Rows &rows, EarningReceipts &earning, const Progress &progress)
{
    std::vector<size_t> order;
    for (size_t i = 0; i < m_sheet.receipts.size(); ++i) {
        if (!m_plan.isSkipped(i) && m_sheet.receipts[i].member >= 0)
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        const PurchaseSheet::Receipt &first = m_sheet.receipts[a];
        const PurchaseSheet::Receipt &second = m_sheet.receipts[b];
        return first.at != second.at ? first.at < second.at : first.isReturn < second.isReturn;
    });
    m_firstLine.assign(m_sheet.receipts.size(), -1);
    for (size_t i = m_plan.lineOrder().size(); i-- > 0;)
        m_firstLine[static_cast<size_t>(m_sheet.lines[static_cast<size_t>(m_plan.lineOrder()[i])].receipt)] = static_cast<int>(i);
    m_partsOf.resize(m_sheet.receipts.size());
    for (size_t i = 0; i < m_plan.parts().size(); ++i)
        m_partsOf[static_cast<size_t>(m_plan.parts()[i].receipt)].push_back(i);
    for (size_t i = 0; i < order.size(); ++i) {
        if (i % receiptsBetweenChecks == 0 && !progress(static_cast<qint64>(i), static_cast<qint64>(order.size())))
            return domain::fail(domain::ErrorCode::Cancelled);
        const bool isReturn = m_sheet.receipts[order[i]].isReturn;
        if (auto done = isReturn ? giveBack(order[i], rows, earning) : earn(order[i], earning); !done)
            return done;
    }
    return {};
}

domain::PurchaseDraft PurchaseBatchWriter::draftOf(size_t place) const
{
    const PurchaseSheet::Receipt &receipt = m_sheet.receipts[place];
    domain::PurchaseDraft draft;
    draft.member = memberRow(receipt.member);
    draft.ref = receipt.ref;
    draft.payment = receipt.payment;
    draft.note = receipt.note;
    draft.extras.fields = receipt.fields;
    draft.extras.payments = receipt.payments;
    const std::vector<int> &order = m_plan.lineOrder();
    for (size_t i = m_firstLine[place] < 0 ? order.size() : static_cast<size_t>(m_firstLine[place]);
         i < order.size(); ++i) {
        const PurchaseSheet::Line &line = m_sheet.lines[static_cast<size_t>(order[i])];
        if (static_cast<size_t>(line.receipt) != place)
            break;
        domain::PurchaseLine row;
        if (const auto product = productRow(line.product))
            row.product = domain::ProductId(*product);
        if (line.product >= 0) {
            const PurchaseSheet::Product &product = m_sheet.products[static_cast<size_t>(line.product)];
            row.category = product.category;
            row.brand = product.brand;
        }
        row.quantity = domain::Quantity::fromThousandths(line.quantity);
        row.price = Money::fromMinor(line.price);
        row.gross = Money::fromMinor(line.net + line.discount);
        row.discount = Money::fromMinor(line.discount);
        if (line.cost >= 0)
            row.cost = Money::fromMinor(line.cost);
        draft.lines.push_back(row);
    }
    if (draft.lines.empty()) {
        draft.amount = Money::fromMinor(receipt.gross);
        draft.discount = Money::fromMinor(receipt.discount);
    }
    return draft;
}

Result<void> PurchaseBatchWriter::earn(size_t place, EarningReceipts &earning)
{
    const auto row = earning.record(draftOf(place), m_sheet.receipts[place].at, m_sheet.receipts[place].timed);
    if (!row)
        return domain::fail(row.error());
    m_receipts[place] = *row;
    return {};
}

Result<void> PurchaseBatchWriter::giveBack(size_t place, Rows &rows, EarningReceipts &earning)
{
    const PurchaseSheet::Receipt &receipt = m_sheet.receipts[place];
    std::map<qint64, domain::RefundRequest> requests;
    std::vector<size_t> alone;
    qint64 aloneAmount = 0;
    for (const size_t index : m_partsOf[place]) {
        const PurchasePlan::Part &part = m_plan.parts()[index];
        if (part.earned)
            continue; // see takeBackEarned
        if (part.saleReceipt < 0) {
            alone.push_back(index);
            aloneAmount += part.amount;
            continue;
        }
        const qint64 sale = m_receipts[static_cast<size_t>(part.saleReceipt)];
        addLine(part, requests.try_emplace(sale, requestFor(receipt, sale)).first->second);
    }
    for (const auto &[sale, request] : requests) {
        if (auto done = earning.refund(request, receipt.at, EarningReceipts::Booked::Here); !done)
            return done;
    }
    if (alone.empty())
        return {};
    writeRefund(place, rows, aloneAmount);
    int lineNo = 0;
    for (const size_t index : alone)
        writePart(m_plan.parts()[index], ++lineNo, rows);
    return {};
}

Result<void> PurchaseBatchWriter::takeBackEarned(EarningReceipts &earning, const Progress &progress)
{
    std::map<std::tuple<domain::Instant, int, qint64>, domain::RefundRequest> requests;
    for (const PurchasePlan::Part &part : m_plan.parts()) {
        if (!part.earned)
            continue;
        const PurchaseSheet::Receipt &receipt = m_sheet.receipts[static_cast<size_t>(part.receipt)];
        addLine(part, requests.try_emplace({receipt.at, part.receipt, part.salePurchase},
                                           requestFor(receipt, part.salePurchase)).first->second);
    }
    size_t done = 0;
    for (const auto &[place, request] : requests) {
        if (done++ % receiptsBetweenChecks == 0 && !progress(1, 1))
            return domain::fail(domain::ErrorCode::Cancelled);
        if (auto taken = earning.refund(request, std::get<0>(place), EarningReceipts::Booked::Before); !taken)
            return taken;
    }
    return earning.takeGiftsBack(m_members);
}

domain::RefundRequest PurchaseBatchWriter::requestFor(const PurchaseSheet::Receipt &receipt, qint64 sale) const
{
    return {domain::PurchaseId(sale), {}, {}, receipt.note, receipt.ref, {}, {}};
}

void PurchaseBatchWriter::addLine(const PurchasePlan::Part &part, domain::RefundRequest &request)
{
    if (part.saleLine == 0 || request.amount) { // lines and an amount of no line are one amount
        Money amount = request.amount.value_or(Money());
        for (const domain::RefundLine &line : request.lines)
            amount += line.amount;
        request.lines.clear();
        request.amount = amount + Money::fromMinor(part.amount);
        return;
    }
    request.lines.push_back({part.saleLine, Money::fromMinor(part.amount),
                             part.quantity > 0 ? std::optional(domain::Quantity::fromThousandths(part.quantity)) : std::nullopt});
}

} // namespace bashgah::services
