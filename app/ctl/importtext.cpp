// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/importtext.h"

#include <iterator>
#include <utility>

namespace bashgah::ctl {
namespace {

using services::RowReason;

/// No default: the compiler names a reason without a text.
const char *textOf(RowReason reason)
{
    switch (reason) {
    case RowReason::Empty: return "the field is empty";
    case RowReason::NotANumber: return "this is not a number";
    case RowReason::TooManyDecimals: return "more decimals than this shop counts; nothing is rounded";
    case RowReason::OutOfRange: return "the number is outside what a purchase may have";
    case RowReason::NotADate: return "this is not a date that is understood; give --date-format";
    case RowReason::ImpossibleDate: return "there is no such day";
    case RowReason::AmbiguousDate: return "day and month cannot be told apart; give --date-format";
    case RowReason::NotAMobile: return "this is not a mobile number";
    case RowReason::ScientificNumber: return "a spreadsheet lost the digits; format the column as text";
    case RowReason::TwoNumbers: return "two numbers stand in one cell";
    case RowReason::NotAMemberKey: return "neither a mobile nor a customer code";
    case RowReason::QuantityNotPositive: return "the quantity is not above zero";
    case RowReason::PriceNotPositive: return "the price is not above zero";
    case RowReason::AmountNotPositive: return "the amount is not above zero";
    case RowReason::QuantityNotNegative: return "the quantity of a return is not below zero";
    case RowReason::AmountNotNegative: return "the amount of a return is not below zero";
    case RowReason::DiscountTooLarge: return "the discount is larger than the amount";
    case RowReason::TotalsRow: return "this is a sum, not a purchase";
    case RowReason::WalkIn: return "a walk-in customer is not a member";
    case RowReason::UnknownValue: return "this word is not known here";
    case RowReason::RepeatedMember: return "the same member stands in an earlier row";
    case RowReason::DuplicateMobile: return "another member has this mobile";
    case RowReason::PointsExpired: return "the last day of these points has passed";
    case RowReason::CellError: return "the spreadsheet shows an error here, or a formula without its result; open and save it there";
    case RowReason::TooLong: return "the text is too long";
    case RowReason::TextCut: return "the row came in; the text is longer than is kept and its end is missing";
    case RowReason::MobileLeftOut: return "the row came in without the mobile, which is none or another member's";
    case RowReason::PaymentsDiffer: return "the row came in without the parts of its payment, which are not what was to pay";
    case RowReason::PurchaseNotKnown: return "the return came in on its own; the purchase it names is neither in the shop nor earlier in the file";
    case RowReason::ReferrerLeftOut: return "the row came in without who brought the member: not known, the member itself, another one noted here, or no new member";
    case RowReason::HouseholdLeftOut: return "the row came in without its household: nobody else of it is in the file, or the member lives with others here";
    case RowReason::MoreThanLeft: return "more came back than is left of the purchase; the rest came in on its own";
    }
    return "";
}

constexpr std::pair<const char *, const char *> fileReasons[] = {
    {"empty_file", "the file is empty"},
    {"no_rows", "the file has no rows"},
    {"no_usable_rows", "no row of the file can be used"},
    {"excel_file", "this is no table that can be read; save it as XLSX or CSV first"},
    {"sheet_password", "it is protected with a password; save it without one"},
    {"sheet_binary", "it is a binary workbook (.xlsb); save it as XLSX"},
    {"sheet_damaged", "it is damaged or cut off; open it in its program and save it again"},
    {"sheet_too_large", "it is larger than any spreadsheet of a shop; save the table alone as CSV"},
    {"no_sheet", "it has no sheet \"%1\""},
    {"nul_byte", "there is a zero byte in row %1; this is not a text file"},
    {"too_many_columns", "row %1 has more than 500 columns"},
    {"line_too_long", "row %1 is longer than a megabyte"},
    {"unclosed_quote", "a quotation mark is never closed; its field begins in row %1"},
    {"unreadable", "the file cannot be opened"},
};

} // namespace

QString rowReasonText(RowReason reason)
{
    return QString::fromLatin1(textOf(reason));
}

QString fileReasonText(const QString &key)
{
    for (const auto &[known, text] : fileReasons) {
        if (key == QLatin1String(known))
            return QString::fromLatin1(text);
    }
    return key;
}

} // namespace bashgah::ctl
