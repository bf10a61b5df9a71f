// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/errortext.h"

#include "domain/money/amounterror.h"
#include "domain/program/redemption.h"
#include "domain/staff/stafflimits.h"
#include "ui/format/bidi.h"
#include "ui/format/format.h"

#include <QDir>

#include <algorithm>

namespace bashgah::ui {
namespace {

using domain::ErrorCode;

bool isPoints(ErrorCode code)
{
    return code == ErrorCode::NotEnoughPoints || code == ErrorCode::BelowMinimumRedemption
        || code == ErrorCode::AboveMaximumShare;
}

bool isPlainNumber(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'.' || c == u'-' || c == u'/';
    });
}

QString shown(const QString &argument, bool points, const Format &format)
{
    if (QDir::isAbsolutePath(argument)) // a file: written as this system writes it
        return Bidi::isolate(QDir::toNativeSeparators(argument));
    if (!isPlainNumber(argument))
        return Bidi::isolateAuto(argument);
    return points ? format.decimal(argument) : Bidi::isolate(format.localDigits(argument));
}

/// What is left of a limit, as people read it.
domain::Error withLeftAs(domain::Error error, const Format &format)
{
    const auto why = domain::secondPersonFromKey(error.args.value(0));
    if (error.code != ErrorCode::NeedsSecondPerson || !why || error.args.size() < 3)
        return error;
    const qint64 left = error.args.at(2).toLongLong();
    error.args[2] = domain::isOfMoney(*why) ? format.money(domain::Money::fromMinor(left))
                                             : format.points(domain::Points(left));
    return error;
}

} // namespace

// One switch without a default: a new code without words is a compiler warning. It is a table,
// which is why it is longer than a function should be.
ErrorText::Words ErrorText::words(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Empty:
        return {tr("This is needed."), tr("Please fill it in.")};
    case ErrorCode::NotANumber:
        return {tr("“%1” is not a number."), tr("Write digits only, for example 125,000.")};
    case ErrorCode::TooManyDecimals:
        return {tr("“%1” has too many decimals."), tr("This shop keeps at most %2.")};
    case ErrorCode::OutOfRange:
        return {tr("“%1” is outside the possible range."), tr("Check for an extra digit.")};
    case ErrorCode::NotPositive:
        return {tr("“%1” is not more than zero."), tr("Enter a value above zero.")};
    case ErrorCode::NotADate:
        return {tr("“%1” is not a date."), tr("Write year, month and day, for example 1405/05/31.")};
    case ErrorCode::ImpossibleDate:
        return {tr("There is no day %1 in the calendar."),
                tr("Check the day of the month; 30 Esfand exists only in leap years.")};
    case ErrorCode::NotAMobile:
        return {tr("“%1” is not a mobile number."), tr("Write it like 0912 345 6789.")};
    case ErrorCode::ScientificNumber:
        return {tr("A spreadsheet has shortened the number to “%1”."),
                tr("Format the column as text and save the file again.")};
    case ErrorCode::TooLong:
        return {tr("“%1” is too long."), tr("At most %2 characters fit.")};
    case ErrorCode::UnknownValue:
        return {tr("“%1” is not one of the possible values."), tr("Possible: %2.")};
    case ErrorCode::NotAMemberKey:
        return {tr("There is neither a mobile number nor a customer code."),
                tr("Give at least one of the two.")};
    case ErrorCode::BadProgramme:
        return {tr("The programme is not right at %1: %2"), tr("Correct this part and save again.")};
    case ErrorCode::BadEncoding:
        return {tr("The text of the file cannot be read (%1)."),
                tr("Choose another encoding, or save the file as UTF-8.")};
    case ErrorCode::MissingColumn:
        return {tr("No column is matched to “%1”."), tr("Choose the column that holds it.")};
    case ErrorCode::BadFile:
        return {tr("The file %1 cannot be used: %2"), tr("Choose another file.")};
    case ErrorCode::NotEnoughPoints:
        return {tr("%1 points are more than the member can spend."), tr("At most %2 can be spent now.")};
    case ErrorCode::BelowMinimumRedemption:
        return {tr("%1 points are too few to spend."), tr("The smallest number is %2.")};
    case ErrorCode::AboveMaximumShare:
        return {tr("%1 points are more than may be spent on this purchase."), tr("At most %2.")};
    case ErrorCode::RefundTooLarge:
        return {tr("%1 is more than can be refunded."), tr("At most %2 is left of this purchase.")};
    case ErrorCode::AlreadyRefunded:
        return {tr("Purchase %1 has been refunded already."), tr("Nothing was changed.")};
    case ErrorCode::AlreadyVoid:
        return {tr("%1 has been taken back already."), tr("Nothing was changed.")};
    case ErrorCode::NoConsent:
        return {tr("The member has not agreed to receive messages."),
                tr("Ask for consent and record it in the profile.")};
    case ErrorCode::OptedOut:
        return {tr("The member has opted out of messages."), tr("No message will be sent.")};
    case ErrorCode::NoProgramme:
        return {tr("No programme is running at this time."),
                tr("Set a start date on the Programme page.")};
    case ErrorCode::EmptyAudience:
        return {tr("Nobody is left to write to."), tr("Choose a wider audience.")};
    case ErrorCode::NoPurchases:
        return {tr("No member bought anything in these days."),
                tr("Choose other days, or record or import purchases first.")};
    case ErrorCode::NoMoreUndo:
        return {tr("There is nothing to undo."), {}};
    case ErrorCode::ClockBackwards:
        return {tr("The computer's clock says %1, but the days up to %2 are closed already."),
                tr("Correct the date and time of the computer.")};
    case ErrorCode::Paused:
        return {tr("%1 is paused."), tr("The owner can resume it.")};
    case ErrorCode::NotYetValid:
        return {tr("%1 is not valid before %2."), {}};
    case ErrorCode::NoLongerValid:
        return {tr("%1 was valid until %2."), {}};
    case ErrorCode::SoldOut:
        return {tr("%1 is used up."), {}};
    case ErrorCode::LimitReached:
        return {tr("The member has had %1 as often as is allowed (%2)."), {}};
    case ErrorCode::WrongCode:
        return {tr("“%1” is not a code of this shop."), tr("Check the digits again.")};
    case ErrorCode::AlreadyUsed:
        return {tr("The code %1 has been used."), {}};
    case ErrorCode::BelowMinimumPurchase:
        return {tr("The purchase must come to at least %1."), tr("Now it comes to %2.")};
    case ErrorCode::NotCombinable:
        return {tr("%1 does not go together with %2."), tr("Remove one of the two.")};
    case ErrorCode::NothingToDiscount:
        return {tr("%1 takes nothing off this purchase."), {}};
    case ErrorCode::NothingStored:
        return {tr("There is nothing to pay with on %1."), {}};
    case ErrorCode::TooManyAttempts:
        return {tr("Too many wrong codes."), tr("Try again in %1 seconds.")};
    case ErrorCode::NotForMember:
        return {tr("%1 is meant for other members."), {}};
    case ErrorCode::TooSoon:
        return {tr("It is too soon for %1."), tr("Possible again in %2 minutes.")};
    case ErrorCode::WrongSignature:
        return {tr("%1 was changed on the way or is not from that partner."), tr("Ask for the file again.")};
    case ErrorCode::OutOfOrder:
        return {tr("%1 comes too early."), tr("Take in number %2 first.")};
    case ErrorCode::NotForThisShop:
        return {tr("%1 is meant for another shop."), {}};
    case ErrorCode::NotANewMember:
        return {tr("%1 has bought before."), tr("Only new members can be referred.")};
    case ErrorCode::OwnReferral:
        return {tr("Nobody can refer themselves, or %1 who referred them."), {}};
    case ErrorCode::ProfileIncomplete:
        return {tr("%1 asks for a complete profile."), tr("Fill in name, mobile, birthday and gender.")};
    case ErrorCode::NotFirstPurchase:
        return {tr("%1 is for the first purchase only."), {}};
    case ErrorCode::MemberNotFound:
        return {tr("No member was found for “%1”."), tr("Check the number, or register a new member.")};
    case ErrorCode::PurchaseNotFound:
        return {tr("There is no purchase “%1”."), tr("Check the number of the receipt.")};
    case ErrorCode::BatchNotFound:
        return {tr("There is no import “%1”."), tr("Choose one from the list of imports.")};
    case ErrorCode::CampaignNotFound:
        return {tr("There is no campaign “%1”."), tr("Choose one from the list of campaigns.")};
    case ErrorCode::FileNotFound:
        return {tr("The file %1 does not exist."), tr("It may have been moved; choose it again.")};
    case ErrorCode::NotFound:
        return {tr("“%1” was not found."), tr("It may have been removed; refresh the page.")};
    case ErrorCode::DuplicateMobile:
        return {tr("The mobile number %1 already belongs to %2."), tr("Open that member instead.")};
    case ErrorCode::DuplicateCode:
        return {tr("The code %1 already belongs to %2."), tr("Use another code, or open that member.")};
    case ErrorCode::DuplicateRequest:
        return {tr("This was already recorded with different contents."),
                tr("Look at the last purchases before recording again.")};
    case ErrorCode::ChangedMeanwhile:
        return {tr("This was changed in the meantime by somebody else."),
                tr("Look at the new state and do it again.")};
    case ErrorCode::Busy:
        return {tr("Another program is using the shop file."), tr("Wait a moment and try again.")};
    case ErrorCode::FileInUse:
        return {tr("Another program, perhaps a virus scanner, holds %1 open."),
                tr("Nothing was changed. Wait a moment and try again.")};
    case ErrorCode::AlreadyExists:
        return {tr("%1 already exists."), tr("Choose another name.")};
    case ErrorCode::ReadOnly:
        return {tr("%1 cannot be written."),
                tr("Choose a folder of your own, or remove the write protection.")};
    case ErrorCode::NotAllowed:
        return {tr("This is not allowed."), tr("Ask the owner of the shop.")};
    case ErrorCode::WrongPin:
        return {tr("The PIN is wrong."), tr("Try again; after a few wrong PINs you have to wait.")};
    case ErrorCode::WeakPin:
        return {tr("This PIN is not allowed."), tr("Use 4 to 12 digits, but not 1234 or 1111.")};
    case ErrorCode::NeedsSecondPerson:
        return {tr("One person alone may not do this."), tr("A second member of staff confirms it with a PIN.")};
    case ErrorCode::StorageFailure:
        return {tr("The shop file could not be read or written (%1)."),
                tr("Nothing was changed. Try again; if it happens again, restore the last backup.")};
    case ErrorCode::DiskFull:
        return {tr("The disk with %1 is full."), tr("Nothing was changed. Free some space and try again.")};
    case ErrorCode::NotAShop:
        return {tr("%1 is not a shop of Bashgah."), tr("Choose a file that ends in .bashgah.")};
    case ErrorCode::NewerShop:
        return {tr("%1 was made by a newer Bashgah (format %2, this one knows %3)."),
                tr("Install the newest version. The file was not changed.")};
    case ErrorCode::NetworkShare:
        return {tr("%1 lies on a network drive, where a shop file can be damaged."),
                tr("Keep the shop on this computer's own disk.")};
    case ErrorCode::Damaged:
        return {tr("The shop file %1 is damaged."), tr("Restore the last backup.")};
    case ErrorCode::NetworkFailure:
        return {tr("The connection failed (%1)."), tr("Check the internet connection and try again.")};
    case ErrorCode::GatewayLogin:
        return {tr("The SMS gateway does not accept user name, password or key."),
                tr("Correct them in Settings.")};
    case ErrorCode::GatewayNoCredit:
        return {tr("The credit of the SMS line is used up."), tr("Top up the line, then send again.")};
    case ErrorCode::GatewayTimeout:
        return {tr("The SMS gateway did not answer in time; the message may have been sent."),
                tr("It is not sent again by itself. Look at the gateway's own list.")};
    case ErrorCode::GatewayRefused:
        return {tr("The SMS gateway refused the message (%1)."), tr("Check the number, line and text.")};
    case ErrorCode::GatewayMissing:
        return {tr("No SMS gateway is set up."), tr("Enter it in Settings.")};
    case ErrorCode::Cancelled:
        return {tr("Cancelled."), tr("Nothing was changed.")};
    case ErrorCode::Internal:
        return {tr("Something went wrong inside the program."),
                tr("Nothing was changed. Copy the details and send them to us.")};
    }
    Q_UNREACHABLE();
}

/// Which limit keeps points from being spent.
ErrorText::Words ErrorText::spendLimit(const domain::Error &error)
{
    const QString limit = error.args.value(2);
    const bool none = error.args.value(1) == u"0";
    const QString most = none ? tr("None can be spent on this purchase.") : tr("At most %2.");
    if (limit == domain::spendLimitKey(domain::SpendLimit::Purchase))
        return {tr("%1 points are more than points may pay of one purchase."), most};
    if (limit == domain::spendLimitKey(domain::SpendLimit::Day)) {
        return {tr("%1 points are more than the member may still spend today."),
                none ? tr("No more can be spent today.") : most};
    }
    return {words(error.code).problem, most};
}

/// Which limit of what one person gives and takes by hand, and how much of it is left (%3).
ErrorText::Words ErrorText::secondPerson(const domain::Error &error)
{
    const Words plain = words(error.code);
    const auto why = domain::secondPersonFromKey(error.args.value(0));
    if (why == domain::SecondPerson::ManualTier)
        return {tr("One person alone may not set a tier by hand."), plain.remedy};
    if (!why || error.args.size() < 3)
        return plain;
    switch (*why) {
    case domain::SecondPerson::ManualPoints:
        return {tr("One person alone may not move so many points by hand for the same member in a day. Left today: %3."), plain.remedy};
    case domain::SecondPerson::ManualPointsDay:
        return {tr("One person alone may not move so many points by hand in a day. Left today: %3."), plain.remedy};
    case domain::SecondPerson::ManualCredit:
        return {tr("One person alone may not give so much credit to the same member in a day. Left today: %3."), plain.remedy};
    case domain::SecondPerson::ManualCreditDay:
        return {tr("One person alone may not give so much credit in a day. Left today: %3."), plain.remedy};
    case domain::SecondPerson::ManualDiscountDay:
        return {tr("One person alone may not take off so much by hand in a day. Left today: %3."), plain.remedy};
    case domain::SecondPerson::PartnerPointsDay:
        return {tr("One person alone may not let so many points go to partners in a day. Left today: %3."), plain.remedy};
    case domain::SecondPerson::ManualTier:
    case domain::SecondPerson::LateRefund:
    case domain::SecondPerson::Backdating:
        break;
    }
    return plain;
}

ErrorText::Words ErrorText::words(const domain::Error &error)
{
    const auto is = [&](ErrorCode code, QLatin1String field) { return error.code == code && error.field == field; };
    if (is(ErrorCode::DuplicateRequest, QLatin1String("exchange"))) {
        return {tr("The partner's file number %1 is another than the one taken in here: one of the two shops went back to a backup."),
                tr("Nothing was changed. Write the next file for the partner and send it: their program then repeats what is missing. If it does not, ask for everything from file %1 again.")};
    }
    if (is(ErrorCode::FileInUse, QLatin1String("aside"))) {
        return {tr("Another program, perhaps a virus scanner, holds %1 open, and the shop could not take its own name again."),
                tr("Nothing is lost: the shop is now in the file %2. Close other programs and give it its name back, or open it from there.")};
    }
    if (is(ErrorCode::DuplicateRequest, QLatin1String("publicValue")))
        return {tr("%1 has been drawn already, with the number %2."), tr("The winners stay as they are.")};
    if (is(ErrorCode::AlreadyVoid, QLatin1String("ended")))
        return {tr("%1 has ended already."), {}};
    if (is(ErrorCode::AlreadyRefunded, QLatin1String("nothingPaid")))
        return {tr("Nothing was paid for purchase %1."), tr("There is nothing to refund.")};
    if (is(ErrorCode::NotCombinable, QLatin1String("spentSince")))
        return {tr("What purchase %1 brought was used since: its credit is spent, its code was taken, or the reward of its card was handed out."),
                tr("Take back first what used it.")};
    if (is(ErrorCode::WrongSignature, QLatin1String("proof")))
        return {tr("%1 does not prove this draw: seed, list or winners were changed afterwards."), {}};
    if (is(ErrorCode::NotForMember, QLatin1String("ruleCode")))
        return {tr("The code %1 counts for members only."), tr("Choose the member first.")};
    if (is(ErrorCode::NotAllowed, QLatin1String("role"))) {
        return {tr("Somebody must stay the owner: this is the last one who can sign in."),
                tr("Make somebody else owner first, with a PIN where PINs are asked.")};
    }
    if (is(ErrorCode::TooSoon, QLatin1String("day_end"))) {
        return {tr("The day before is closed already, and with an end at %1 it would still go on."),
                tr("Set this end in %2 minutes.")};
    }
    if (is(ErrorCode::NotAllowed, QLatin1String("owner")))
        return {tr("Only an owner of the shop may do this."), tr("The owner signs in with F12 and does it.")};
    if (is(ErrorCode::NotAllowed, QLatin1String("second"))) {
        return {tr("One of you two set the other's PIN."),
                tr("They choose a PIN of their own under Staff; from the next day the word counts. Or an owner confirms.")};
    }
    if (error.code == ErrorCode::NeedsSecondPerson)
        return secondPerson(error);
    if (is(ErrorCode::TooManyAttempts, QLatin1String("pin")))
        return {tr("Too many wrong PINs."), tr("Try again in %1 seconds.")};
    if (error.code == ErrorCode::AboveMaximumShare)
        return spendLimit(error);
    return words(error.code);
}

ErrorText::ErrorText(const domain::Error &failure, const Format &format)
{
    const domain::Error error = withLeftAs(
        domain::withAmountsAs(failure, [&format](domain::Money amount) { return format.money(amount); }), format);
    const Words found = words(error);
    m_problem = found.problem;
    m_remedy = found.remedy;
    fill(error, format);
}

void ErrorText::fill(const domain::Error &error, const Format &format)
{
    // %1..%9 by hand: arg() would fill a problem and its remedy from different counts
    for (int place = 1; place <= 4; ++place) {
        const QString mark = u'%' + QString::number(place);
        const QString value = place <= error.args.size()
            ? shown(error.args.at(place - 1), isPoints(error.code), format)
            : QStringLiteral("–");
        m_problem.replace(mark, value);
        m_remedy.replace(mark, value);
    }
}

QString ErrorText::text() const
{
    return m_remedy.isEmpty() ? m_problem : QString(m_problem + u' ' + m_remedy);
}

QString errorText(const domain::Error &error, const Format &format)
{
    return ErrorText(error, format).text();
}

} // namespace bashgah::ui
