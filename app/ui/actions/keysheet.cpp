// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/keysheet.h"

#include "reports/reportfile.h"
#include "ui/actions/actionregistry.h"
#include "ui/format/bidi.h"

#include <QAction>
#include <QBuffer>
#include <QGuiApplication>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

namespace bashgah::ui {
namespace {

constexpr int printResolution = 150;

bool isOnThePage(const QAction &action)
{
    return action.property("pageCommand").isValid() && action.isEnabled();
}

QString direction()
{
    return QGuiApplication::isRightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr");
}

QString rowsOf(const ActionRegistry &actions, ActionGroup group, KeySheet::Which which)
{
    QString rows;
    for (const ActionRegistry::Entry &entry : actions.entries()) {
        const QKeySequence key = entry.action->shortcut();
        if (entry.spec.group != group || key.isEmpty()
            || (which == KeySheet::Which::Page && !isOnThePage(*entry.action)))
            continue;
        rows += QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>")
                    .arg(Bidi::isolate(key.toString(QKeySequence::NativeText)).toHtmlEscaped(),
                         QString(entry.action->text()).remove(u'&').toHtmlEscaped());
    }
    return rows;
}

} // namespace

QString KeySheet::html(const ActionRegistry &actions, Which which)
{
    QString tables;
    for (const auto group : {ActionGroup::Counter, ActionGroup::Edit, ActionGroup::Go, ActionGroup::View,
                             ActionGroup::Help, ActionGroup::File}) {
        const QString rows = rowsOf(actions, group, which);
        if (rows.isEmpty())
            continue;
        tables += QStringLiteral("<h4 dir=\"%1\">%2</h4><table dir=\"%1\" cellpadding=\"2\">%3</table>")
                      .arg(direction(), ActionRegistry::groupTitle(group).toHtmlEscaped(), rows);
    }
    return tables;
}

domain::Result<void> KeySheet::savePdf(const ActionRegistry &actions, const QString &path)
{
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&pdf);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
        writer.setResolution(printResolution);
        writer.setTitle(tr("Keys"));
        QTextDocument document;
        document.setHtml(QStringLiteral("<h2 dir=\"%1\">%2</h2>").arg(direction(), tr("Keys").toHtmlEscaped())
                         + html(actions, Which::All));
        document.print(&writer);
    }
    return reports::writeFile(path, pdf.data());
}

} // namespace bashgah::ui
