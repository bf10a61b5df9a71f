// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/tableexportbutton.h"

#include "services/jobs/jobs.h"
#include "services/staff/staffdesk.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/shell/dialogs/dialogs.h"
#include "ui/shell/toasts.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace bashgah::ui {

using services::Job;
using services::Jobs;

TableExportButton::TableExportButton(AppContext &context, TableExportWords words, std::function<Write()> prepare)
    : QPushButton(words.button), m_context(context), m_words(std::move(words)), m_prepare(std::move(prepare))
{
    setToolTip(m_words.tip);
    connect(this, &QPushButton::clicked, this, &TableExportButton::chooseFile);
}

void TableExportButton::chooseFile()
{
    if (const auto may = m_context.desk.check(domain::StaffAction::ExportData); !may) {
        emit failed(may.error());
        return;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = QString(m_words.fileName + QStringLiteral(".xlsx"));
    m_context.dialogs.saveFile({m_words.dialog, QDir(folder).filePath(name), {tr("Excel (*.xlsx)"), tr("CSV (*.csv)")}},
                               this, [this](const QString &path) {
        if (!path.isEmpty())
            save(path);
    });
}

void TableExportButton::save(const QString &path)
{
    setEnabled(false);
    m_context.jobs.run<qint64>(
        m_words.job, Jobs::Pool::Db,
        [write = m_prepare(), path](services::JobControl &control) { return write(control, path); },
        this,
        [this, path](Job &, const domain::Result<qint64> &rows) {
            setEnabled(true);
            if (rows) {
                const QString file = Bidi::isolate(QFileInfo(path).fileName());
                m_context.toasts.show(m_words.saved.arg(m_context.format.number(*rows), file));
            } else if (rows.error().code != domain::ErrorCode::Cancelled) {
                emit failed(rows.error());
            }
        },
        Jobs::Show::InTray);
}

} // namespace bashgah::ui
