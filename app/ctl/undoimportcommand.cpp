// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/shopfile.h"
#include "domain/text/persiantext.h"
#include "services/imports/importservice.h"

namespace bashgah::ctl {
namespace undoimportcommand {
namespace {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

Result<void> run(Context &context)
{
    bool isNumber = false;
    const QString typed = context.arguments.word(1);
    const qint64 number = domain::digitsToAscii(typed).toLongLong(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::BatchNotFound, {typed});
    auto shop = openShop(context);
    if (!shop)
        return fail(shop.error());
    services::ImportService imports(*shop->database, context.clock);
    const auto undone = imports.undo(domain::BatchId(number));
    if (!undone)
        return fail(undone.error());
    context.output.row({QStringLiteral("what"), QStringLiteral("value")});
    context.output.row({QStringLiteral("purchases"), QString::number(undone->purchases)});
    context.output.row({QStringLiteral("voided_purchases"), QString::number(undone->voidedPurchases)});
    context.output.row({QStringLiteral("refunds"), QString::number(undone->refunds)});
    context.output.row({QStringLiteral("members"), QString::number(undone->members)});
    context.output.row({QStringLiteral("kept_members"), QString::number(undone->keptMembers)});
    context.output.row({QStringLiteral("households"), QString::number(undone->households)});
    context.output.row({QStringLiteral("referrals"), QString::number(undone->referrals)});
    return {};
}

} // namespace
} // namespace undoimportcommand

Command undoImportCommand()
{
    return {QStringLiteral("undo-import"), QStringLiteral("SHOP BATCH"),
            QStringLiteral("Takes a whole import back: its receipts, refunds and the members it made "
                           "that nothing else uses, households it made that nobody came into since, and "
                           "referrals it wrote that were not rewarded since."),
            {2, {}, {}},
            undoimportcommand::run};
}

} // namespace bashgah::ctl
