// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Receipts and members' cards as PDF.
#include "ctl/commands.h"
#include "ctl/paperlanguage.h"
#include "ctl/shopfile.h"
#include "ctl/signin.h"
#include "reports/cardsheet.h"
#include "reports/receiptsheet.h"
#include "services/counter/counterservice.h"
#include "services/desk/cardservice.h"
#include "services/desk/receiptservice.h"
#include "services/members/memberservice.h"
#include "services/shop/shopservice.h"

#include <QTranslator>

namespace bashgah::ctl {
namespace papercommands {
namespace {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

constexpr int mostCards = 1000; ///< of one call, beside the first

Result<reports::ReceiptPaper> paperOf(const Arguments &arguments)
{
    const QString typed = arguments.value(QStringLiteral("--width")).value_or(QStringLiteral("80"));
    const auto paper = reports::paperFromKey(typed);
    if (!paper)
        return fail(ErrorCode::UnknownValue, {typed, QStringLiteral("58, 80, a5")});
    return *paper;
}

Result<void> printReceipt(Context &context)
{
    const auto path = context.arguments.required(QStringLiteral("--to"));
    if (!path)
        return fail(path.error());
    const auto paper = paperOf(context.arguments);
    if (!paper)
        return fail(paper.error());
    auto shop = openShop(context);
    if (!shop)
        return fail(shop.error());
    const auto language = paperLanguage(context.arguments, shop->profile);
    if (!language)
        return fail(language.error());
    const services::CounterService counter(*shop->database, context.clock);
    const auto purchase = counter.findPurchase(context.arguments.word(1));
    if (!purchase)
        return fail(purchase.error());
    const auto receipt = services::ReceiptService(*shop->database, counter).receipt(purchase->id);
    if (!receipt)
        return fail(receipt.error());
    QTranslator words;
    const ui::Format format = paperFormat(*language, shop->profile, words);
    return reports::ReceiptSheet(*receipt, format, *paper).write(*path);
}

Result<void> printCards(Context &context)
{
    const auto path = context.arguments.required(QStringLiteral("--to"));
    if (!path)
        return fail(path.error());
    auto shop = openShop(context);
    if (!shop)
        return fail(shop.error());
    const auto language = paperLanguage(context.arguments, shop->profile);
    if (!language)
        return fail(language.error());
    services::MemberService members(*shop->database, context.clock);
    const services::CounterService counter(*shop->database, context.clock);
    const services::ShopService settings(*shop->database, context.clock);
    services::CardService cards(members, counter, settings);
    std::vector<domain::MemberId> who;
    for (int place = 1; !context.arguments.word(place).isEmpty(); ++place) { // all are found before one gets a number
        const auto member = findMember(*shop, context.arguments.word(place));
        if (!member)
            return fail(member.error());
        who.push_back(*member);
    }
    std::vector<domain::CardFace> faces;
    for (const domain::MemberId id : who) {
        if (const auto code = cards.give(id); !code)
            return fail(code.error());
        const auto face = cards.face(id);
        if (!face)
            return fail(face.error());
        context.output.message(QString(face->member + u' ' + face->code));
        faces.push_back(*face);
    }
    if (auto noted = noteList(context, *shop, services::ExportedList::Cards, faces.size() > 1 ? faces.size() : 0); !noted)
        return noted;
    QTranslator words;
    const ui::Format format = paperFormat(*language, shop->profile, words);
    return reports::CardSheet(std::move(faces), format).write(*path);
}

} // namespace
} // namespace papercommands

Command receiptCommand()
{
    return {QStringLiteral("receipt"),
            QStringLiteral("SHOP PURCHASE --to FILE.pdf [--width 58|80|a5] [--lang fa|en]"),
            QStringLiteral("The receipt of a purchase (its number, or \"#id\") as PDF for a roll of 58 or 80 mm or for "
                           "A5; in Persian for a shop in rials unless --lang says otherwise."),
            {2, {QStringLiteral("--to"), QStringLiteral("--width"), QStringLiteral("--lang")}, {}},
            papercommands::printReceipt};
}

Command cardCommand()
{
    return {QStringLiteral("card"),
            QStringLiteral("SHOP MEMBER... --to FILE.pdf [--lang fa|en]"),
            QStringLiteral("Members' cards with bar code and QR, ten on an A4 page. Who has no number gets one of "
                           "twelve digits with a check digit."),
            {2, {QStringLiteral("--to"), QStringLiteral("--lang")}, {}, papercommands::mostCards},
            papercommands::printCards};
}

} // namespace bashgah::ctl
