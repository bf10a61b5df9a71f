// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/importfields.h"

#include <QString>

namespace bashgah::services {

/// Why one row of a file was left out, or came in otherwise than it says (RowProblem::taken).
enum class RowReason {
    Empty,               ///< a field that must be there is empty
    NotANumber,
    TooManyDecimals,     ///< more than the shop's currency (or a quantity) has
    OutOfRange,          ///< larger than any sale may be
    NotADate,
    ImpossibleDate,      ///< 30 Esfand in a common year
    AmbiguousDate,       ///< 1/2/2010: day and month cannot be told apart; say the date format
    NotAMobile,
    ScientificNumber,    ///< 9.12E+09: the spreadsheet lost the digits
    TwoNumbers,          ///< two mobiles in one cell
    NotAMemberKey,       ///< neither mobile nor customer code
    QuantityNotPositive, ///< outside a return
    PriceNotPositive,
    AmountNotPositive,   ///< outside a return
    QuantityNotNegative, ///< in a return
    AmountNotNegative,   ///< in a return
    DiscountTooLarge,
    TotalsRow,           ///< a sum below the list
    WalkIn,              ///< "walk-in customer" is nobody
    UnknownValue,        ///< a word that is not known for this field
    RepeatedMember,      ///< the same mobile or code stands in an earlier row
    DuplicateMobile,     ///< another member with another code has this mobile
    TooLong,
    PointsExpired,       ///< opening points whose last day has passed
    CellError,           ///< #N/A and the like, or a formula whose result the file does not hold
    // of rows that came in all the same:
    TextCut,          ///< longer than the shop keeps: its end is missing
    MobileLeftOut,    ///< the mobile beside a code is no mobile or another member's
    PaymentsDiffer,   ///< the parts do not sum to what was to pay (of a return: come to more): not kept
    PurchaseNotKnown, ///< the purchase of a return is neither in the shop nor earlier in the file: it stands alone
    MoreThanLeft,     ///< more came back than is left of the purchase: the rest stands alone
    ReferrerLeftOut,  ///< who brought the member is not known, or cannot have (see noteReferral), or it was somebody else
    HouseholdLeftOut  ///< nobody else of the household is in the file, or the member lives with others here
};

/// Stable English key ("quantity_not_positive"), for CSV and JSON; as domain::errorKey where the
/// same thing is meant.
[[nodiscard]] QString rowReasonKey(RowReason reason);
[[nodiscard]] const QList<RowReason> &allRowReasons();

struct RowProblem
{
    qint64 row = 0; ///< as a spreadsheet counts, header included
    RowReason reason = RowReason::Empty;
    ImportField field = ImportField::Date;
    QString value;  ///< as written, shortened
    bool taken = false; ///< the row came in all the same, but for what the reason says
    bool operator==(const RowProblem &) const = default;
};

} // namespace bashgah::services
