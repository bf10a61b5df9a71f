// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/paperlanguage.h"
#include "ctl/shopfile.h"
#include "reports/memberdossier.h"
#include "services/members/memberdataservice.h"

#include <QDateTime>
#include <QTranslator>

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
    const auto language = paperLanguage(context.arguments, shop->profile);
    if (!language)
        return fail(language.error());
    const services::MemberDataService service(*shop->database, context.clock);
    const auto data = service.all(*member);
    if (!data)
        return fail(data.error());
    const auto photo = service.photo(*member);
    if (!photo)
        return fail(photo.error());
    QTranslator words;
    const ui::Format format = paperFormat(*language, shop->profile, words);
    const QDateTime made = QDateTime::fromMSecsSinceEpoch(context.clock.now().msecs, Qt::UTC);
    return reports::MemberDossier(*data, format, *photo).write(*path, made);
}

} // namespace
} // namespace memberdatacommand

Command memberDataCommand()
{
    return {QStringLiteral("member-data"), QStringLiteral("SHOP MEMBER --to FILE.zip [--lang fa|en]"),
            QStringLiteral("All that the shop keeps of a member, to hand over: a readable PDF, in Persian for a shop in rials "
                           "unless --lang says otherwise, and everything as JSON."),
            {2, {QStringLiteral("--to"), QStringLiteral("--lang")}, {}},
            memberdatacommand::run};
}

} // namespace bashgah::ctl
