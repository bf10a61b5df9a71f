// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/errortext.h"

namespace bashgah::ctl {
namespace {

using domain::ErrorCode;

/// No default: the compiler names a code without a text.
const char *textOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Empty: return "a value is missing";
    case ErrorCode::NotANumber: return "\"%1\" is not a number";
    case ErrorCode::TooManyDecimals:
        return "\"%1\" has more than %2 decimals, and this shop's money has no smaller part";
    case ErrorCode::OutOfRange: return "%1 is out of range";
    case ErrorCode::NotPositive: return "%1 must be above zero";
    case ErrorCode::NotADate: return "\"%1\" is not a date";
    case ErrorCode::ImpossibleDate: return "there is no such day as %1";
    case ErrorCode::NotAMobile: return "\"%1\" is not a mobile number";
    case ErrorCode::ScientificNumber:
        return "\"%1\" lost digits in a spreadsheet; format the column as text and export again";
    case ErrorCode::TooLong: return "\"%1\" is longer than %2";
    case ErrorCode::UnknownValue: return "\"%1\" is not known; allowed: %2";
    case ErrorCode::NotAMemberKey: return "neither a mobile nor a customer code is given";
    case ErrorCode::BadProgramme: return "the programme is wrong at %1: %2";
    case ErrorCode::BadEncoding: return "the text encoding cannot be read: %1";
    case ErrorCode::MissingColumn: return "no column for \"%1\"";
    case ErrorCode::BadFile: return "%1 cannot be read: %2";
    case ErrorCode::NotEnoughPoints: return "%1 points are asked for, but only %2 can be spent";
    case ErrorCode::BelowMinimumRedemption:
        return "%1 points are too few: at least %2 are spent at once";
    case ErrorCode::AboveMaximumShare:
        return "%1 points are too many for this bill: at most %2 can be spent on it";
    case ErrorCode::RefundTooLarge: return "%1 is more than what is left of the purchase (%2)";
    case ErrorCode::AlreadyRefunded: return "purchase %1 has been refunded already";
    case ErrorCode::AlreadyVoid: return "%1 has been taken back already";
    case ErrorCode::NoConsent: return "the member has not agreed to receive messages";
    case ErrorCode::OptedOut:
        return "the member's number is on the list of numbers not to write to";
    case ErrorCode::NoProgramme: return "no loyalty programme is in force on that day";
    case ErrorCode::EmptyAudience: return "nobody is left to write to";
    case ErrorCode::NoMoreUndo: return "there is nothing to take back";
    case ErrorCode::ClockBackwards:
        return "the computer's clock says %1, which is before the last closed day %2; "
               "set the clock right";
    case ErrorCode::MemberNotFound: return "there is no member \"%1\"";
    case ErrorCode::PurchaseNotFound: return "there is no purchase \"%1\"";
    case ErrorCode::BatchNotFound: return "there is no import %1";
    case ErrorCode::CampaignNotFound: return "there is no campaign %1";
    case ErrorCode::FileNotFound: return "there is no file %1";
    case ErrorCode::NotFound: return "%1 was not found";
    case ErrorCode::DuplicateMobile: return "the mobile %1 belongs to %2 already";
    case ErrorCode::DuplicateCode: return "the code %1 belongs to %2 already";
    case ErrorCode::DuplicateRequest: return "the request %1 was made before with other content";
    case ErrorCode::ChangedMeanwhile:
        return "%1 was changed by someone else in the meantime; look again and repeat";
    case ErrorCode::Busy: return "another program is writing to the shop file; try again";
    case ErrorCode::AlreadyExists: return "%1 exists already";
    case ErrorCode::ReadOnly: return "%1 cannot be written";
    case ErrorCode::NotAllowed: return "this is not allowed in this shop";
    case ErrorCode::StorageFailure: return "the shop file could not be used: %1";
    case ErrorCode::DiskFull: return "the disk is full (%1)";
    case ErrorCode::NotAShop: return "%1 is not a Bashgah shop file";
    case ErrorCode::NewerShop:
        return "%1 was made by a newer Bashgah (file version %2, this program %3); "
               "update the program";
    case ErrorCode::NetworkShare:
        return "%1 is on a network share; keep the shop file on this computer's own disk";
    case ErrorCode::Damaged: return "%1 is damaged; restore the last backup";
    case ErrorCode::NetworkFailure: return "the network failed: %1";
    case ErrorCode::GatewayLogin: return "the SMS gateway refused the user name, password or key";
    case ErrorCode::GatewayNoCredit: return "the SMS gateway account has no credit left";
    case ErrorCode::GatewayTimeout:
        return "the SMS gateway did not answer in time; what was sent is not known";
    case ErrorCode::GatewayRefused: return "the SMS gateway refused the message: %1";
    case ErrorCode::GatewayMissing: return "no SMS gateway is set up";
    case ErrorCode::Cancelled: return "cancelled";
    case ErrorCode::Internal: return "something went wrong inside the program";
    }
    return "";
}

} // namespace

QString errorText(const domain::Error &error)
{
    QString text = QString::fromLatin1(textOf(error.code));
    for (const QString &argument : error.args) {
        if (text.contains(u'%'))
            text = text.arg(argument);
    }
    if (text.startsWith(u'%') || error.args.isEmpty())
        text.replace(QStringLiteral("%1"), QStringLiteral("it")).replace(QStringLiteral("%2"), QString());
    if (!error.field.isEmpty())
        text.prepend(QString(error.field + QStringLiteral(": ")));
    text[0] = text.at(0).toUpper();
    return QString(QStringLiteral("bashgahctl: ") + text + u'.');
}

bool isUsageError(const domain::Error &error)
{
    return error.code == ErrorCode::UnknownValue
        && error.args.value(0).startsWith(QLatin1String("--"));
}

QString usageText(const domain::Error &error)
{
    return QString(QStringLiteral("bashgahctl: ")
                   + QString(error.args.value(0) + u' ' + error.args.value(1)).trimmed() + u'.');
}

} // namespace bashgah::ctl
