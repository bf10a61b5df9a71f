// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/shopfile.h"
#include "services/members/memberservice.h"
#include "services/members/mergeservice.h"

namespace bashgah::ctl {
namespace mergecommand {
namespace {

using domain::fail;
using domain::MemberId;
using domain::Result;

Result<void> undo(Context &context, services::MergeService &merges, MemberId kept, MemberId other)
{
    const auto done = merges.undo(kept, other);
    if (!done)
        return fail(done.error());
    context.output.message(QStringLiteral("two members again; points back: %1, spent or expired since: %2")
                               .arg(done->back.value()).arg(done->goneSince.value()));
    const services::GiftsBack &gifts = done->gifts;
    for (const QString &name : gifts.taken)
        context.output.message(QStringLiteral("gift taken back: %1").arg(name));
    for (const QString &name : gifts.gone)
        context.output.message(QStringLiteral("gift handed out already: %1").arg(name));
    if (!gifts.points.isZero() || !gifts.debt.isZero())
        context.output.message(QStringLiteral("points of gifts taken back: %1, asked for gifts that are gone: %2")
                                   .arg(gifts.points.value()).arg(gifts.debt.value()));
    return {};
}

Result<void> merge(Context &context, ShopFile &shop, services::MergeService &merges, MemberId kept, MemberId other)
{
    const services::MemberService members(*shop.database, context.clock);
    const auto keptView = members.member(kept);
    const auto otherView = members.member(other);
    if (!keptView || !otherView)
        return fail(keptView ? otherView.error() : keptView.error());
    services::MergeRequest request{
        kept, other,
        services::MergeService::proposed(keptView->member.details, otherView->member.details),
        keptView->version, otherView->version};
    const auto left = merges.left(kept, other);
    const auto done = merges.merge(request);
    if (!done)
        return fail(done.error());
    context.output.message(done->repeated
                               ? QStringLiteral("had been merged before")
                               : QStringLiteral("one member now; points moved: %1").arg(done->moved.value()));
    for (const services::MergeLeft &row : left.value_or(std::vector<services::MergeLeft>()))
        context.output.message(QStringLiteral("stays with OTHER: %1 of %2").arg(row.count).arg(row.kind));
    return {};
}

Result<void> run(Context &context)
{
    auto shop = openShop(context);
    if (!shop)
        return fail(shop.error());
    const auto kept = findMember(*shop, context.arguments.word(1));
    const auto other = findMember(*shop, context.arguments.word(2));
    if (!kept || !other)
        return fail(kept ? other.error() : kept.error());
    services::MergeService merges(*shop->database, context.clock);
    return context.arguments.flag(QStringLiteral("--undo")) ? undo(context, merges, *kept, *other)
                                                            : merge(context, *shop, merges, *kept, *other);
}

} // namespace
} // namespace mergecommand

Command mergeCommand()
{
    return {QStringLiteral("merge"), QStringLiteral("SHOP KEEP OTHER [--undo]"),
            QStringLiteral("Makes two members one: KEEP with all that OTHER had; fields that KEEP lacks come from OTHER. "
                           "--undo: two again (OTHER as #number); what was spent since stays spent."),
            {3, {}, {QStringLiteral("--undo")}},
            mergecommand::run};
}

} // namespace bashgah::ctl
