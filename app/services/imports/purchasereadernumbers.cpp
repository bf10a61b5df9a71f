// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/purchasereader.h"

#include <algorithm>
#include <limits>

// Which receipt a row belongs to: its number, its member, and the purchase that a return names.
namespace bashgah::services {
namespace {

bool isReturnNumber(const QString &ref)
{
    return ref.size() > 1 && (ref.at(0) == u'C' || ref.at(0) == u'c')
        && std::all_of(ref.cbegin() + 1, ref.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

const PurchaseReader::InvoiceRef &PurchaseReader::invoiceOf(QByteArrayView text)
{
    static const InvoiceRef none;
    if (!m_columns.has(ImportField::Invoice))
        return none;
    const auto found = m_invoices.find(viewOf(text));
    if (found != m_invoices.end())
        return found->second;
    InvoiceRef invoice;
    const auto ref = readCode(text);
    if (!ref || ref->isEmpty())
        invoice.problem = ref ? RowReason::Empty : ref.error();
    else if (isTotalsWord(text))
        invoice.problem = RowReason::TotalsRow;
    else
        invoice = {*ref, isReturnNumber(*ref), {}};
    return m_invoices.emplace(viewOf(text), std::move(invoice)).first->second;
}

const PurchaseReader::Who &PurchaseReader::memberOf(const CsvReader &row)
{
    const QByteArrayView text = cell(row, ImportField::Member);
    std::string both;
    if (m_columns.has(ImportField::MemberMobile)) {
        both = viewOf(text);
        both += '\n';
        both += viewOf(cell(row, ImportField::MemberMobile));
    }
    const std::string_view written = both.empty() ? viewOf(text) : std::string_view(both);
    const auto found = m_who.find(written);
    if (found != m_who.end())
        return found->second;
    Who who;
    auto member = readMember(row);
    if (member) {
        std::string id(1, member->key.isMobile ? 'm' : 'c'); // not "m" + ...: g++ 12 warns of an overlap
        id += member->key.value.toStdString();
        const auto [place, isNew] = m_members.emplace(id, static_cast<int>(m_sheet.members.size()));
        if (isNew)
            m_sheet.members.push_back(std::move(*member));
        who.member = place->second;
    } else if (member.error().reason != RowReason::Empty && member.error().reason != RowReason::WalkIn) {
        who.problem = isTotalsWord(text) ? RowReason::TotalsRow : member.error().reason;
        who.field = member.error().field;
    }
    return m_who.emplace(written, who).first->second;
}

PurchaseReader::RowValue<PurchaseSheet::Member> PurchaseReader::readMember(const CsvReader &row)
{
    if (m_columns.has(ImportField::MemberMobile))
        return readBothNumbers(row);
    const QByteArrayView text = cell(row, ImportField::Member);
    const auto key = readMemberKey(text, m_shop.region);
    if (!key)
        return tl::unexpected(Refusal{key.error(), ImportField::Member});
    PurchaseSheet::Member member{*key};
    member.row = static_cast<int>(row.row());
    if (key->isMobile)
        member.other = readCode(text).value_or(QString());
    return member;
}

/// Beside a mobile of its own a code is a code, even one that looks like a mobile.
PurchaseReader::RowValue<PurchaseSheet::Member> PurchaseReader::readBothNumbers(const CsvReader &row)
{
    using enum ImportField;
    const auto code = readCode(cell(row, Member));
    if (!code)
        return tl::unexpected(Refusal{code.error(), Member});
    const QByteArrayView mobileCell = cell(row, MemberMobile);
    if (code->isEmpty() || isWalkIn(*code)) {
        const auto key = readMemberKey(mobileCell, m_shop.region);
        if (!key || !key->isMobile)
            return tl::unexpected(Refusal{key ? RowReason::NotAMobile : key.error(), MemberMobile});
        return PurchaseSheet::Member{*key};
    }
    PurchaseSheet::Member member{{false, *code}};
    member.row = static_cast<int>(row.row());
    const auto mobile = readMobile(mobileCell, m_shop.region);
    if (mobile)
        member.other = mobile->canonical();
    else if (mobile.error() != RowReason::Empty)
        remark(row, {RowReason::MobileLeftOut, MemberMobile}, mobileCell);
    const auto same = domain::MobileNumber::parse(*code, m_shop.region);
    if (mobile && same && *same == *mobile)
        return PurchaseSheet::Member{{true, mobile->canonical()}, 0, 0, *code, member.row};
    return member;
}

PurchaseReader::RowValue<void> PurchaseReader::readPurchaseOf(const CsvReader &row, PurchaseSheet::Line &line)
{
    using enum ImportField;
    const auto number = readCode(cell(row, OfInvoice));
    if (!number)
        return tl::unexpected(Refusal{number.error(), OfInvoice});
    if (number->isEmpty())
        return {};
    const auto [place, isNew] = m_numbers.emplace(number->toStdString(), static_cast<int>(m_sheet.numbers.size()));
    if (isNew)
        m_sheet.numbers.push_back(*number);
    line.of = place->second;
    const QByteArrayView lineCell = cell(row, OfLine).trimmed();
    if (lineCell.isEmpty())
        return {};
    const auto lineNo = readDecimal(lineCell, 0);
    if (!lineNo || *lineNo < 0 || *lineNo > std::numeric_limits<int>::max())
        return tl::unexpected(Refusal{lineNo ? RowReason::OutOfRange : lineNo.error(), OfLine});
    line.ofLine = static_cast<int>(*lineNo);
    return {};
}

} // namespace bashgah::services
