// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/shopfile.h"
#include "domain/money/amounterror.h"
#include "services/counter/counterservice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bashgah::ctl {
namespace refundcommand {
namespace {

using domain::fail;
using domain::Result;

Result<domain::RefundRequest> readRequest(const Arguments &arguments, const ShopFile &shop,
                                          const services::CounterService &counter)
{
    const auto ref = arguments.required(QStringLiteral("--purchase"));
    if (!ref)
        return fail(ref.error());
    std::optional<domain::Money> amount;
    if (const auto typed = arguments.value(QStringLiteral("--amount"))) {
        const auto money = domain::parseMoney(*typed, shop.profile.currency);
        if (!money)
            return fail(money.error());
        amount = *money;
    }
    const auto purchase = counter.findPurchase(*ref);
    if (!purchase)
        return fail(purchase.error());
    domain::RefundRequest request{purchase->id, amount, {}, {}, {}, {},
                                  arguments.value(QStringLiteral("--key")).value_or(QString())};
    request.payBack = arguments.value(QStringLiteral("--pay-back")).value_or(QString()).trimmed();
    request.reason = arguments.value(QStringLiteral("--reason")).value_or(request.reason).trimmed();
    return request;
}

QJsonArray kindsOf(const services::RecordedRefund &refund, const domain::Currency &currency)
{
    QJsonArray kinds;
    for (const domain::PaymentPart &part : refund.paidBack) {
        kinds.append(QJsonObject{{QStringLiteral("kind"), part.kind},
                                 {QStringLiteral("amount"), plainMajor(part.amount, currency)}});
    }
    return kinds;
}

QJsonObject toJson(const services::RecordedRefund &refund, const domain::Currency &currency)
{
    return {{QStringLiteral("refund"), refund.ref},
            {QStringLiteral("refund_id"), refund.id.value()},
            {QStringLiteral("amount"), plainMajor(refund.amount, currency)},
            {QStringLiteral("pay_back"), plainMajor(refund.payBack, currency)},
            {QStringLiteral("paid_back"), kindsOf(refund, currency)},
            {QStringLiteral("kept_back"), plainMajor(refund.keptBack, currency)},
            {QStringLiteral("credit_taken"), plainMajor(refund.creditTaken, currency)},
            {QStringLiteral("credit_missing"), plainMajor(refund.creditMissing, currency)},
            {QStringLiteral("exchange_back_points"), refund.exchangeBack.points.value()},
            {QStringLiteral("exchange_back_credit"), plainMajor(refund.exchangeBack.credit, currency)},
            {QStringLiteral("codes_taken"), refund.codesTaken},
            {QStringLiteral("codes_again"), QJsonArray::fromStringList(refund.codesAgain)},
            {QStringLiteral("codes_until"), refund.codesUntil ? refund.codesUntil->toString(Qt::ISODate) : QString()},
            {QStringLiteral("codes_asked"), plainMajor(refund.codesAsked, currency)},
            {QStringLiteral("codes_debt"), refund.codesDebt.value()},
            {QStringLiteral("codes_repaid"), plainMajor(refund.codesRepaid, currency)},
            {QStringLiteral("missing_kept"), plainMajor(refund.missingKept, currency)},
            {QStringLiteral("missing_debt"), refund.missingDebt.value()},
            {QStringLiteral("rewards_taken"), QJsonArray::fromStringList(refund.rewardsTaken)},
            {QStringLiteral("rewards_gone"), QJsonArray::fromStringList(refund.rewardsGone)},
            {QStringLiteral("taken"), refund.taken.value()},
            {QStringLiteral("written_off"), refund.writtenOff.value()},
            {QStringLiteral("returned"), refund.returned.value()},
            {QStringLiteral("met_before"), refund.metBefore.value()},
            {QStringLiteral("balance"), refund.balance.value()},
            {QStringLiteral("repeated"), refund.repeated}};
}

void printRefund(Output &output, bool json, const services::RecordedRefund &refund,
                 const domain::Currency &currency)
{
    if (json) {
        output.json(toJson(refund, currency));
        return;
    }
    output.row({QStringLiteral("refund"), QStringLiteral("amount"), QStringLiteral("pay_back"),
                QStringLiteral("kept_back"), QStringLiteral("taken"), QStringLiteral("written_off"),
                QStringLiteral("returned"), QStringLiteral("balance")});
    output.row({refund.ref, plainMajor(refund.amount, currency), plainMajor(refund.payBack, currency),
                plainMajor(refund.keptBack, currency), QString::number(refund.taken.value()),
                QString::number(refund.writtenOff.value()), QString::number(refund.returned.value()),
                QString::number(refund.balance.value())});
}

Result<void> run(Context &context)
{
    const auto shop = openShop(context);
    if (!shop)
        return fail(shop.error());
    services::CounterService counter(*shop->database, context.clock);
    const auto request = readRequest(context.arguments, *shop, counter);
    if (!request)
        return fail(request.error());
    const auto refund = counter.refund(*request);
    if (!refund)
        return fail(domain::inMajorUnits(refund.error(), shop->profile.currency));
    printRefund(context.output, context.arguments.flag(QStringLiteral("--json")), *refund,
                shop->profile.currency);
    return {};
}

} // namespace
} // namespace refundcommand

Command refundCommand()
{
    return {QStringLiteral("refund"),
            QStringLiteral("SHOP --purchase REF [--amount A] [--reason TEXT] [--pay-back KIND] [--key K] [--json]"),
            QStringLiteral("Takes a purchase (its number or #id) back, all that is left of it or an "
                           "amount; points follow. --pay-back: the kind of money that goes back (cash, card, "
                           "transfer, account or one of the shop's); without it cash first, as far as it was "
                           "paid in cash."),
            {1,
             {QStringLiteral("--purchase"), QStringLiteral("--amount"), QStringLiteral("--pay-back"),
              QStringLiteral("--reason"), QStringLiteral("--key")},
             {QStringLiteral("--json")}},
            refundcommand::run};
}

} // namespace bashgah::ctl
