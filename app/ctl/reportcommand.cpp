// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/paperlanguage.h"
#include "ctl/shopfile.h"
#include "ctl/signin.h"
#include "reports/csvreport.h"
#include "reports/pdfreport.h"
#include "reports/xlsxreport.h"
#include "services/members/savedfilterservice.h"
#include "services/reports/reportservice.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTranslator>

namespace bashgah::ctl {
namespace reportcommand {
namespace {

using domain::MonthlyReport;
using domain::Result;
using reports::ReportDocument;
using reports::ReportTable;

void printCsv(Output &output, const MonthlyReport &report, const ReportDocument &document)
{
    output.row({QStringLiteral("figure"), QStringLiteral("value")});
    for (const char *key : {"summary", "points"}) {
        const ReportTable *table = document.table(QLatin1String(key));
        for (const reports::ReportRow &row : table->rows)
            output.row({row.key, row.cells[1].plain(report)});
    }
}

/// Money and shares as text: exact, whatever reads it.
QJsonValue jsonOf(const reports::ReportCell &cell, const MonthlyReport &report)
{
    using Kind = reports::ReportCell::Kind;
    if (cell.kind == Kind::Number)
        return cell.value;
    return cell.kind == Kind::None ? QJsonValue() : QJsonValue(cell.plain(report));
}

void printJson(Output &output, const MonthlyReport &report, const ReportDocument &document)
{
    QJsonObject whole{{QStringLiteral("first_day"), report.calendar.isoText(report.days.first)},
                      {QStringLiteral("last_day"), report.calendar.isoText(report.days.last)},
                      {QStringLiteral("finished"), !report.running}};
    for (const ReportTable &table : document.tables) {
        if (table.columns.size() == 2) {
            for (const reports::ReportRow &row : table.rows)
                whole.insert(row.key, jsonOf(row.cells[1], report));
            continue;
        }
        QJsonArray rows;
        for (const reports::ReportRow &row : table.rows) {
            QJsonObject object;
            for (size_t i = 0; i < row.cells.size(); ++i)
                object.insert(table.columns[i].key, jsonOf(row.cells[i], report));
            object.insert(table.columns.front().key, row.key); // the stable name, not the words
            rows.append(object);
        }
        whole.insert(table.key, rows);
    }
    output.json(whole);
}

Result<void> writeFiles(Context &context, const MonthlyReport &report, const ReportDocument &document,
                        const ui::Format &format)
{
    if (const auto pdf = context.arguments.value(QStringLiteral("--pdf"))) {
        if (auto written = reports::PdfReport(report, document, format).write(*pdf); !written)
            return written;
    }
    if (const auto xlsx = context.arguments.value(QStringLiteral("--xlsx"))) {
        if (auto written = reports::writeXlsx(report, document, format, *xlsx); !written)
            return written;
    }
    if (const auto csv = context.arguments.value(QStringLiteral("--csv")))
        return reports::writeCsv(report, document, *csv);
    return {};
}

/// Of everybody, or of the members of a kept filter.
Result<MonthlyReport> reportOf(Context &context, const ShopFile &shop, domain::MonthRef month)
{
    const services::ReportService service(*shop.database, context.clock);
    const auto wanted = context.arguments.value(QStringLiteral("--filter"));
    if (!wanted)
        return service.monthly(month);
    const auto kept = services::SavedFilterService(*shop.database, context.clock).list();
    if (!kept)
        return domain::fail(kept.error());
    QStringList names;
    for (const services::SavedFilter &filter : *kept) {
        if (filter.name == wanted->trimmed())
            return service.monthly(month, filter.name, filter.filter);
        names << filter.name;
    }
    return domain::fail(domain::ErrorCode::UnknownValue, {*wanted, names.join(QStringLiteral(", "))});
}

/// What is written names the best members; what is printed as CSV does not.
Result<void> noteReport(Context &context, ShopFile &shop, const MonthlyReport &report)
{
    const bool isPlain = !context.arguments.flag(QStringLiteral("--json"))
        && !context.arguments.value(QStringLiteral("--pdf")) && !context.arguments.value(QStringLiteral("--xlsx"))
        && !context.arguments.value(QStringLiteral("--csv"));
    return isPlain ? Result<void>() : noteList(context, shop, services::ExportedList::Report, report.topMembers.size());
}

Result<void> run(Context &context)
{
    const auto typed = context.arguments.required(QStringLiteral("--month"));
    if (!typed)
        return domain::fail(typed.error());
    const auto month = domain::ShopCalendar::parseMonth(*typed);
    if (!month)
        return domain::fail(month.error());
    auto shop = openShop(context);
    if (!shop)
        return domain::fail(shop.error());
    if (auto may = checkMay(context, *shop, domain::StaffAction::SeeReports); !may)
        return may;
    const auto language = paperLanguage(context.arguments, shop->profile);
    if (!language)
        return domain::fail(language.error());
    const auto report = reportOf(context, *shop, *month);
    if (!report)
        return domain::fail(report.error());
    if (auto noted = noteReport(context, *shop, *report); !noted)
        return noted;
    domain::ShopProfile shown = report->shop;
    shown.calendar = report->calendar; // of the month that was asked for
    QTranslator words;
    const ui::Format format = paperFormat(*language, shown, words);
    const ReportDocument document = reports::ReportWriter(*report, format).document();
    if (auto written = writeFiles(context, *report, document, format); !written)
        return written;
    if (context.arguments.flag(QStringLiteral("--json")))
        printJson(context.output, *report, document);
    else
        printCsv(context.output, *report, document);
    return {};
}

} // namespace
} // namespace reportcommand

Command reportCommand()
{
    return {QStringLiteral("report"),
            QStringLiteral("SHOP --month YYYY-MM [--filter NAME] [--pdf FILE] [--xlsx FILE] [--csv FILE] [--lang fa|en] [--json]"),
            QStringLiteral("Figures of a month of the Jalali (1405-05) or Gregorian (2011-11) calendar; "
                           "also as files, in Persian for a shop in rials unless --lang says otherwise. "
                           "--filter: only of the members of a kept filter."),
            {1, {QStringLiteral("--month"), QStringLiteral("--filter"), QStringLiteral("--pdf"), QStringLiteral("--xlsx"),
                 QStringLiteral("--csv"), QStringLiteral("--lang")}, {QStringLiteral("--json")}},
            reportcommand::run};
}

} // namespace bashgah::ctl
