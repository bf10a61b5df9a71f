// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/purchasebatchwriter.h"

#include "services/imports/earningreceipts.h"
#include "storage/repositories/bulkinsert.h"
#include "storage/repositories/importrepository.h"
#include "storage/repositories/memberrepository.h"
#include "storage/repositories/purchaseextrasrepository.h"
#include "storage/repositories/shiftrepository.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace bashgah::services {

using domain::MemberDetails;
using domain::MemberId;
using domain::Money;
using domain::Result;

namespace {

constexpr size_t linesBetweenChecks = 4096;
constexpr size_t receiptsBetweenChecks = 64;

std::optional<qint64> known(qint64 value)
{
    return value < 0 ? std::nullopt : std::optional(value);
}

} // namespace

class PurchaseBatchWriter::Rows final
{
public:
    Rows(storage::Connection &connection, const Batch &batch) : insert(connection, batch.id, batch.staff) {}
    storage::BulkInsert insert;
};

PurchaseBatchWriter::PurchaseBatchWriter(const PurchaseSheet &sheet, const PurchasePlan &plan,
                               storage::Connection &connection)
    : m_sheet(sheet), m_plan(plan), m_connection(connection), m_members(sheet.members.size(), 0),
      m_products(sheet.products.size(), 0), m_receipts(sheet.receipts.size(), 0)
{
}

PurchaseBatchWriter::~PurchaseBatchWriter() = default;

Result<ImportedPoints> PurchaseBatchWriter::write(const Batch &batch, const domain::ShopProfile &shop,
                                                  const Progress &progress)
{
    EarningReceipts earning(m_connection, shop, batch);
    Rows rows(m_connection, batch);
    writeMembers(batch);
    writeProducts(rows);
    writePurchases(rows, Of::Anyone);
    if (!writeLines(rows, Of::Anyone, progress))
        return domain::fail(domain::ErrorCode::Cancelled);
    writeRefunds(rows, Of::Anyone);
    noteEarlierPurchases();
    if (auto taken = takeBackEarned(earning, progress); !taken)
        return domain::fail(taken.error());
    return earning.points();
}

Result<ImportedPoints> PurchaseBatchWriter::writeEarning(const Batch &batch, const domain::ShopProfile &shop,
                                                         const Progress &progress)
{
    EarningReceipts earning(m_connection, shop, batch);
    if (auto programme = earning.checkProgramme(); !programme)
        return domain::fail(programme.error());
    Rows rows(m_connection, batch);
    writeMembers(batch);
    writeProducts(rows);
    writePurchases(rows, Of::Nobody);
    const Progress quiet = [&](qint64, qint64) { return progress(0, 1); };
    if (!writeLines(rows, Of::Nobody, quiet))
        return domain::fail(domain::ErrorCode::Cancelled);
    writeRefunds(rows, Of::Nobody);
    if (auto earned = earnAll(rows, earning, progress); !earned)
        return domain::fail(earned.error());
    noteEarlierPurchases();
    if (auto taken = takeBackEarned(earning, progress); !taken)
        return domain::fail(taken.error());
    return earning.points();
}

bool PurchaseBatchWriter::isOf(size_t receipt, Of of) const
{
    return !m_plan.isSkipped(receipt) && (of == Of::Anyone || m_sheet.receipts[receipt].member < 0);
}

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

void PurchaseBatchWriter::writeMembers(const Batch &batch)
{
    storage::MemberRepository members(m_connection);
    storage::ImportRepository imports(m_connection);
    for (size_t i = 0; i < m_sheet.members.size(); ++i) {
        if (!m_plan.isUsed(i))
            continue;
        const PurchaseSheet::Member &member = m_sheet.members[i];
        m_members[i] = m_plan.memberId(i);
        if (m_members[i] == 0) {
            MemberDetails details;
            if (member.key.isMobile)
                details.mobile = domain::MobileNumber::fromStored(member.key.value);
            else
                details.code = member.key.value;
            if (!member.key.isMobile && !member.other.isEmpty())
                details.mobile = domain::MobileNumber::fromStored(member.other);
            details.joinedOn = QDate::fromJulianDay(member.firstDay);
            m_members[i] = members.insert(details, batch.now, batch.id).value();
        }
        if (member.lastSaleDay > 0)
            imports.noteVisit(MemberId(m_members[i]), member.lastSaleDay);
    }
}

void PurchaseBatchWriter::writeProducts(Rows &rows)
{
    for (const int line : m_plan.lineOrder()) {
        const int product = m_sheet.lines[static_cast<size_t>(line)].product;
        if (product < 0)
            continue;
        qint64 &row = m_products[static_cast<size_t>(product)];
        if (row == 0)
            row = m_plan.productId(static_cast<size_t>(product));
        if (row != 0)
            continue;
        const PurchaseSheet::Product &facts = m_sheet.products[static_cast<size_t>(product)];
        row = rows.insert.product({facts.code, facts.name, facts.category, facts.brand, known(facts.price), known(facts.cost)});
    }
}

void PurchaseBatchWriter::writePurchases(Rows &rows, Of of)
{
    for (size_t i = 0; i < m_sheet.receipts.size(); ++i) {
        const PurchaseSheet::Receipt &receipt = m_sheet.receipts[i];
        if (receipt.isReturn || !isOf(i, of))
            continue;
        storage::ImportedPurchase row;
        row.ref = receipt.ref;
        row.member = memberRow(receipt.member);
        row.at = receipt.at;
        row.day = receipt.day;
        row.gross = receipt.gross;
        row.discount = receipt.discount;
        row.payment = receipt.payment;
        row.note = receipt.note;
        row.refunded = m_plan.refunded(i);
        m_receipts[i] = rows.insert.purchase(row);
        writeExtras(receipt, domain::PurchaseId(m_receipts[i]));
    }
}

void PurchaseBatchWriter::writeExtras(const PurchaseSheet::Receipt &receipt, domain::PurchaseId purchase)
{
    storage::PurchaseExtrasRepository repository(m_connection);
    if (receipt.payments.size() > 1)
        repository.insertPayments(purchase, receipt.payments);
    if (receipt.fields.empty())
        return;
    domain::PurchaseExtras extras;
    extras.fields = receipt.fields;
    repository.insertNote(purchase, extras, {});
}

bool PurchaseBatchWriter::writeLines(Rows &rows, Of of, const Progress &progress)
{
    const std::vector<int> &order = m_plan.lineOrder();
    int receipt = -1;
    int lineNo = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i % linesBetweenChecks == 0 && !progress(static_cast<qint64>(i), static_cast<qint64>(order.size())))
            return false;
        const PurchaseSheet::Line &line = m_sheet.lines[static_cast<size_t>(order[i])];
        const auto place = static_cast<size_t>(line.receipt);
        if (m_sheet.receipts[place].isReturn || !m_sheet.hasLines || !isOf(place, of))
            continue;
        lineNo = line.receipt == receipt ? lineNo + 1 : 1;
        receipt = line.receipt;
        rows.insert.line({m_receipts[static_cast<size_t>(receipt)], lineNo, productRow(line.product),
                          line.quantity, line.price, line.discount, line.net, known(line.cost)});
    }
    return true;
}

void PurchaseBatchWriter::writeRefunds(Rows &rows, Of of)
{
    const std::vector<qint64> earned = earnedAmounts();
    for (size_t i = 0; i < m_sheet.receipts.size(); ++i) {
        const PurchaseSheet::Receipt &receipt = m_sheet.receipts[i];
        if (!receipt.isReturn || !isOf(i, of))
            continue;
        const qint64 amount = receipt.gross - receipt.discount;
        if (earned[i] == 0 || earned[i] < amount)
            writeRefund(i, rows, amount - earned[i]);
    }
    std::vector<int> lineNo(m_sheet.receipts.size(), 0);
    for (const PurchasePlan::Part &part : m_plan.parts()) {
        const auto receipt = static_cast<size_t>(part.receipt);
        if (isOf(receipt, of) && !part.earned)
            writePart(part, ++lineNo[receipt], rows);
    }
}

/// What of each return belongs to purchases that gave points before: refunds of their own.
std::vector<qint64> PurchaseBatchWriter::earnedAmounts() const
{
    std::vector<qint64> amounts(m_sheet.receipts.size(), 0);
    for (const PurchasePlan::Part &part : m_plan.parts()) {
        if (part.earned)
            amounts[static_cast<size_t>(part.receipt)] += part.amount;
    }
    return amounts;
}

void PurchaseBatchWriter::writeRefund(size_t place, Rows &rows, qint64 amount)
{
    const PurchaseSheet::Receipt &receipt = m_sheet.receipts[place];
    m_receipts[place] = rows.insert.refund({receipt.ref, memberRow(receipt.member), receipt.at, receipt.day,
                                            amount, receipt.note});
    if (!receipt.payments.empty() && amount == receipt.gross - receipt.discount)
        storage::ShiftRepository(m_connection).notePaidBackKinds(domain::RefundId(m_receipts[place]), receipt.payments);
}

void PurchaseBatchWriter::writePart(const PurchasePlan::Part &part, int lineNo, Rows &rows)
{
    storage::ImportedRefundLine row;
    row.refund = m_receipts[static_cast<size_t>(part.receipt)];
    row.lineNo = lineNo;
    row.product = productRow(part.product);
    row.quantity = part.quantity > 0 ? std::optional(part.quantity) : std::nullopt;
    row.amount = part.amount;
    if (part.isLinked()) {
        row.purchase = part.saleReceipt >= 0 ? m_receipts[static_cast<size_t>(part.saleReceipt)]
                                             : part.salePurchase;
        row.purchaseLine = part.saleLine > 0 ? std::optional<qint64>(part.saleLine) : std::nullopt;
    }
    rows.insert.refundLine(row);
}

void PurchaseBatchWriter::noteEarlierPurchases()
{
    storage::ImportRepository imports(m_connection);
    for (auto it = m_plan.refundedBefore().cbegin(); it != m_plan.refundedBefore().cend(); ++it)
        imports.addRefunded(it.key(), it.value());
}

std::optional<qint64> PurchaseBatchWriter::productRow(int product) const
{
    return product < 0 ? std::nullopt : std::optional(m_products[static_cast<size_t>(product)]);
}

std::optional<MemberId> PurchaseBatchWriter::memberRow(int member) const
{
    return member < 0 ? std::nullopt : std::optional(MemberId(m_members[static_cast<size_t>(member)]));
}

} // namespace bashgah::services
