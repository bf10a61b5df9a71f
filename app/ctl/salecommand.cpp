// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/shopfile.h"
#include "domain/code/shopcode.h"
#include "domain/money/amounterror.h"
#include "domain/text/persiantext.h"
#include "services/counter/counterservice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bashgah::ctl {
namespace salecommand {
namespace {

using domain::fail;
using domain::Result;

constexpr qint64 mostPieces = 1'000'000;

/// Coupon codes, and what pays beside money: gift cards, or the word "credit".
Result<void> readCodes(const Arguments &arguments, domain::PurchaseDraft &draft)
{
    const auto words = [&](const QString &option) {
        return arguments.value(option).value_or(QString()).split(u',', Qt::SkipEmptyParts);
    };
    for (const QString &typed : words(QStringLiteral("--code"))) {
        const auto code = domain::ShopCode::parse(typed);
        draft.codes.append(code ? code->text() : typed.trimmed()); // a rule may ask for any word
    }
    for (const QString &typed : words(QStringLiteral("--pay-with"))) {
        domain::TenderWish wish;
        if (typed.trimmed() != QLatin1String("credit")) {
            const auto code = domain::ShopCode::parse(typed);
            if (!code)
                return fail(code.error());
            wish.code = code->text();
        }
        draft.tenders.push_back(wish);
    }
    return {};
}

/// Goods as CODE:PIECES:AMOUNT or CODE:PIECES:AMOUNT:CATEGORY, a comma between.
Result<void> readLines(const Arguments &arguments, const domain::Currency &currency, domain::PurchaseDraft &draft)
{
    const QString option = QStringLiteral("--lines");
    for (const QString &typed : arguments.value(option).value_or(QString()).split(u',', Qt::SkipEmptyParts)) {
        const QStringList parts = typed.trimmed().split(u':');
        const qint64 pieces = domain::digitsToAscii(parts.value(1)).toLongLong();
        if (parts.size() < 3 || parts.size() > 4 || pieces < 1 || pieces > mostPieces)
            return fail(domain::ErrorCode::UnknownValue, {typed, QStringLiteral("CODE:PIECES:AMOUNT[:CATEGORY]")});
        const auto amount = domain::parseMoney(parts.at(2), currency);
        if (!amount)
            return fail(amount.error());
        domain::PurchaseLine line;
        line.code = parts.at(0);
        line.category = parts.value(3);
        line.quantity = domain::Quantity::whole(pieces);
        line.gross = *amount;
        line.price = amount->times(domain::Rational(1, pieces), domain::Rounding::HalfUp);
        draft.amount += *amount;
        draft.lines.push_back(line);
    }
    return {};
}

/// Lines, or an amount; both only if they come to the same.
Result<void> readGoods(const Arguments &arguments, const domain::Currency &currency, domain::PurchaseDraft &draft)
{
    const bool hasLines = arguments.value(QStringLiteral("--lines")).has_value();
    if (hasLines) {
        if (auto read = readLines(arguments, currency, draft); !read)
            return read;
        if (!arguments.value(QStringLiteral("--amount")))
            return {};
    }
    const auto amount = arguments.required(QStringLiteral("--amount"));
    if (!amount)
        return fail(amount.error());
    const auto money = domain::parseMoney(*amount, currency);
    if (!money)
        return fail(money.error());
    if (hasLines && *money != draft.amount) {
        return fail(domain::ErrorCode::UnknownValue,
                    {QString(QStringLiteral("--amount ") + *amount),
                     QStringLiteral("is not what the --lines come to (%1); give one of the two")
                         .arg(plainMajor(draft.amount, currency))});
    }
    draft.amount = *money;
    return {};
}

Result<domain::PurchaseDraft> readDraft(const Arguments &arguments, ShopFile &shop)
{
    const auto member = arguments.required(QStringLiteral("--member"));
    if (!member)
        return fail(member.error());
    const auto redeem = arguments.number(QStringLiteral("--redeem"));
    if (!redeem)
        return fail(redeem.error().inField(QStringLiteral("redeem")));
    domain::PurchaseDraft draft;
    const auto found = findMember(shop, *member);
    if (!found)
        return fail(found.error());
    draft.member = *found;
    if (auto goods = readGoods(arguments, shop.profile.currency, draft); !goods)
        return fail(goods.error());
    draft.redeem = domain::Points(redeem->value_or(0));
    draft.ref = arguments.value(QStringLiteral("--ref")).value_or(QString());
    draft.key = arguments.value(QStringLiteral("--key")).value_or(QString());
    draft.marginReason = arguments.value(QStringLiteral("--margin-reason")).value_or(QString());
    if (auto codes = readCodes(arguments, draft); !codes)
        return fail(codes.error());
    return draft;
}

domain::Money creditOf(const services::RecordedPurchase &sale)
{
    domain::Money sum;
    for (const domain::SpendGain &gain : sale.credit)
        sum += gain.amount;
    return sum;
}

/// Codes that were typed and are still good, each with the discount that takes off more.
QJsonArray unusedOf(const services::RecordedPurchase &sale)
{
    QJsonArray all;
    for (const domain::DiscountNotTaken &unused : sale.unusedCodes) {
        all.append(QJsonObject{{QStringLiteral("code"), unused.id},
                               {QStringLiteral("name"), unused.name},
                               {QStringLiteral("other"), unused.why.args.value(1)}});
    }
    return all;
}

QJsonObject toJson(const services::RecordedPurchase &sale, const domain::PurchaseDraft &draft,
                   const domain::Currency &currency)
{
    QJsonObject object{{QStringLiteral("purchase"), sale.ref},
                       {QStringLiteral("purchase_id"), sale.id.value()},
                       {QStringLiteral("amount"), plainMajor(draft.amount, currency)},
                       {QStringLiteral("earned"), sale.earned.value()},
                       {QStringLiteral("redeemed_points"), sale.redeemed.points.value()},
                       {QStringLiteral("redeemed_amount"), plainMajor(sale.redeemed.amount, currency)},
                       {QStringLiteral("due"), plainMajor(sale.due, currency)},
                       {QStringLiteral("paid_with_stored"), plainMajor(sale.paidWithStored, currency)},
                       {QStringLiteral("credit"), plainMajor(creditOf(sale), currency)},
                       {QStringLiteral("balance"), sale.balance.value()},
                       {QStringLiteral("repeated"), sale.repeated}};
    QJsonArray codes;
    for (const domain::NextVisitGain &gain : sale.nextVisit)
        codes.append(gain.code);
    if (!codes.isEmpty())
        object[QStringLiteral("next_visit_codes")] = codes;
    if (!sale.unusedCodes.empty())
        object[QStringLiteral("unused_codes")] = unusedOf(sale);
    if (sale.exchanged.points > domain::Points(0))
        object[QStringLiteral("exchanged_points")] = sale.exchanged.points.value();
    if (!sale.held.isEmpty())
        object[QStringLiteral("held_rewards")] = QJsonArray::fromStringList(sale.held);
    if (!sale.tierGift.isEmpty())
        object[QStringLiteral("tier_gift")] = sale.tierGift;
    if (sale.newTierId)
        object[QStringLiteral("new_tier")] = *sale.newTierId;
    if (sale.margin.isShort())
        object[QStringLiteral("margin")] = domain::toJson(sale.margin);
    return object;
}

void printSale(Output &output, bool json, const services::RecordedPurchase &sale,
               const domain::PurchaseDraft &draft, const domain::Currency &currency)
{
    if (json) {
        output.json(toJson(sale, draft, currency));
        return;
    }
    output.row({QStringLiteral("purchase"), QStringLiteral("amount"), QStringLiteral("earned"),
                QStringLiteral("redeemed_points"), QStringLiteral("redeemed_amount"),
                QStringLiteral("due"), QStringLiteral("balance"), QStringLiteral("new_tier")});
    output.row({sale.ref, plainMajor(draft.amount, currency), QString::number(sale.earned.value()),
                QString::number(sale.redeemed.points.value()), plainMajor(sale.redeemed.amount, currency),
                plainMajor(sale.due, currency), QString::number(sale.balance.value()),
                sale.newTierId.value_or(QString())});
}

/// What would have to go, with how much it takes off.
QStringList takeAwayOf(const domain::MarginCheck &check, const domain::Currency &currency)
{
    QStringList words;
    for (const domain::MarginCause &cause : check.takeAway)
        words.append(QString(domain::marginCauseKey(cause) + u' ' + plainMajor(cause.amount, currency)));
    return words;
}

QString marginText(const domain::MarginCheck &check, const domain::Currency &currency)
{
    const QString text = QStringLiteral("Below the minimum margin of %1%");
    const QString minimum = QString::number(check.minimum.basisPoints() / 100)
        + (check.minimum.basisPoints() % 100 == 0
               ? QString()
               : QStringLiteral(".%1").arg(check.minimum.basisPoints() % 100, 2, 10, QLatin1Char('0')));
    if (check.isByPrice())
        return text.arg(minimum) + QStringLiteral(" by the price itself: nothing that is taken away reaches it.");
    const QString why = check.takeAway.empty()
        ? QString(QStringLiteral(" by the points it gives."))
        : QString(QStringLiteral(": give ") + plainMajor(check.giveLess, currency) + QStringLiteral(" less, of ")
                  + takeAwayOf(check, currency).join(QStringLiteral(", ")) + u'.');
    return text.arg(minimum) + why;
}

/// A refusal of the margin guard has its first argument in minor units.
domain::Error inWords(const domain::Error &error, const domain::Currency &currency)
{
    if (error.field != QLatin1String("margin") || error.args.isEmpty())
        return domain::inMajorUnits(error, currency);
    domain::Error said = error;
    said.args[0] = plainMajor(domain::Money::fromMinor(error.args.first().toLongLong()), currency);
    return said;
}

Result<void> run(Context &context)
{
    auto shop = openShop(context);
    if (!shop)
        return fail(shop.error());
    const auto draft = readDraft(context.arguments, *shop);
    if (!draft)
        return fail(draft.error());
    services::CounterService counter(*shop->database, context.clock);
    const auto sale = counter.record(*draft);
    if (!sale)
        return fail(inWords(sale.error(), shop->profile.currency));
    if (sale->margin.isShort())
        context.output.message(marginText(sale->margin, shop->profile.currency));
    for (const domain::DiscountNotTaken &unused : sale->unusedCodes) {
        context.output.message(QStringLiteral("Code %1 (%2) was not used and stays good: %3 takes off more.")
                                   .arg(unused.id, unused.name, unused.why.args.value(1)));
    }
    printSale(context.output, context.arguments.flag(QStringLiteral("--json")), *sale, *draft,
              shop->profile.currency);
    return {};
}

} // namespace
} // namespace salecommand

Command saleCommand()
{
    return {QStringLiteral("sale"),
            QStringLiteral("SHOP --member X --amount A|--lines CODE:PIECES:AMOUNT[:CATEGORY],... [--redeem P] "
                           "[--code C,...] [--pay-with CARD,...|credit] [--margin-reason R] [--ref N] [--key K] [--json]"),
            QStringLiteral("Records a purchase of a member (code, mobile or #id), as one amount or good by good (an "
                           "amount is of the whole line; with both, --amount must be their sum). The same --key twice "
                           "is recorded once. A good code that gives way to a larger discount of the club is not used "
                           "and stays good, with a warning; a wrong one is refused. Below the minimum margin it warns "
                           "or refuses as the shop says; --margin-reason lets it pass where staff may."),
            {1,
             {QStringLiteral("--member"), QStringLiteral("--amount"), QStringLiteral("--lines"),
              QStringLiteral("--redeem"), QStringLiteral("--code"), QStringLiteral("--pay-with"),
              QStringLiteral("--margin-reason"), QStringLiteral("--ref"), QStringLiteral("--key")},
             {QStringLiteral("--json")}},
            salecommand::run};
}

} // namespace bashgah::ctl
