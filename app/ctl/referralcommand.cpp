// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/shopfile.h"
#include "ctl/signin.h"
#include "services/members/referralservice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bashgah::ctl {
namespace referralcommand {
namespace {

using domain::fail;
using domain::Result;

Result<void> list(Context &context, ShopFile &shop)
{
    const auto referrals = services::ReferralService(*shop.database, context.clock).list();
    if (!referrals)
        return fail(referrals.error());
    if (auto noted = noteList(context, shop, services::ExportedList::Referrals, referrals->size()); !noted)
        return noted;
    const auto day = [&](const std::optional<QDate> &given) {
        return given ? shop.profile.calendar.isoText(*given) : QString();
    };
    QJsonArray rows;
    const QStringList head{QStringLiteral("member"), QStringLiteral("brought_by"), QStringLiteral("day"),
                           QStringLiteral("rewarded"), QStringLiteral("taken_again")};
    const bool json = context.arguments.flag(QStringLiteral("--json"));
    if (!json)
        context.output.row(head);
    for (const services::Referral &each : *referrals) {
        const QStringList cells{each.refereeName, each.referrerName, day(each.day), day(each.rewarded),
                                day(each.taken)};
        if (!json) {
            context.output.row(cells);
            continue;
        }
        QJsonObject row;
        for (qsizetype i = 0; i < head.size(); ++i)
            row[head[i]] = cells[i];
        rows.append(row);
    }
    if (json)
        context.output.json(QJsonObject{{QStringLiteral("referrals"), rows}});
    return {};
}

Result<void> set(Context &context, ShopFile &shop)
{
    const auto member = context.arguments.required(QStringLiteral("--member"));
    const auto by = context.arguments.required(QStringLiteral("--referrer"));
    if (!member || !by)
        return fail(member ? by.error() : member.error());
    const auto referee = findMember(shop, *member);
    const auto referrer = findMember(shop, *by);
    if (!referee || !referrer)
        return fail(referee ? referrer.error() : referee.error());
    auto done = services::ReferralService(*shop.database, context.clock).refer(*referee, *referrer);
    if (done)
        context.output.message(QStringLiteral("noted"));
    return done;
}

Result<void> run(Context &context)
{
    auto shop = openShop(context);
    if (!shop)
        return fail(shop.error());
    const QString what = context.arguments.word(1);
    if (what == QLatin1String("list"))
        return list(context, *shop);
    if (what == QLatin1String("set"))
        return set(context, *shop);
    return fail(domain::ErrorCode::UnknownValue, {what, QStringLiteral("list, set")});
}

} // namespace
} // namespace referralcommand

Command referralCommand()
{
    return {QStringLiteral("referral"), QStringLiteral("SHOP list|set [--member X --referrer Y] [--json]"),
            QStringLiteral("Who brought whom. set: Y brought member X, who has not bought yet."),
            {2, {QStringLiteral("--member"), QStringLiteral("--referrer")}, {QStringLiteral("--json")}},
            referralcommand::run};
}

} // namespace bashgah::ctl
