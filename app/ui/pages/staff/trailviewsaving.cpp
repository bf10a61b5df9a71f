// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The trail as a file: read part by part, since a busy shop has hundreds of thousands of lines.
#include "ui/pages/staff/trailview.h"

#include "reports/reportfile.h"
#include "reports/trailcsv.h"
#include "services/exports/exporttrail.h"
#include "services/jobs/jobs.h"
#include "services/staff/staffdesk.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/shell/dialogs/dialogs.h"
#include "ui/shell/toasts.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardPaths>

namespace bashgah::ui {
namespace {

using domain::Result;
using services::TrailLine;

constexpr int linesAtOnce = 5000;

/// How many lines were written. What leaves the shop is noted first: who may not take it gets nothing.
Result<qint64> writeLines(const std::vector<TrailLine> &lines, const domain::ShopCalendar &calendar,
                          services::ExportTrail &exports, services::JobControl &control, const QString &path)
{
    reports::TrailCsv csv(calendar);
    for (const TrailLine &line : lines)
        csv.add(line.line, line.facts, line.staffName);
    if (control.isCancelled())
        return domain::fail(domain::ErrorCode::Cancelled);
    const auto count = static_cast<qint64>(lines.size());
    if (auto noted = exports.list(services::ExportedList::Trail, count); !noted)
        return domain::fail(noted.error());
    if (auto written = reports::writeFile(path, csv.bytes()); !written)
        return domain::fail(written.error());
    return count;
}

} // namespace

void TrailView::saveCsv()
{
    if (!m_csv->isEnabled())
        return; // it is being saved
    if (const auto may = m_context.desk.check(domain::StaffAction::ExportData); !may) {
        emit failed(may.error());
        return;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_context.dialogs.saveFile(
        {tr("Save who did what"), QDir(folder).filePath(QStringLiteral("trail.csv")), {tr("CSV (*.csv)")}}, this,
        [this](const QString &path) {
            if (!path.isEmpty())
                writeCsv(path);
        });
}

void TrailView::writeCsv(const QString &path)
{
    m_csv->setEnabled(false);
    services::TrailQuery wanted = query();
    wanted.limit = linesAtOnce;
    m_context.jobs.run<qint64>(
        tr("Saving who did what"), services::Jobs::Pool::Db,
        [&trail = m_context.trail, &exports = m_context.exports, calendar = m_context.shop.calendar, wanted,
         path](services::JobControl &control) -> Result<qint64> {
            const auto lines = trail.all(wanted, control);
            return lines ? writeLines(*lines, calendar, exports, control, path) : domain::fail(lines.error());
        },
        this,
        [this, path](services::Job &job, const Result<qint64> &lines) {
            m_csv->setEnabled(true);
            if (lines) {
                const QString said = tr("Saved as %1").arg(Bidi::isolate(QFileInfo(path).fileName()));
                job.setResult(said, path);
                m_context.toasts.show(said);
            } else if (lines.error().code != domain::ErrorCode::Cancelled) {
                emit failed(lines.error());
            }
        });
}

} // namespace bashgah::ui
