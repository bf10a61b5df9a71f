// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the report leaves the page: files and paper.
#include "ui/pages/reports/reportspage.h"

#include "reports/csvreport.h"
#include "reports/journalcsv.h"
#include "reports/pdfreport.h"
#include "reports/reportfile.h"
#include "reports/xlsxreport.h"
#include "services/exports/exporttrail.h"
#include "services/jobs/jobs.h"
#include "services/reports/reportservice.h"
#include "services/staff/staffdesk.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/shell/banner.h"
#include "ui/shell/dialogs/dialogs.h"
#include "ui/shell/toasts.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace bashgah::ui {

using domain::MonthRef;
using domain::Result;

void ReportsPage::save(const QString &title, const QString &suffix, const QString &filter,
                       const Writer &write)
{
    if (!m_prepared || !mayBegin(*m_prepared))
        return;
    const MonthRef month = m_prepared->report.month;
    const QString name = QStringLiteral("report-%1-%2.%3")
                             .arg(month.year).arg(month.month, 2, 10, QLatin1Char('0')).arg(suffix);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_context.dialogs.saveFile({title, QString(folder + u'/' + name), {filter}}, this,
                               [this, write, prepared = m_prepared](const QString &path) {
        if (path.isEmpty() || !mayTake(*prepared))
            return;
        m_context.jobs.run<bool>(
            tr("Save the report"), services::Jobs::Pool::Io,
            [write, prepared, path](services::JobControl &) {
                return write(*prepared, path).map([] { return true; });
            },
            this,
            [this, path](services::Job &job, const Result<bool> &result) {
                if (!result) {
                    banner().showError(result.error(), m_context.format);
                    return;
                }
                job.setResult(tr("Saved as %1").arg(Bidi::isolate(QFileInfo(path).fileName())), path);
                saved(path);
            });
    });
}

bool ReportsPage::mayBegin(const Prepared &prepared)
{
    const auto may = m_context.desk.check(domain::StaffAction::ExportData);
    if (may || prepared.report.topMembers.empty())
        return true;
    banner().showError(may.error(), m_context.format);
    return false;
}

/// The report names the best members.
bool ReportsPage::mayTake(const Prepared &prepared)
{
    const auto noted = m_context.exports.list(services::ExportedList::Report,
                                              static_cast<qint64>(prepared.report.topMembers.size()));
    if (!noted)
        banner().showError(noted.error(), m_context.format);
    return noted.has_value();
}

void ReportsPage::saved(const QString &path)
{
    banner().clear();
    m_context.toasts.show(tr("Saved as %1").arg(Bidi::isolate(QFileInfo(path).fileName())), tr("Open"),
                          [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void ReportsPage::savePdf()
{
    (void)reports::reportFont(9); // fonts are registered in the window's thread
    save(tr("Save the report as PDF"), QStringLiteral("pdf"), tr("PDF (*.pdf)"),
         [](const Prepared &prepared, const QString &path) {
             return reports::PdfReport(prepared.report, prepared.document, prepared.format).write(path);
         });
}

void ReportsPage::saveXlsx()
{
    save(tr("Save the report for Excel"), QStringLiteral("xlsx"), tr("Excel workbook (*.xlsx)"),
         [](const Prepared &prepared, const QString &path) {
             return reports::writeXlsx(prepared.report, prepared.document, prepared.format, path);
         });
}

void ReportsPage::saveCsv()
{
    save(tr("Save the report as CSV"), QStringLiteral("csv"), tr("CSV (*.csv)"),
         [](const Prepared &prepared, const QString &path) {
             return reports::writeCsv(prepared.report, prepared.document, path);
         });
}

/// Of the year of the month that is shown, to the month's end. It names nobody.
void ReportsPage::saveJournal()
{
    const domain::ShopCalendar &calendar = m_prepared->report.calendar;
    const MonthRef month = m_prepared->report.month;
    const domain::DayRange shown = calendar.daysOf(month);
    const domain::DayRange days{calendar.yearOf(shown.first).first, std::min(shown.last, m_context.today())};
    const QString name = QStringLiteral("points-journal-%1-%2.csv").arg(month.year).arg(month.month, 2, 10, QLatin1Char('0'));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_context.dialogs.saveFile({tr("Save the journal of points"), QString(folder + u'/' + name), {tr("CSV (*.csv)")}}, this,
                               [this, days](const QString &path) {
        if (path.isEmpty())
            return;
        const services::ReportService &service = m_context.reports;
        m_context.jobs.run<bool>(
            tr("Save the journal of points"), services::Jobs::Pool::Db,
            [&service, days, path, shop = m_context.shop](services::JobControl &) {
                return service.journal(days).and_then([&](const std::vector<domain::JournalLine> &lines) -> Result<bool> {
                    return reports::writeFile(path, reports::journalCsv(lines, shop)).map([] { return true; });
                });
            },
            this,
            [this, path](services::Job &job, const Result<bool> &result) {
                if (!result) {
                    banner().showError(result.error(), m_context.format);
                    return;
                }
                job.setResult(tr("Saved as %1").arg(Bidi::isolate(QFileInfo(path).fileName())), path);
                saved(path);
            });
    });
}

void ReportsPage::print()
{
    if (!m_prepared)
        return;
    if (QPrinterInfo::availablePrinterNames().isEmpty()) { // Windows would show no dialog at all
        banner().showMessage(Banner::Kind::Error,
                             tr("No printer is set up on this computer. Save the report as PDF, or add a "
                                "printer in the system's settings."));
        return;
    }
    if (!mayBegin(*m_prepared))
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(m_prepared->document.title);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer, prepared = m_prepared] {
        if (!mayTake(*prepared))
            return;
        const reports::PdfReport report(prepared->report, prepared->document, prepared->format);
        if (!report.paint(*printer)) {
            banner().showMessage(Banner::Kind::Error,
                                 tr("The printer did not take the report. Check that it is on, or save the "
                                    "report as PDF and print that."));
        }
    });
    dialog->open();
}

} // namespace bashgah::ui
