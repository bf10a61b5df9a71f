// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/memberexportbutton.h"

#include "reports/membertable.h"
#include "services/imports/importservice.h"
#include "services/jobs/jobs.h"
#include "services/members/membersheetservice.h"
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

MemberExportButton::MemberExportButton(AppContext &context, std::function<services::MemberQuery()> shown)
    : QPushButton(icons::icon(u"file-down"), tr("Save as table…")), m_context(context), m_shown(std::move(shown))
{
    setObjectName(QStringLiteral("exportMembers"));
    setToolTip(tr("The members that the list shows, for Excel or for another shop: an import reads the file again"));
    connect(this, &QPushButton::clicked, this, &MemberExportButton::chooseFile);
}

void MemberExportButton::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = QString(tr("Members", "file name") + QStringLiteral(".xlsx"));
    m_context.dialogs.saveFile({tr("Save the members as a table"), QDir(folder).filePath(name),
                                {tr("Excel (*.xlsx)"), tr("CSV (*.csv)")}},
                               this, [this](const QString &path) {
        if (!path.isEmpty())
            save(path);
    });
}

void MemberExportButton::save(const QString &path)
{
    const bool persian = m_context.format.language() == Language::Persian;
    const reports::MemberTable table(persian ? reports::TableLanguage::Persian : reports::TableLanguage::English,
                                     m_context.shop.calendar, m_context.shop.region,
                                     m_context.memberSheets.fields().value_or(std::vector<domain::MemberField>()));
    setEnabled(false);
    m_context.jobs.run<qint64>(
        tr("Saving the members"), Jobs::Pool::Db,
        [&imports = m_context.imports, query = m_shown(), table, path](JobControl &control) -> domain::Result<qint64> {
            const auto rows = imports.memberTable(query, control);
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
                m_context.toasts.show(tr("Saved %1 members in %2")
                                          .arg(m_context.format.number(*count), Bidi::isolate(QFileInfo(path).fileName())));
            } else if (count.error().code != domain::ErrorCode::Cancelled) {
                emit failed(count.error());
            }
        },
        Jobs::Show::InTray);
}

} // namespace bashgah::ui
