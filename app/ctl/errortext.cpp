// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/errortext.h"

#include "domain/staff/stafflimits.h"

#include <QDir>

namespace bashgah::ctl {
namespace {

using domain::ErrorCode;

struct CodeText { ErrorCode code; const char *text; };

constexpr CodeText codeTexts[] = {
    {ErrorCode::Empty, "a value is missing"},
    {ErrorCode::NotANumber, "\"%1\" is not a number"},
    {ErrorCode::TooManyDecimals,
     "\"%1\" has more than %2 decimals, and this shop's money has no smaller part"},
    {ErrorCode::OutOfRange, "%1 is out of range"},
    {ErrorCode::NotPositive, "%1 must be above zero"},
    {ErrorCode::NotADate, "\"%1\" is not a date"},
    {ErrorCode::ImpossibleDate, "there is no such day as %1"},
    {ErrorCode::NotAMobile, "\"%1\" is not a mobile number"},
    {ErrorCode::ScientificNumber,
     "\"%1\" lost digits in a spreadsheet; format the column as text and export again"},
    {ErrorCode::TooLong, "\"%1\" is longer than %2"},
    {ErrorCode::UnknownValue, "\"%1\" is not known; allowed: %2"},
    {ErrorCode::NotAMemberKey, "neither a mobile nor a customer code is given"},
    {ErrorCode::BadProgramme, "the programme is wrong at %1: %2"},
    {ErrorCode::BadEncoding, "the text encoding cannot be read: %1"},
    {ErrorCode::MissingColumn, "no column for \"%1\""},
    {ErrorCode::BadFile, "%1 cannot be read: %2"},
    {ErrorCode::NotEnoughPoints, "%1 points are asked for, but only %2 can be spent"},
    {ErrorCode::BelowMinimumRedemption, "%1 points are too few: at least %2 are spent at once"},
    {ErrorCode::AboveMaximumShare,
     "%1 points are too many for this bill: at most %2 can be spent on it (limit: %3)"},
    {ErrorCode::RefundTooLarge, "%1 is more than what is left of the purchase (%2)"},
    {ErrorCode::AlreadyRefunded, "purchase %1 has been refunded already"},
    {ErrorCode::AlreadyVoid, "%1 has been taken back already"},
    {ErrorCode::NoConsent, "the member has not agreed to receive messages"},
    {ErrorCode::OptedOut, "the member's number is on the list of numbers not to write to"},
    {ErrorCode::NoProgramme, "no loyalty programme is in force on that day"},
    {ErrorCode::EmptyAudience, "nobody is left to write to"},
    {ErrorCode::NoPurchases, "no member bought anything in these days"},
    {ErrorCode::NoMoreUndo, "there is nothing to take back"},
    {ErrorCode::ClockBackwards,
     "the computer's clock says %1, but the days up to %2 are closed already; set the clock right"},
    {ErrorCode::Paused, "%1 is paused"},
    {ErrorCode::NotYetValid, "%1 is not valid before %2"},
    {ErrorCode::NoLongerValid, "%1 was valid until %2"},
    {ErrorCode::SoldOut, "of %1 there are no more"},
    {ErrorCode::LimitReached, "the member has had %1 as often as allowed (%2)"},
    {ErrorCode::WrongCode, "\"%1\" is not a code of this shop; look at the digits again"},
    {ErrorCode::AlreadyUsed, "the code %1 has been used"},
    {ErrorCode::BelowMinimumPurchase, "the purchase must come to %1 for this code; it comes to %2"},
    {ErrorCode::NotCombinable, "%1 does not go together with %2"},
    {ErrorCode::NothingToDiscount, "%1 takes nothing off this purchase"},
    {ErrorCode::NothingStored, "there is nothing to pay with on %1"},
    {ErrorCode::TooManyAttempts, "too many wrong codes; try again in %1 seconds"},
    {ErrorCode::NotForMember, "%1 is for other members"},
    {ErrorCode::TooSoon, "%1 is possible again in %2 minutes"},
    {ErrorCode::WrongSignature, "%1 was changed on the way or is not from that partner; ask for the file again"},
    {ErrorCode::OutOfOrder, "%1 comes too early: take in number %2 first"},
    {ErrorCode::NotForThisShop, "%1 is meant for another shop"},
    {ErrorCode::NotANewMember, "%1 has bought before; only new members can be referred"},
    {ErrorCode::OwnReferral, "nobody can refer themselves, or %1 who referred them"},
    {ErrorCode::ProfileIncomplete, "%1 asks for a complete profile: name, mobile, birthday and gender"},
    {ErrorCode::NotFirstPurchase, "%1 is for the first purchase; the member has bought before"},
    {ErrorCode::MemberNotFound, "there is no member \"%1\""},
    {ErrorCode::PurchaseNotFound, "there is no purchase \"%1\""},
    {ErrorCode::BatchNotFound, "there is no import %1"},
    {ErrorCode::CampaignNotFound, "there is no campaign %1"},
    {ErrorCode::FileNotFound, "there is no file %1"},
    {ErrorCode::NotFound, "%1 was not found"},
    {ErrorCode::DuplicateMobile, "the mobile %1 belongs to %2 already"},
    {ErrorCode::DuplicateCode, "the code %1 belongs to %2 already"},
    {ErrorCode::DuplicateRequest, "the request %1 was made before with other content"},
    {ErrorCode::ChangedMeanwhile,
     "%1 was changed by someone else in the meantime; look again and repeat"},
    {ErrorCode::FileInUse, "another program, perhaps a virus scanner, holds %1; try again"},
    {ErrorCode::Busy, "another program is writing to the shop file; try again"},
    {ErrorCode::AlreadyExists, "%1 exists already"},
    {ErrorCode::ReadOnly, "%1 cannot be written"},
    {ErrorCode::NotAllowed, "this is not allowed in this shop"},
    {ErrorCode::WrongPin, "wrong PIN"},
    {ErrorCode::WeakPin, "a PIN has 4 to 12 digits that nobody guesses at once"},
    {ErrorCode::NeedsSecondPerson, "a second member of staff has to confirm this (%1)"},
    {ErrorCode::StorageFailure, "the shop file could not be used: %1"},
    {ErrorCode::DiskFull, "the disk is full (%1)"},
    {ErrorCode::NotAShop, "%1 is not a Bashgah shop file"},
    {ErrorCode::NewerShop,
     "%1 was made by a newer Bashgah (file version %2, this program %3); update the program"},
    {ErrorCode::NetworkShare,
     "%1 is on a network share; keep the shop file on this computer's own disk"},
    {ErrorCode::Damaged, "%1 is damaged; restore the last backup"},
    {ErrorCode::NetworkFailure, "the network failed: %1"},
    {ErrorCode::GatewayLogin, "the SMS gateway refused the user name, password or key"},
    {ErrorCode::GatewayNoCredit, "the SMS gateway account has no credit left"},
    {ErrorCode::GatewayTimeout,
     "the SMS gateway did not answer in time; what was sent is not known"},
    {ErrorCode::GatewayRefused, "the SMS gateway refused the message: %1"},
    {ErrorCode::GatewayMissing, "no SMS gateway is set up"},
    {ErrorCode::Cancelled, "cancelled"},
    {ErrorCode::Internal, "something went wrong inside the program"},
};

const char *textOf(ErrorCode code)
{
    for (const CodeText &entry : codeTexts) {
        if (entry.code == code)
            return entry.text;
    }
    return "something went wrong";
}

/// Where the field tells more than the code; said without the field before it.
struct FieldText { ErrorCode code; const char *field; const char *text; };

constexpr FieldText fieldTexts[] = {
    {ErrorCode::NotAllowed, "returnedCredit",
     "returns of %1 moved gift cards or credit; correct those purchases one by one"},
    {ErrorCode::DuplicateRequest, "exchange",
     "the partner's file number %1 is another than the one taken in here: one of the two shops went back to a backup. "
     "Nothing was changed. Export a file for that partner: with it their program sees the fork and sends what is "
     "missing. If it does not, ask for everything again: partner ask --from %1, then export"},
    {ErrorCode::DuplicateRequest, "publicValue",
     "%1 has been drawn with the number %2; the winners stay as they are"},
    {ErrorCode::AlreadyVoid, "ended", "%1 has ended already"},
    {ErrorCode::AlreadyRefunded, "nothingPaid", "nothing was paid for purchase %1, so there is nothing to refund"},
    {ErrorCode::NotCombinable, "spentSince",
     "what purchase %1 brought was used since: its credit is spent, its code was taken, or the reward of its card was "
     "handed out"},
    {ErrorCode::WrongSignature, "proof",
     "%1 does not prove this draw: seed, list or winners were changed afterwards"},
    {ErrorCode::NotAllowed, "role",
     "somebody must stay the owner, and this is the last one who can sign in: make somebody else owner first"},
    {ErrorCode::NotAllowed, "owner", "only an owner of the shop may do this, whatever the permissions say: sign in with --staff"},
    {ErrorCode::TooSoon, "recovery", "%1: the shop has to stand open in the program for another %2 minutes; the date does not count"},
    {ErrorCode::TooSoon, "day_end", "the day before is closed already: an end at %1 can be set in %2 minutes"},
    {ErrorCode::NotForMember, "noMember", "%1 is for members only: say which member buys"},
    {ErrorCode::NotForMember, "ruleCode", "the code %1 counts for members only: say which member buys"},
};

const char *fieldTextOf(const domain::Error &error)
{
    for (const FieldText &entry : fieldTexts) {
        if (entry.code == error.code && error.field == QLatin1String(entry.field))
            return entry.text;
    }
    return nullptr;
}

QString marginText(const domain::Error &error)
{
    QStringList causes = error.args.mid(1);
    if (!causes.isEmpty() && causes.last() == QLatin1String("price")) {
        causes.removeLast();
        return QString(QStringLiteral("the price itself is below the minimum margin: nothing that is taken away reaches "
                                      "it; it is recorded without ")
                       + causes.join(QStringLiteral(", ")));
    }
    return QString(QStringLiteral("below the minimum margin; give %1 less, of ") + causes.join(QStringLiteral(", ")));
}

/// With what is left of a limit that adds up over the day, when it is points.
QString secondPersonText(const domain::Error &error)
{
    const auto why = domain::secondPersonFromKey(error.args.value(0));
    const QString text =
        QStringLiteral("a second member of staff has to confirm this (%1)").arg(error.args.value(0));
    if (!why || error.args.size() < 3 || domain::isOfMoney(*why))
        return text;
    return QString(text + QStringLiteral("; alone %1 more points are possible today").arg(error.args.at(2)));
}

/// "publicValue", "day_end": as people say it. Options stay.
QString fieldWords(const QString &field)
{
    if (field.startsWith(u'-'))
        return field;
    QString words;
    for (const QChar c : field) {
        if (c.isUpper())
            words += u' ';
        words += c == u'_' ? QChar(u' ') : c.toLower();
    }
    return words;
}

} // namespace

QString errorText(const domain::Error &error)
{
    const char *known = fieldTextOf(error);
    QString text = QString::fromLatin1(known ? known : textOf(error.code));
    if (error.code == ErrorCode::NotAllowed && error.field == QLatin1String("margin") && error.args.size() > 1)
        text = marginText(error);
    if (error.code == ErrorCode::NeedsSecondPerson)
        text = secondPersonText(error);
    for (const QString &argument : error.args) {
        if (!text.contains(u'%'))
            break;
        // a file: written as this system writes it
        text = text.arg(QDir::isAbsolutePath(argument) ? QDir::toNativeSeparators(argument) : argument);
    }
    if (text.startsWith(u'%') || error.args.isEmpty())
        text.replace(QStringLiteral("%1"), QStringLiteral("it")).replace(QStringLiteral("%2"), QString());
    if (!error.field.isEmpty() && !known)
        text.prepend(QString(fieldWords(error.field) + QStringLiteral(": ")));
    text[0] = text.at(0).toUpper();
    return QString(QStringLiteral("bashgahctl: ") + text + u'.');
}

bool isUsageError(const domain::Error &error)
{
    const QString what = error.args.value(0);
    return error.code == ErrorCode::UnknownValue
        && (what.startsWith(QLatin1String("--")) || what == QLatin1String("FILE"));
}

QString usageText(const domain::Error &error)
{
    return QString(QStringLiteral("bashgahctl: ")
                   + QString(error.args.value(0) + u' ' + error.args.value(1)).trimmed() + u'.');
}

} // namespace bashgah::ctl
