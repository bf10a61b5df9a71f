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

namespace bashgah::services {

using domain::MemberDetails;
using domain::MemberId;
using domain::Money;
using domain::Result;

namespace {

constexpr size_t linesBetweenChecks = 4096;

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
