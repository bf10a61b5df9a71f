// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/shopfile.h"
#include "ctl/signin.h"
#include "services/analytics/rfmservice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bashgah::ctl {
namespace rfmcommand {
namespace {

using domain::Result;
using domain::RfmBasis;
using domain::RfmRow;

void printCsv(Output &output, const services::RfmTable &table, const domain::Currency &currency)
{
    output.row({QStringLiteral("code"), QStringLiteral("recency_days"), QStringLiteral("frequency"),
                QStringLiteral("monetary"), QStringLiteral("r"), QStringLiteral("f"),
                QStringLiteral("m"), QStringLiteral("segment")});
    for (const RfmRow &row : table.rows) {
        output.row({row.code, QString::number(row.recencyDays), QString::number(row.frequency),
                    domain::plainMajor(row.monetary, currency), QString::number(row.r),
                    QString::number(row.f), QString::number(row.m), domain::segmentKey(row.segment)});
    }
}

/// Money as text: a JSON number is a double to most readers.
void printJson(Output &output, const services::RfmTable &table, const domain::Currency &currency)
{
    QJsonArray members;
    for (const RfmRow &row : table.rows) {
        members.append(QJsonObject{
            {QStringLiteral("code"), row.code},
            {QStringLiteral("recency_days"), row.recencyDays},
            {QStringLiteral("frequency"), row.frequency},
            {QStringLiteral("monetary"), domain::plainMajor(row.monetary, currency)},
            {QStringLiteral("r"), row.r},
            {QStringLiteral("f"), row.f},
            {QStringLiteral("m"), row.m},
            {QStringLiteral("segment"), domain::segmentKey(row.segment)}});
    }
    output.json(members);
}

Result<void> run(Context &context)
{
    const auto typed = context.arguments.required(QStringLiteral("--as-of"));
    if (!typed)
        return domain::fail(typed.error());
    auto shop = openShop(context);
    if (!shop)
        return domain::fail(shop.error());
    if (auto may = checkMay(context, *shop, domain::StaffAction::SeeReports); !may)
        return may;
    const auto asOf = shop->profile.calendar.parseDate(*typed);
    if (!asOf)
        return domain::fail(asOf.error());
    const bool gross = context.arguments.flag(QStringLiteral("--gross"));
    const auto table = services::RfmService(*shop->database, context.clock)
                           .table(*asOf, gross ? RfmBasis::Gross : RfmBasis::Net);
    if (!table)
        return domain::fail(table.error());
    if (auto noted = noteList(context, *shop, services::ExportedList::Scores, table->rows.size()); !noted)
        return noted;
    if (context.arguments.flag(QStringLiteral("--json")))
        printJson(context.output, *table, shop->profile.currency);
    else
        printCsv(context.output, *table, shop->profile.currency);
    return {};
}

} // namespace
} // namespace rfmcommand

Command rfmCommand()
{
    return {QStringLiteral("rfm"), QStringLiteral("SHOP --as-of DATE [--gross] [--json]"),
            QStringLiteral("Scores of every member that bought before DATE (the day after the last "
                           "counted day); --gross counts sales only and ignores returns."),
            {1, {QStringLiteral("--as-of")}, {QStringLiteral("--gross"), QStringLiteral("--json")}},
            rfmcommand::run};
}

} // namespace bashgah::ctl
