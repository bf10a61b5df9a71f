// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/shopfile.h"
#include "services/members/erasureservice.h"

namespace bashgah::ctl {
namespace erasecommand {
namespace {

using domain::fail;
using domain::Result;

Result<void> run(Context &context)
{
    auto shop = openShop(context);
    if (!shop)
        return fail(shop.error());
    const auto member = findMember(*shop, context.arguments.word(1));
    if (!member)
        return fail(member.error());
    services::ErasureService erasures(*shop->database, context.clock);
    const auto preview = erasures.preview(*member);
    if (!preview)
        return fail(preview.error());
    context.output.message(
        QStringLiteral("%1: stay without the person: %2 purchases; go: %3 messages, %4 contacts, %5 points")
            .arg(preview->name).arg(preview->purchases).arg(preview->messages).arg(preview->contacts)
            .arg(preview->points.value()));
    if (preview->partnerMoves > 0)
        context.output.message(QStringLiteral("signed files exchanged with partners keep the number of %1 lines: the "
                                              "partners have them as well").arg(preview->partnerMoves));
    const auto typed = context.arguments.value(QStringLiteral("--confirm"));
    if (!typed)
        return {};
    const auto done = erasures.erase(*member, *typed);
    if (!done)
        return fail(done.error());
    context.output.message(QStringLiteral("erased; backups cannot be changed: those made before still hold the "
                                          "member until they are deleted"));
    if (!done->isFileClean)
        context.output.message(QStringLiteral("another program holds the file: old pages are cleaned at the next "
                                              "erasure"));
    return {};
}

} // namespace
} // namespace erasecommand

Command eraseCommand()
{
    return {QStringLiteral("erase"), QStringLiteral("SHOP MEMBER [--confirm NAME]"),
            QStringLiteral("Takes a person out of the shop: details, texts and numbers go, purchases stay without them, "
                           "points are written off. Without --confirm (the member's name) it only says what would go."),
            {2, {QStringLiteral("--confirm")}, {}},
            erasecommand::run};
}

} // namespace bashgah::ctl
