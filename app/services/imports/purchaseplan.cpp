// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/purchaseplan.h"

#include "services/imports/returnpairs.h"
#include "storage/repositories/importrepository.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace bashgah::services {

using domain::Money;

namespace {

/// Two halves of one receipt: what both were paid with, or neither.
void mergePayments(PurchaseSheet::Receipt &target, const PurchaseSheet::Receipt &receipt)
{
    if (target.payments.empty() || receipt.payments.empty())
        target.payments.clear();
    else
        target.payments.insert(target.payments.end(), receipt.payments.begin(), receipt.payments.end());
}

} // namespace

PurchasePlan::PurchasePlan(PurchaseSheet &sheet, storage::ImportRepository &repository)
    : m_sheet(sheet), m_repository(repository), m_memberIds(sheet.members.size(), 0),
      m_productIds(sheet.products.size(), 0), m_usedMembers(sheet.members.size(), false),
      m_usedProducts(sheet.products.size(), false), m_skipped(sheet.receipts.size(), false),
      m_merged(sheet.receipts.size(), false), m_refunded(sheet.receipts.size(), 0)
{
}

void PurchasePlan::make()
{
    resolveMembers();
    resolveProducts();
    mergeSameMembers();
    skipKnownReceipts();
    noteDays();
    orderLines();
    linkReturns();
}

void PurchasePlan::resolveMembers()
{
    QHash<QString, qint64> byKey;
    QSet<QString> withCode; // mobiles of members who have a code: another code is another member's
    for (const storage::MemberKeys &known : m_repository.memberKeys()) {
        if (known.code)
            byKey.insert(u'c' + *known.code, known.id.value());
        if (known.mobile)
            byKey.insert(u'm' + *known.mobile, known.id.value());
        if (known.mobile && known.code)
            withCode.insert(*known.mobile);
    }
    for (size_t i = 0; i < m_sheet.members.size() && !byKey.isEmpty(); ++i) {
        const PurchaseSheet::Member &member = m_sheet.members[i];
        m_memberIds[i] = byKey.value((member.key.isMobile ? u'm' : u'c') + member.key.value, 0);
        if (m_memberIds[i] == 0 && member.key.isMobile && !member.other.isEmpty())
            m_memberIds[i] = byKey.value(u'c' + member.other, 0);
        if (m_memberIds[i] == 0 && !member.key.isMobile && !withCode.contains(member.other))
            m_memberIds[i] = byKey.value(u'm' + member.other, 0);
    }
    keepMobilesSingle(byKey);
}

/// A new member gets the mobile beside its code only where nobody else has it.
void PurchasePlan::keepMobilesSingle(const QHash<QString, qint64> &known)
{
    QSet<QString> used;
    for (const PurchaseSheet::Member &member : m_sheet.members) {
        if (member.key.isMobile)
            used.insert(member.key.value);
    }
    for (size_t i = 0; i < m_sheet.members.size(); ++i) {
        PurchaseSheet::Member &member = m_sheet.members[i];
        if (member.key.isMobile || member.other.isEmpty() || m_memberIds[i] != 0)
            continue;
        if (!known.contains(u'm' + member.other) && !used.contains(member.other)) {
            used.insert(member.other);
            continue;
        }
        m_sheet.problems.push_back({member.row, RowReason::MobileLeftOut, ImportField::MemberMobile,
                                    domain::MobileNumber::fromStored(member.other).national(), true});
        member.other.clear();
    }
}

void PurchasePlan::resolveProducts()
{
    const QHash<QString, qint64> known = m_repository.productIds();
    for (size_t i = 0; i < m_sheet.products.size() && !known.isEmpty(); ++i)
        m_productIds[i] = known.value(m_sheet.products[i].code, 0);
}

/// A file may name one member by code here and by mobile there: the same receipt then is one.
void PurchasePlan::mergeSameMembers()
{
    QHash<qint64, int> firstOf;
    std::vector<int> same(m_sheet.members.size());
    std::iota(same.begin(), same.end(), 0);
    bool any = false;
    for (size_t i = 0; i < m_memberIds.size(); ++i) {
        if (m_memberIds[i] == 0)
            continue;
        const auto first = firstOf.constFind(m_memberIds[i]);
        if (first != firstOf.cend())
            same[i] = *first;
        else
            firstOf.insert(m_memberIds[i], static_cast<int>(i));
        any = any || first != firstOf.cend();
    }
    if (!any)
        return;
    QHash<std::pair<QString, int>, int> receipts;
    std::vector<int> into(m_sheet.receipts.size());
    for (size_t i = 0; i < m_sheet.receipts.size(); ++i) {
        PurchaseSheet::Receipt &receipt = m_sheet.receipts[i];
        if (receipt.member >= 0)
            receipt.member = same[static_cast<size_t>(receipt.member)];
        const auto key = std::pair(receipt.ref, receipt.member * 2 + (receipt.isReturn ? 1 : 0));
        const auto found = receipts.constFind(key);
        into[i] = found == receipts.cend() ? *receipts.insert(key, static_cast<int>(i)) : *found;
        if (static_cast<size_t>(into[i]) == i)
            continue;
        PurchaseSheet::Receipt &target = m_sheet.receipts[static_cast<size_t>(into[i])];
        target.gross += receipt.gross;
        target.discount += receipt.discount;
        mergePayments(target, receipt);
        m_skipped[i] = m_merged[i] = true;
    }
    for (PurchaseSheet::Line &line : m_sheet.lines)
        line.receipt = into[static_cast<size_t>(line.receipt)];
}

void PurchasePlan::skipKnownReceipts()
{
    if (!m_repository.hasImports())
        return;
    for (size_t i = 0; i < m_sheet.receipts.size(); ++i) {
        const PurchaseSheet::Receipt &receipt = m_sheet.receipts[i];
        const qint64 member = receipt.member < 0 ? 0 : m_memberIds[static_cast<size_t>(receipt.member)];
        if (m_skipped[i] || (receipt.member >= 0 && member == 0))
            continue;
        m_skipped[i] = receipt.isReturn ? m_repository.hasRefund(receipt.ref, member, receipt.at)
                                        : m_repository.hasPurchase(receipt.ref, member, receipt.at);
    }
}

void PurchasePlan::noteDays()
{
    for (size_t i = 0; i < m_sheet.receipts.size(); ++i) {
        const PurchaseSheet::Receipt &receipt = m_sheet.receipts[i];
        if (m_skipped[i] || receipt.member < 0)
            continue;
        const auto place = static_cast<size_t>(receipt.member);
        PurchaseSheet::Member &member = m_sheet.members[place];
        member.firstDay = m_usedMembers[place] ? std::min(member.firstDay, receipt.day) : receipt.day;
        if (!receipt.isReturn)
            member.lastSaleDay = std::max(member.lastSaleDay, receipt.day);
        m_usedMembers[place] = true;
    }
}

/// Counting sort by receipt: files whose invoices are scattered give lines in order all the same.
void PurchasePlan::orderLines()
{
    std::vector<int> start(m_sheet.receipts.size() + 1, 0);
    for (const PurchaseSheet::Line &line : m_sheet.lines) {
        if (!m_skipped[static_cast<size_t>(line.receipt)])
            ++start[static_cast<size_t>(line.receipt) + 1];
    }
    std::partial_sum(start.begin(), start.end(), start.begin());
    m_lineOrder.resize(static_cast<size_t>(start.back()));
    m_lineNo.assign(m_sheet.lines.size(), 0);
    std::vector<int> next(start.begin(), start.end() - 1);
    for (size_t i = 0; i < m_sheet.lines.size(); ++i) {
        const auto receipt = static_cast<size_t>(m_sheet.lines[i].receipt);
        if (m_skipped[receipt])
            continue;
        m_lineNo[i] = next[receipt] - start[receipt] + 1;
        m_lineOrder[static_cast<size_t>(next[receipt]++)] = static_cast<int>(i);
        if (m_sheet.lines[i].product >= 0)
            m_usedProducts[static_cast<size_t>(m_sheet.lines[i].product)] = true;
    }
}

void PurchasePlan::linkReturns()
{
    ReturnPairs pairs(m_sheet, *this, m_lineNo, m_repository);
    m_parts = pairs.link();
    m_sheet.problems.insert(m_sheet.problems.end(), pairs.remarks().begin(), pairs.remarks().end());
    std::stable_sort(m_sheet.problems.begin(), m_sheet.problems.end(),
                     [](const RowProblem &a, const RowProblem &b) { return a.row < b.row; });
    for (const Part &part : m_parts) {
        if (part.saleReceipt >= 0)
            m_refunded[static_cast<size_t>(part.saleReceipt)] += part.amount;
        else if (part.salePurchase != 0 && !part.earned)
            m_refundedBefore[part.salePurchase] += part.amount;
    }
}

bool PurchasePlan::isEmpty() const
{
    return std::all_of(m_skipped.cbegin(), m_skipped.cend(), [](bool skipped) { return skipped; });
}

void PurchasePlan::count(ImportReport &report) const
{
    report.rows = m_sheet.rows;
    report.rejectedRows = std::count_if(m_sheet.problems.cbegin(), m_sheet.problems.cend(),
                                        [](const RowProblem &problem) { return !problem.taken; });
    report.unit = m_sheet.unit;
    report.unitFrom = m_sheet.unitFrom;
    for (size_t i = 0; i < m_sheet.receipts.size(); ++i) {
        const PurchaseSheet::Receipt &receipt = m_sheet.receipts[i];
        if (m_skipped[i]) {
            report.alreadyImported += m_merged[i] ? 0 : 1;
            continue;
        }
        const QDate day = QDate::fromJulianDay(receipt.day);
        report.firstDay = report.firstDay ? std::min(*report.firstDay, day) : day;
        report.lastDay = report.lastDay ? std::max(*report.lastDay, day) : day;
        (receipt.isReturn ? report.refunds : report.receipts) += 1;
        (receipt.isReturn ? report.returned : report.revenue)
            += Money::fromMinor(receipt.gross - receipt.discount);
        if (!receipt.isReturn && receipt.member < 0)
            ++report.anonymousReceipts;
    }
    for (size_t i = 0; i < m_usedMembers.size(); ++i) {
        if (m_usedMembers[i])
            ++(m_memberIds[i] == 0 ? report.newMembers : report.matchedMembers);
    }
    for (size_t i = 0; i < m_usedProducts.size(); ++i)
        report.newProducts += m_usedProducts[i] && m_productIds[i] == 0 ? 1 : 0;
    for (const Part &part : m_parts)
        ++(part.isLinked() ? report.linkedReturnLines : report.standAloneReturnLines);
}

} // namespace bashgah::services
