// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/shopfile.h"
#include "ctl/signin.h"
#include "ctl/subcommands.h"
#include "domain/money/amounterror.h"
#include "services/charity/causeservice.h"


namespace bashgah::ctl {
namespace causecommand {
namespace {

using domain::ErrorCode;
using domain::fail;
using domain::Money;
using domain::Percent;
using domain::Result;
using services::CauseRow;
using services::CauseService;

/// What one of the subcommands needs beside the shop.
struct Call : ShopCall
{
    CauseService &causes;

    [[nodiscard]] QString typed(const QString &option) const { return arguments().value(option).value_or(QString()); }
};

Result<void> list(Call &call)
{
    const auto rows = call.causes.list();
    if (!rows)
        return fail(rows.error());
    std::vector<QStringList> cells;
    for (const CauseRow &row : *rows) {
        cells.push_back({QString::number(row.id.value()), row.cause.name,
                         row.cause.open ? QStringLiteral("open") : QStringLiteral("closed"),
                         QString::number(row.points.value()), call.text(row.given), call.text(row.matched),
                         call.text(row.share), call.text(row.promised()), call.text(row.paid), call.text(row.open())});
    }
    call.print({QStringLiteral("cause"), QStringLiteral("name"), QStringLiteral("state"), QStringLiteral("points"),
                QStringLiteral("given"), QStringLiteral("matched"), QStringLiteral("share"), QStringLiteral("promised"),
                QStringLiteral("paid"), QStringLiteral("open")}, cells);
    return {};
}

/// "12.5" percent.
Result<Percent> percent(const Call &call, const QString &option)
{
    const auto typed = call.arguments().value(option);
    if (!typed)
        return Percent();
    const auto hundredths = domain::parseMoney(*typed, domain::Currency{QStringLiteral("%"), 2, domain::MoneyUnit::None});
    if (!hundredths)
        return fail(hundredths.error().inField(option.mid(2)));
    return Percent(static_cast<int>(std::min<qint64>(hundredths->minor(), 1'000'000)));
}

Result<domain::Cause> readCause(const Call &call)
{
    domain::Cause cause;
    cause.name = call.typed(QStringLiteral("--name"));
    cause.description = call.typed(QStringLiteral("--description"));
    const auto value = moneyOption(call.arguments(), call.shop, QStringLiteral("--point-value"));
    const auto most = moneyOption(call.arguments(), call.shop, QStringLiteral("--matching-most"));
    const auto matching = percent(call, QStringLiteral("--matching"));
    const auto share = percent(call, QStringLiteral("--share"));
    const auto from = dateOption(call.arguments(), call.shop, QStringLiteral("--from"));
    const auto until = dateOption(call.arguments(), call.shop, QStringLiteral("--until"));
    if (!value || !most)
        return fail(value ? most.error() : value.error());
    if (!matching || !share)
        return fail(matching ? share.error() : matching.error());
    if (!from || !until)
        return fail(from ? until.error() : from.error());
    cause.pointValue = *value;
    cause.matching = *matching;
    cause.matchingMost = *most;
    if (call.arguments().value(QStringLiteral("--share"))) {
        const QDate today = call.shop.profile.calendar.localDay(call.context.clock.now());
        cause.share = domain::SalesShare{*share, from->value_or(today), *until};
    }
    return cause;
}

Result<void> add(Call &call)
{
    const auto cause = readCause(call);
    if (!cause)
        return fail(cause.error());
    const auto id = call.causes.add(*cause);
    if (!id)
        return fail(domain::inMajorUnits(id.error(), call.shop.profile.currency));
    call.print({QStringLiteral("cause")}, {{QString::number(id->value())}});
    return {};
}

Result<void> printGiven(Call &call, const Result<services::GiftDone> &done)
{
    if (!done)
        return fail(done.error());
    call.print({QStringLiteral("donation"), QStringLiteral("cause"), QStringLiteral("points"), QStringLiteral("value"),
                QStringLiteral("matched"), QStringLiteral("balance"), QStringLiteral("spendable")},
               {{QString::number(done->id.value()), done->cause, QString::number(done->points.value()),
                 call.text(done->worth.value), call.text(done->worth.matched), QString::number(done->balance.value()),
                 QString::number(done->spendable.value())}});
    return {};
}

Result<void> give(Call &call)
{
    const auto cause = call.arguments().requiredNumber(QStringLiteral("--cause"));
    const auto points = cause ? call.arguments().requiredNumber(QStringLiteral("--points")) : cause;
    if (!points)
        return fail(points.error());
    const auto member = memberOption(call.arguments(), call.shop);
    if (!member)
        return fail(member.error());
    return printGiven(call, call.causes.give({domain::CauseId(*cause), *member, domain::Points(*points), {},
                                              call.typed(QStringLiteral("--key"))}));
}

Result<void> pay(Call &call)
{
    const auto cause = call.arguments().requiredNumber(QStringLiteral("--cause"));
    if (!cause)
        return fail(cause.error());
    const auto amount = moneyOption(call.arguments(), call.shop, QStringLiteral("--amount"));
    const auto day = dateOption(call.arguments(), call.shop, QStringLiteral("--date"));
    if (!amount || !day)
        return fail(amount ? day.error() : amount.error());
    services::CausePaymentRequest request{domain::CauseId(*cause), amount->value_or(Money()),
                                          day->value_or(call.shop.profile.calendar.localDay(call.context.clock.now())),
                                          call.typed(QStringLiteral("--payee")), call.typed(QStringLiteral("--receipt")),
                                          call.typed(QStringLiteral("--note")), {}, call.typed(QStringLiteral("--key"))};
    const auto id = call.causes.pay(request);
    if (!id)
        return fail(domain::inMajorUnits(id.error(), call.shop.profile.currency));
    call.print({QStringLiteral("payment")}, {{QString::number(id->value())}});
    return {};
}

Result<void> back(Call &call)
{
    if (call.arguments().value(QStringLiteral("--payment"))) {
        const auto payment = call.arguments().requiredNumber(QStringLiteral("--payment"));
        return payment ? call.causes.takePaymentBack(domain::CausePaymentId(*payment)) : fail(payment.error());
    }
    const auto donation = call.arguments().requiredNumber(QStringLiteral("--donation"));
    return donation ? printGiven(call, call.causes.takeBack(domain::DonationId(*donation))) : fail(donation.error());
}

Result<void> showMember(Call &call, const QString &typed)
{
    const auto member = findMember(call.shop, typed);
    if (!member)
        return fail(member.error());
    const auto gifts = call.causes.giftsOf(*member);
    if (!gifts)
        return fail(gifts.error());
    std::vector<QStringList> cells;
    for (const services::MemberGift &gift : *gifts) {
        cells.push_back({QString::number(gift.id.value()), call.text(gift.day), gift.cause,
                         QString::number(gift.points.value()), call.text(gift.worth.value),
                         call.text(gift.worth.matched), gift.takenBack ? QStringLiteral("yes") : QString(),
                         gift.paidOn ? call.text(*gift.paidOn) : QString(), gift.payee, gift.receipt});
    }
    call.print({QStringLiteral("donation"), QStringLiteral("date"), QStringLiteral("cause"), QStringLiteral("points"),
                QStringLiteral("value"), QStringLiteral("matched"), QStringLiteral("taken_back"),
                QStringLiteral("paid_on"), QStringLiteral("payee"), QStringLiteral("receipt")}, cells);
    return {};
}

Result<void> show(Call &call)
{
    if (const auto member = call.arguments().value(QStringLiteral("--member")))
        return showMember(call, *member);
    const auto cause = call.arguments().requiredNumber(QStringLiteral("--cause"));
    if (!cause)
        return fail(cause.error());
    const auto lines = call.causes.ledger(domain::CauseId(*cause));
    if (!lines)
        return fail(lines.error());
    if (auto noted = noteList(call.context, call.shop, services::ExportedList::CauseLedger, lines->size(),
                              QStringLiteral("cause:%1").arg(*cause)); !noted)
        return noted;
    std::vector<QStringList> cells;
    for (const domain::CauseLine &line : *lines) {
        const QString id = line.donation ? QString::number(line.donation->value())
            : line.payment               ? QString::number(line.payment->value())
                                         : QString();
        cells.push_back({call.text(line.day), domain::causeLineKey(line.kind), id, line.who,
                         QString::number(line.points.value()), call.text(line.sales), call.text(line.matched),
                         call.text(line.promised), call.text(line.paid), line.receipt, call.text(line.open), line.note});
    }
    call.print({QStringLiteral("date"), QStringLiteral("kind"), QStringLiteral("id"), QStringLiteral("who"),
                QStringLiteral("points"), QStringLiteral("sales"), QStringLiteral("matched"), QStringLiteral("promised"),
                QStringLiteral("paid"), QStringLiteral("receipt"), QStringLiteral("open"), QStringLiteral("note")}, cells);
    return {};
}

Result<void> run(Context &context)
{
    static const Subcommands<Call> subcommands{
        {"list", list}, {"add", add}, {"give", give}, {"pay", pay}, {"back", back}, {"show", show}};
    return subcommands.runWith<CauseService>(context);
}

} // namespace
} // namespace causecommand

Command causeCommand()
{
    return {QStringLiteral("cause"),
            QStringLiteral("SHOP list|add|give|pay|back|show [--name N [--description T] [--point-value A] "
                           "[--matching PERCENT] [--matching-most A] [--share PERCENT] [--from D] [--until D]] [--cause C] "
                           "[--member X --points P] [--amount A --payee N --receipt N [--date D] [--note T]] "
                           "[--donation G] [--payment P] [--key K] [--json]"),
            QStringLiteral("Good causes. give: a member gives points. pay: records a payment with its receipt. back: takes "
                           "back a donation of today or a payment. show: the ledger of a cause, or what a member gave."),
            {2,
             {QStringLiteral("--name"), QStringLiteral("--description"), QStringLiteral("--point-value"),
              QStringLiteral("--matching"), QStringLiteral("--matching-most"), QStringLiteral("--share"),
              QStringLiteral("--from"), QStringLiteral("--until"), QStringLiteral("--cause"), QStringLiteral("--member"),
              QStringLiteral("--points"), QStringLiteral("--amount"), QStringLiteral("--payee"),
              QStringLiteral("--receipt"), QStringLiteral("--date"), QStringLiteral("--note"),
              QStringLiteral("--donation"), QStringLiteral("--payment"), QStringLiteral("--key")},
             {QStringLiteral("--json")}},
            causecommand::run};
}

} // namespace bashgah::ctl
