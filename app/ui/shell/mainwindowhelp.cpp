// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The help beside the page: where F1 opens it, and what else is read there.
#include "platform/buildinfo.h"
#include "services/shop/shopservice.h"
#include "ui/actions/keysheet.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/format/format.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestage.h"
#include "ui/widgets/segmentedswitch.h"

#include <QApplication>

namespace bashgah::ui {
namespace {

constexpr size_t offeredArticles = 4;

/// What the focus is in, from the field outwards: the help is opened where it speaks of one of them.
QStringList placesOf(const QWidget *focus, const QWidget *page)
{
    QStringList places;
    for (const QWidget *at = focus; at && at != page; at = at->parentWidget()) {
        if (!at->accessibleName().isEmpty())
            places << at->accessibleName();
    }
    return places;
}

/// The view that the page shows: the help is opened there when it says nothing of what has the focus.
QStringList shownViews(const Page &page)
{
    QStringList views;
    for (const SegmentedSwitch *each : page.findChildren<SegmentedSwitch *>()) {
        if (each->switchesViews() && each->isVisible())
            views << each->currentText();
    }
    return views;
}

} // namespace

void MainWindow::openHelp()
{
    if (!m_help->isVisible())
        m_beforeHelp = QApplication::focusWidget();
    m_helpPage = currentPage() ? currentPage()->info().id : QString(); // stays until another page is shown
    m_help->show();
    m_help->takeFocus();
}

void MainWindow::closeHelp()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool wasThere = focus && m_help->isAncestorOf(focus);
    m_help->hide();
    m_helpPage.clear();
    if (wasThere && m_beforeHelp && m_beforeHelp->isVisible())
        m_beforeHelp->setFocus(Qt::OtherFocusReason);
}

void MainWindow::uncover(const QWidget *focus)
{
    if (focus && m_stage->covers(*focus))
        closeHelp();
}

void MainWindow::showPageHelp(const Page &page)
{
    m_helpPage = page.info().id;
    m_help->setPage(page.info().id, page.info().title);
}

void MainWindow::showHelp()
{
    if (m_help->isVisible()) {
        closeHelp();
        return;
    }
    if (const Page *page = currentPage()) {
        const QWidget *focus = QApplication::focusWidget();
        showPageHelp(*page);
        const bool inside = focus && page->isAncestorOf(focus);
        m_help->goTo((inside ? placesOf(focus, page) : QStringList()) + shownViews(*page));
    }
    openHelp();
}

void MainWindow::showArticle(const QString &article)
{
    m_help->setDocument(article, m_help->index().title(article));
    openHelp();
}

void MainWindow::showNews()
{
    showArticle(QStringLiteral("news"));
}

void MainWindow::showAbout()
{
    showArticle(QStringLiteral("about"));
}

QHash<QString, QString> MainWindow::helpValues() const
{
    const auto build = platform::BuildInfo::current();
    return {{QStringLiteral("version"), m_context.format.localDigits(build.version)},
            {QStringLiteral("build"), build.commit.isEmpty()
                 ? QString() : tr("Build %1 of %2")
                       .arg(Bidi::isolate(build.commit),
                            m_context.format.dateShort(QDate::fromString(build.day, Qt::ISODate)))},
            {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
            {QStringLiteral("sqlite"), m_context.shopService.engineVersion().value_or(QString())}};
}

void MainWindow::offerHelp()
{
    m_help->setValues([this] { return helpValues(); });
    m_help->setKeys([this] { return KeySheet::html(m_context.actions, KeySheet::Which::Page); });
    m_palette->addSource([this](const QString &text) {
        std::vector<CommandPalette::Offer> offers;
        QStringList articles;
        for (const HelpIndex::Hit &hit : m_help->index().search(text)) {
            if (articles.contains(hit.article) || offers.size() == offeredArticles)
                continue;
            articles << hit.article;
            offers.push_back({QString(QStringLiteral("help.") + hit.article), tr("Help: %1").arg(hit.title),
                              QStringLiteral("circle-help"), [this, article = hit.article] { showArticle(article); }});
        }
        return offers;
    });
}

} // namespace bashgah::ui
