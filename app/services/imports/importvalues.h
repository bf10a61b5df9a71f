// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/member.h"
#include "domain/purchase/purchaseextras.h"
#include "services/imports/importproblem.h"

#include <tl/expected.hpp>

#include <QByteArrayView>

namespace bashgah::services {

/// A cell read, or why not. Cheap to make by the hundred thousand.
template <typename T>
using CellValue = tl::expected<T, RowReason>;
[[nodiscard]] inline tl::unexpected<RowReason> refusedCell(RowReason reason)
{
    return tl::unexpected<RowReason>(reason);
}

/// An exact decimal as a whole number of 10^-decimals: any digit family, decimal point . or ٫,
/// thousands marks only between groups of three (so that 12,50 is refused, not read as 1250).
/// Reasons: Empty, NotANumber, ScientificNumber, TooManyDecimals, OutOfRange.
[[nodiscard]] CellValue<qint64> readDecimal(QByteArrayView text, int decimals);

/// How a file names a member: a mobile in E.164 form or the shop's own code.
struct MemberKey
{
    bool isMobile = false;
    QString value;
    bool operator==(const MemberKey &) const = default;
};

/// Decides by the value: a valid mobile of the region is a mobile, all else a code ("17850.0" is
/// 17850). Reasons: Empty, WalkIn, ScientificNumber, NotAMobile (begins as one), TwoNumbers.
[[nodiscard]] CellValue<MemberKey> readMemberKey(QByteArrayView text, const QString &region);
/// Reasons: Empty, ScientificNumber, NotAMobile, TwoNumbers.
[[nodiscard]] CellValue<domain::MobileNumber> readMobile(QByteArrayView text, const QString &region);
/// Trimmed, ASCII digits, without a spreadsheet's ".0"; ScientificNumber.
[[nodiscard]] CellValue<QString> readCode(QByteArrayView text);
/// Folded spaces, Persian letters. TooLong beyond 500 characters, CellError.
[[nodiscard]] CellValue<QString> readText(QByteArrayView text);

/// As written, with its lines; without spaces around it. TooLong beyond 1000 characters, CellError.
[[nodiscard]] CellValue<QString> readNote(QByteArrayView text);
/// Words of which the shop keeps what it can: cut off where they are too long (TextCut), nothing of a cell
/// that shows an error (CellError).
struct KeptText
{
    QString text;
    std::optional<RowReason> problem{};
};
[[nodiscard]] KeptText keptText(QByteArrayView text); ///< as readText
[[nodiscard]] KeptText keptNote(QByteArrayView text); ///< as readNote

/// "cash=500; card=200", in their order; the amounts with as many decimals. Reasons: UnknownValue (no such list, or
/// nothing of it above zero), TooLong.
[[nodiscard]] CellValue<std::vector<domain::PaymentPart>> readPaymentParts(QByteArrayView text, int decimals);

/// An export puts ' before a text that a spreadsheet would take for a formula: without it.
[[nodiscard]] QByteArrayView withoutGuard(QByteArrayView text);

/// "Total", «جمع کل» and the like.
[[nodiscard]] bool isTotalsWord(QByteArrayView text);
/// What an invoice of a shop's program is: only sales and returns are the members'.
enum class InvoiceKind { Sale, Return, Other };
/// "return", "credit note", «برگشت از فروش», «مرجوعی»: a Return; a quotation or one that was cancelled is
/// Other; all else, and nothing, a Sale.
[[nodiscard]] InvoiceKind readInvoiceKind(QByteArrayView text);
/// "Walk-in", «مشتری متفرقه» and the like; also "erased-12", as older exports called erased members.
[[nodiscard]] bool isWalkIn(const QString &text);
/// UnknownValue for a word that is neither; empty is Unknown.
[[nodiscard]] CellValue<domain::Gender> readGender(QByteArrayView text);
/// Only a plain yes or no counts; anything else is UnknownValue, empty is Unknown.
[[nodiscard]] CellValue<domain::ConsentState> readConsent(QByteArrayView text);
/// As written, shortened for a list of problems.
[[nodiscard]] QString shortened(QByteArrayView text);

} // namespace bashgah::services
