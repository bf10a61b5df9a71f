// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/imports/importtext.h"

#include "ui/format/bidi.h"
#include "ui/format/errortext.h"
#include "ui/format/format.h"

#include <QFileInfo>

namespace bashgah::ui {

using services::ImportField;
using services::RowReason;
using services::TextEncoding;

// No default in the switches: the compiler names what has no words.

QString ImportText::field(ImportField field)
{
    switch (field) {
    case ImportField::Own: return tr("A field of the shop");
    case ImportField::Invoice: return tr("Invoice number");
    case ImportField::Date: return tr("Date");
    case ImportField::Member: return tr("Member (mobile or code)");
    case ImportField::Product: return tr("Product code");
    case ImportField::Description: return tr("Product name");
    case ImportField::Category: return tr("Category");
    case ImportField::Brand: return tr("Brand");
    case ImportField::Quantity: return tr("Quantity");
    case ImportField::Price: return tr("Unit price");
    case ImportField::Amount: return tr("Amount");
    case ImportField::Discount: return tr("Discount");
    case ImportField::Cost: return tr("Unit cost");
    case ImportField::LineCost: return tr("Cost of the line");
    case ImportField::Kind: return tr("Sale or return");
    case ImportField::MemberMobile: return tr("Mobile of the member");
    case ImportField::PaymentParts: return tr("Parts of the payment");
    case ImportField::OfInvoice: return tr("Purchase of a return");
    case ImportField::OfLine: return tr("Line of that purchase");
    case ImportField::Payment: return tr("Payment");
    case ImportField::Note: return tr("Note");
    case ImportField::Code: return tr("Customer code");
    case ImportField::Mobile: return tr("Mobile");
    case ImportField::Name: return tr("Full name");
    case ImportField::GivenName: return tr("Given name");
    case ImportField::FamilyName: return tr("Family name");
    case ImportField::Birthday: return tr("Birthday");
    case ImportField::Wedding: return tr("Wedding day");
    case ImportField::Gender: return tr("Gender");
    case ImportField::Joined: return tr("Joined on");
    case ImportField::Province: return tr("Province");
    case ImportField::City: return tr("City");
    case ImportField::District: return tr("District");
    case ImportField::Tags: return tr("Tags");
    case ImportField::Points: return tr("Opening points");
    case ImportField::PointsUntil: return tr("Opening points valid until");
    case ImportField::Consent: return tr("Consent to messages");
    case ImportField::NoteAtCounter: return tr("Note shown at the counter");
    case ImportField::ConsentOn: return tr("Day of the consent");
    case ImportField::Household: return tr("Household");
    case ImportField::HouseholdPooled: return tr("Points of household together");
    case ImportField::OwnPoints: return tr("Own points apart");
    case ImportField::Referrer: return tr("Brought by (mobile or code)");
    case ImportField::ReferredOn: return tr("Day of the referral");
    case ImportField::ReferralRewarded: return tr("Day of referral reward");
    case ImportField::ReferralTaken: return tr("Reward taken back on");
    }
    return {};
}

QString ImportText::reason(RowReason reason)
{
    switch (reason) {
    case RowReason::Empty: return tr("The cell is empty.");
    case RowReason::NotANumber: return tr("This is not a number.");
    case RowReason::TooManyDecimals: return tr("More decimals than this shop counts; nothing is rounded.");
    case RowReason::OutOfRange: return tr("The number is outside what a purchase may have.");
    case RowReason::NotADate: return tr("This date is not understood. Give the date format above.");
    case RowReason::ImpossibleDate: return tr("There is no such day.");
    case RowReason::AmbiguousDate: return tr("Day and month cannot be told apart. Give the date format above.");
    case RowReason::NotAMobile: return tr("This is not a mobile number.");
    case RowReason::ScientificNumber: return tr("A spreadsheet lost the digits. Format the column as text and export again.");
    case RowReason::TwoNumbers: return tr("Two numbers stand in one cell.");
    case RowReason::NotAMemberKey: return tr("Neither a mobile nor a customer code is given.");
    case RowReason::QuantityNotPositive: return tr("The quantity is zero or negative, and this is no return.");
    case RowReason::PriceNotPositive: return tr("The price is zero or negative.");
    case RowReason::AmountNotPositive: return tr("The amount is zero or negative, and this is no return.");
    case RowReason::QuantityNotNegative: return tr("The quantity of a return must be negative.");
    case RowReason::AmountNotNegative: return tr("The amount of a return must be negative.");
    case RowReason::DiscountTooLarge: return tr("The discount is larger than the amount.");
    case RowReason::TotalsRow: return tr("This row is a sum, not a purchase.");
    case RowReason::WalkIn: return tr("A walk-in customer is not a member.");
    case RowReason::UnknownValue: return tr("This word is not known here.");
    case RowReason::RepeatedMember: return tr("The same member stands in an earlier row.");
    case RowReason::DuplicateMobile: return tr("Another member has this mobile.");
    case RowReason::PointsExpired: return tr("The last day of these points has passed.");
    case RowReason::CellError: return tr("The spreadsheet shows an error here, or a formula without its result. Open and save it there.");
    case RowReason::TooLong: return tr("The text is too long.");
    case RowReason::TextCut: return tr("The row came in. The text is longer than is kept; its end is missing.");
    case RowReason::MobileLeftOut: return tr("The row came in without the mobile: it is none, or another member has it.");
    case RowReason::PaymentsDiffer: return tr("The row came in without the parts of its payment: they are not what was to pay.");
    case RowReason::PurchaseNotKnown: return tr("The return came in on its own: the purchase it names is neither in the shop nor earlier in the file.");
    case RowReason::ReferrerLeftOut: return tr("The row came in without who brought the member: not known, the member's own number, another one noted here, or no new member.");
    case RowReason::HouseholdLeftOut: return tr("The row came in without its household: nobody else of it is in the file, or the member lives with others here.");
    case RowReason::MoreThanLeft: return tr("More came back than is left of the purchase: the rest came in on its own.");
    }
    return {};
}

QString ImportText::encoding(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8: return QStringLiteral("UTF-8");
    case TextEncoding::Utf16LittleEndian: return QStringLiteral("UTF-16 LE");
    case TextEncoding::Utf16BigEndian: return QStringLiteral("UTF-16 BE");
    case TextEncoding::Windows1256: return QStringLiteral("Windows-1256");
    }
    return {};
}

QString ImportText::fileReason(const QString &key, const QString &row)
{
    if (key == u"empty_file")
        return tr("it is empty.");
    if (key == u"no_rows" || key == u"no_usable_rows")
        return tr("it has no row that can be used.");
    if (key == u"excel_file")
        return tr("it is not a table that can be read. Save it as XLSX or CSV first.");
    if (key == u"sheet_password")
        return tr("it is protected with a password. Save it without one.");
    if (key == u"sheet_binary")
        return tr("it is a binary workbook (XLSB). Save it as XLSX.");
    if (key == u"sheet_damaged")
        return tr("it is damaged or cut off. Open it in its program and save it again.");
    if (key == u"sheet_too_large")
        return tr("it is larger than any table of a shop. Save the table alone as CSV.");
    if (key == u"no_sheet")
        return tr("it has no sheet %1.").arg(Bidi::isolateAuto(row));
    if (key == u"nul_byte")
        return tr("row %1 has a zero byte, so it is not a text file.").arg(row);
    if (key == u"too_many_columns")
        return tr("row %1 has more than 500 columns.").arg(row);
    if (key == u"line_too_long")
        return tr("row %1 is longer than a megabyte.").arg(row);
    if (key == u"unclosed_quote")
        return tr("a quotation mark of row %1 is never closed.").arg(row);
    if (key == u"unreadable")
        return tr("it cannot be opened.");
    return key;
}

QString ImportText::error(const domain::Error &error, services::ImportKind kind, const Format &format)
{
    if (error.field == u"returnedCredit") {
        return tr("Returns in %1 gave points, codes or money on gift cards back, or took credit, for purchases that were here before. Such an import is not taken back as a whole; correct those purchases one by one.")
            .arg(Bidi::isolateAuto(error.args.value(0)));
    }
    if (error.field == u"unit")
        return tr("Say whether the amounts in the file are tomans or rials: the examples below show what each would mean.");
    domain::Error shown = error;
    if (error.code == domain::ErrorCode::BadFile && error.args.size() >= 2) {
        shown.args = {Bidi::isolate(QFileInfo(error.args.at(0)).fileName()),
                      fileReason(error.args.at(1), format.localDigits(error.args.value(2)))};
    }
    if (error.code == domain::ErrorCode::MissingColumn) {
        const auto known = services::importFieldFromKey(kind, error.args.value(0));
        shown.args = {known ? field(*known) : Bidi::isolateAuto(error.args.value(0))};
    }
    return errorText(shown, format);
}

} // namespace bashgah::ui
