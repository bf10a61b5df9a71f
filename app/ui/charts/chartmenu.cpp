// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartmenu.h"

#include "reports/csvreport.h"
#include "reports/reportfile.h"
#include "ui/appcontext.h"
#include "ui/charts/chartwidget.h"
#include "ui/format/bidi.h"
#include "ui/shell/banner.h"
#include "ui/shell/dialogs/dialogs.h"
#include "ui/shell/toasts.h"
#include "ui/theme/icons.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QPixmap>
#include <QStandardPaths>

namespace bashgah::ui {

ChartMenu::ChartMenu(AppContext &context, Banner &banner, ChartWidget *chart)
    : QObject(chart), m_context(context), m_banner(banner), m_chart(chart), m_menu(new QMenu(chart))
{
    // the chart keeps left-to-right, its menu is of the window
    m_menu->setLayoutDirection(QGuiApplication::layoutDirection());
    m_menu->setObjectName(QStringLiteral("chartMenu"));
    const auto add = [this](const char *name, QStringView icon, const QString &text, auto run) {
        QAction *action = m_menu->addAction(icons::icon(icon), text, this, run);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    add("copyPicture", u"image", tr("Copy picture"), [this] { copyPicture(); });
    add("savePicture", u"file-down", tr("Save picture as PNG…"), [this] { savePicture(); });
    m_menu->addSeparator();
    QAction *copy = add("copyData", u"copy", tr("Copy figures"), [this] { copyData(); });
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut); // shown only: the chart takes the key itself
    add("saveData", u"file-down", tr("Save figures as CSV…"), [this] { saveData(); });
    connect(chart, &ChartWidget::menuWanted, m_menu, [this](QPoint at) { m_menu->popup(at); });
    connect(chart, &ChartWidget::copyWanted, this, &ChartMenu::copyData);
}

void ChartMenu::copyPicture()
{
    QGuiApplication::clipboard()->setPixmap(m_chart->picture());
    m_context.toasts.show(tr("The picture is copied."));
}

void ChartMenu::savePicture()
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    m_chart->picture().save(&buffer, "PNG");
    save(tr("Save picture as PNG"), QStringLiteral(".png"), tr("PNG picture (*.png)"), png);
}

void ChartMenu::copyData()
{
    QString text;
    for (const QStringList &line : m_chart->table())
        text += line.join(u'\t') + u'\n';
    QGuiApplication::clipboard()->setText(text);
    m_context.toasts.show(tr("The figures are copied; paste them into a spreadsheet."));
}

void ChartMenu::saveData()
{
    QString text;
    for (QStringList line : m_chart->table()) {
        line.first() = reports::safeCsvCell(line.first());
        text += line.join(u',') + QStringLiteral("\r\n");
    }
    save(tr("Save figures as CSV"), QStringLiteral(".csv"), tr("CSV (*.csv)"),
         QByteArrayLiteral("\xEF\xBB\xBF") + text.toUtf8());
}

void ChartMenu::save(const QString &title, const QString &suffix, const QString &filter, const QByteArray &content)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = m_chart->objectName();
    m_context.dialogs.saveFile({title, QString(folder + u'/' + name + suffix), {filter}}, this,
                               [this, content](const QString &path) {
        if (path.isEmpty())
            return;
        const auto written = reports::writeFile(path, content);
        if (written)
            m_context.toasts.show(tr("Saved as %1").arg(Bidi::isolate(QFileInfo(path).fileName())));
        else
            m_banner.showError(written.error(), m_context.format);
    });
}

} // namespace bashgah::ui
