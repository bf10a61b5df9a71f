// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/purchasebatchwriter.h"

#include "storage/repositories/bulkinsert.h"
#include "storage/repositories/importrepository.h"
#include "storage/repositories/memberrepository.h"

namespace bashgah::services {

using domain::MemberDetails;
using domain::MemberId;
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

Result<void> PurchaseBatchWriter::write(const Batch &batch, const Progress &progress)
{
    Rows rows(m_connection, batch);
    writeMembers(batch);
    writeProducts(rows);
    writePurchases(rows);
    if (!writeLines(rows, progress))
        return domain::fail(domain::ErrorCode::Cancelled);
    writeRefunds(rows);
    return {};
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
        row = rows.insert.product({facts.code, facts.name, facts.category, known(facts.price), known(facts.cost)});
    }
}

void PurchaseBatchWriter::writePurchases(Rows &rows)
{
    for (size_t i = 0; i < m_sheet.receipts.size(); ++i) {
        const PurchaseSheet::Receipt &receipt = m_sheet.receipts[i];
        if (receipt.isReturn || m_plan.isSkipped(i))
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
    }
}

bool PurchaseBatchWriter::writeLines(Rows &rows, const Progress &progress)
{
    const std::vector<int> &order = m_plan.lineOrder();
    int receipt = -1;
    int lineNo = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i % linesBetweenChecks == 0 && !progress(static_cast<qint64>(i), static_cast<qint64>(order.size())))
            return false;
        const PurchaseSheet::Line &line = m_sheet.lines[static_cast<size_t>(order[i])];
        if (m_sheet.receipts[static_cast<size_t>(line.receipt)].isReturn)
            continue;
        lineNo = line.receipt == receipt ? lineNo + 1 : 1;
        receipt = line.receipt;
        rows.insert.line({m_receipts[static_cast<size_t>(receipt)], lineNo, productRow(line.product),
                          line.quantity, line.price, line.discount, line.net, known(line.cost)});
    }
    return true;
}

void PurchaseBatchWriter::writeRefunds(Rows &rows)
{
    for (size_t i = 0; i < m_sheet.receipts.size(); ++i) {
        const PurchaseSheet::Receipt &receipt = m_sheet.receipts[i];
        if (!receipt.isReturn || m_plan.isSkipped(i))
            continue;
        m_receipts[i] = rows.insert.refund({receipt.ref, memberRow(receipt.member), receipt.at, receipt.day,
                                            receipt.gross - receipt.discount, receipt.note});
    }
    std::vector<int> lineNo(m_sheet.receipts.size(), 0);
    for (const PurchasePlan::Part &part : m_plan.parts()) {
        const auto receipt = static_cast<size_t>(part.receipt);
        storage::ImportedRefundLine row;
        row.refund = m_receipts[receipt];
        row.lineNo = ++lineNo[receipt];
        row.product = productRow(part.product);
        row.quantity = part.quantity > 0 ? std::optional(part.quantity) : std::nullopt;
        row.amount = part.amount;
        if (part.saleLine > 0) {
            row.purchase = part.saleReceipt >= 0 ? m_receipts[static_cast<size_t>(part.saleReceipt)]
                                                 : part.salePurchase;
            row.purchaseLine = part.saleLine;
        }
        rows.insert.refundLine(row);
    }
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
