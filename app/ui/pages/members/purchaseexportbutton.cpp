// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/purchaseexportbutton.h"

#include "reports/purchasetable.h"
#include "services/imports/importservice.h"
#include "services/jobs/jobs.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/shell/dialogs/dialogs.h"
#include "ui/shell/toasts.h"
#include "ui/theme/icons.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace bashgah::ui {

using services::Job;
using services::JobControl;
using services::Jobs;

PurchaseExportButton::PurchaseExportButton(AppContext &context, std::function<services::MemberQuery()> shown)
    : QPushButton(icons::icon(u"file-spreadsheet"), tr("Purchases as table…")), m_context(context), m_shown(std::move(shown))
{
    setObjectName(QStringLiteral("exportPurchases"));
    setToolTip(tr("The purchases of the members that the list shows, good by good with what the counter asked, for Excel or for another shop: an import reads the file again"));
    connect(this, &QPushButton::clicked, this, &PurchaseExportButton::chooseFile);
}

void PurchaseExportButton::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = QString(tr("Purchases", "file name") + QStringLiteral(".xlsx"));
    m_context.dialogs.saveFile({tr("Save the purchases as a table"), QDir(folder).filePath(name),
                                {tr("Excel (*.xlsx)"), tr("CSV (*.csv)")}},
                               this, [this](const QString &path) {
        if (!path.isEmpty())
            save(path);
    });
}

void PurchaseExportButton::save(const QString &path)
{
    const bool persian = m_context.format.language() == Language::Persian;
    const reports::PurchaseTable table(persian ? reports::TableLanguage::Persian : reports::TableLanguage::English,
                                       m_context.shop);
    setEnabled(false);
    m_context.jobs.run<qint64>(
        tr("Saving the purchases"), Jobs::Pool::Db,
        [&imports = m_context.imports, query = m_shown(), table, path](JobControl &control) -> domain::Result<qint64> {
            const auto rows = imports.purchaseTable(query, control);
            if (!rows)
                return domain::fail(rows.error());
            if (auto written = table.write(*rows, path); !written)
                return domain::fail(written.error());
            return static_cast<qint64>(rows->size());
        },
        this,
        [this, path](Job &, const domain::Result<qint64> &count) {
            setEnabled(true);
            if (count) {
                m_context.toasts.show(tr("Saved %1 rows of purchases in %2")
                                          .arg(m_context.format.number(*count), Bidi::isolate(QFileInfo(path).fileName())));
            } else if (count.error().code != domain::ErrorCode::Cancelled) {
                emit failed(count.error());
            }
        },
        Jobs::Show::InTray);
}

} // namespace bashgah::ui
