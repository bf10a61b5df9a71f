// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/shopfile.h"
#include "reports/membertable.h"
#include "reports/purchasetable.h"
#include "services/imports/importservice.h"
#include "services/members/membersheetservice.h"

#include <QJsonObject>

namespace bashgah::ctl {
namespace exportcommand {
namespace {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using reports::TableLanguage;

Result<TableLanguage> languageOf(const Arguments &arguments)
{
    const QString word = arguments.value(QStringLiteral("--lang")).value_or(QStringLiteral("en"));
    if (word == u"fa")
        return TableLanguage::Persian;
    if (word == u"en")
        return TableLanguage::English;
    return fail(domain::Error{ErrorCode::UnknownValue, {word, QStringLiteral("fa, en")}, {}, QStringLiteral("lang")});
}

Result<qint64> writeMembers(Context &context, ShopFile &shop, const services::MemberQuery &query, TableLanguage language)
{
    const auto rows = services::ImportService(*shop.database, context.clock).memberTable(query);
    if (!rows)
        return fail(rows.error());
    const auto own = services::MemberSheetService(*shop.database, context.clock).fields();
    if (!own)
        return fail(own.error());
    const reports::MemberTable table(language, shop.profile.calendar, shop.profile.region, *own);
    if (auto written = table.write(*rows, context.arguments.word(2)); !written)
        return fail(written.error());
    return static_cast<qint64>(rows->size());
}

/// How many rows: a purchase has one for each of its lines.
Result<qint64> writePurchases(Context &context, ShopFile &shop, const services::MemberQuery &query, TableLanguage language)
{
    const auto rows = services::ImportService(*shop.database, context.clock).purchaseTable(query);
    if (!rows)
        return fail(rows.error());
    if (auto written = reports::PurchaseTable(language, shop.profile).write(*rows, context.arguments.word(2)); !written)
        return fail(written.error());
    return static_cast<qint64>(rows->size());
}

Result<void> run(Context &context)
{
    const Arguments &arguments = context.arguments;
    const QString what = arguments.word(1);
    if (what != u"members" && what != u"purchases")
        return fail(ErrorCode::UnknownValue, {what, QStringLiteral("members, purchases")});
    const auto language = languageOf(arguments);
    if (!language)
        return fail(language.error());
    auto shop = openShop(context);
    if (!shop)
        return fail(shop.error());
    services::MemberQuery query;
    query.filter.text = arguments.value(QStringLiteral("--search")).value_or(QString());
    const auto count = what == u"members" ? writeMembers(context, *shop, query, *language)
                                          : writePurchases(context, *shop, query, *language);
    if (!count)
        return fail(count.error());
    if (arguments.flag(QStringLiteral("--json"))) {
        context.output.json(QJsonObject{{what, *count}});
    } else {
        context.output.row({QStringLiteral("what"), QStringLiteral("value")});
        context.output.row({what, QString::number(*count)});
    }
    return {};
}

} // namespace
} // namespace exportcommand

Command exportCommand()
{
    return {QStringLiteral("export"), QStringLiteral("SHOP members|purchases FILE.csv|FILE.xlsx [--search TEXT] [--lang fa|en] [--json]"),
            QStringLiteral("Writes members, their consent and its day, their points with the last days, their households and who "
                           "brought them, or purchases and refunds "
                           "with their goods, the parts of split payments, the purchase and line that each refund belongs "
                           "to, both numbers of the member and own fields (--search: of those members), as a table that import "
                           "reads again without loss: CSV (.csv, .txt), or a workbook where the name ends in .xlsx; other endings are refused. A text that a "
                           "spreadsheet would take for a formula gets a ' before it."),
            {3, {QStringLiteral("--search"), QStringLiteral("--lang")}, {QStringLiteral("--json")}},
            exportcommand::run};
}

} // namespace bashgah::ctl
