// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/shopfile.h"
#include "services/counter/attachservice.h"
#include "services/counter/counterservice.h"

namespace bashgah::ctl {
namespace attachcommand {
namespace {

using domain::fail;
using domain::Result;

Result<void> detach(Context &context, services::AttachService &attachments, domain::PurchaseId purchase)
{
    const auto done = attachments.detach(purchase);
    if (!done)
        return fail(done.error());
    context.output.table({QStringLiteral("purchase_id")}, {{QString::number(done->value())}},
                         context.arguments.flag(QStringLiteral("--json")));
    return {};
}

Result<void> run(Context &context)
{
    auto shop = openShop(context);
    if (!shop)
        return fail(shop.error());
    services::CounterService counter(*shop->database, context.clock);
    const auto purchase = counter.findPurchase(context.arguments.word(1));
    if (!purchase)
        return fail(purchase.error());
    services::AttachService attachments(*shop->database, context.clock);
    if (context.arguments.flag(QStringLiteral("--undo")))
        return detach(context, attachments, purchase->id);
    const auto member = findMember(*shop, context.arguments.word(2));
    if (!member)
        return fail(member.error());
    const auto done = attachments.attach(purchase->id, *member);
    if (!done)
        return fail(done.error());
    context.output.table({QStringLiteral("purchase"), QStringLiteral("purchase_id"), QStringLiteral("earned"),
                          QStringLiteral("balance"), QStringLiteral("repeated")},
                         {{done->ref, QString::number(done->id.value()), QString::number(done->earned.value()),
                           QString::number(done->balance.value()),
                           done->repeated ? QStringLiteral("yes") : QStringLiteral("no")}},
                         context.arguments.flag(QStringLiteral("--json")));
    return {};
}

} // namespace
} // namespace attachcommand

Command attachCommand()
{
    return {QStringLiteral("attach"), QStringLiteral("SHOP PURCHASE MEMBER|- [--undo] [--json]"),
            QStringLiteral("Gives a purchase without a member to the one who came back for it, with the points of its "
                           "day. --undo (MEMBER is then -): it is anonymous again."),
            {3, {}, {QStringLiteral("--undo"), QStringLiteral("--json")}},
            attachcommand::run};
}

} // namespace bashgah::ctl
