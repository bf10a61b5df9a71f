// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/shopfile.h"
#include "reports/memberdossier.h"
#include "services/members/memberdataservice.h"

#include <QDateTime>

namespace bashgah::ctl {
namespace memberdatacommand {
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
    const auto path = context.arguments.required(QStringLiteral("--to"));
    if (!path)
        return fail(path.error());
    const services::MemberDataService service(*shop->database, context.clock);
    const auto data = service.all(*member);
    if (!data)
        return fail(data.error());
    const auto photo = service.photo(*member);
    if (!photo)
        return fail(photo.error());
    const ui::Format format(ui::Language::English, ui::Digits::Latin, shop->profile.currency, shop->profile.calendar);
    const QDateTime made = QDateTime::fromMSecsSinceEpoch(context.clock.now().msecs, Qt::UTC);
    return reports::MemberDossier(*data, format, *photo).write(*path, made);
}

} // namespace
} // namespace memberdatacommand

Command memberDataCommand()
{
    return {QStringLiteral("member-data"), QStringLiteral("SHOP MEMBER --to FILE.zip"),
            QStringLiteral("All that the shop keeps of a member, to hand over: a readable PDF and everything as JSON."),
            {2, {QStringLiteral("--to")}, {}},
            memberdatacommand::run};
}

} // namespace bashgah::ctl
