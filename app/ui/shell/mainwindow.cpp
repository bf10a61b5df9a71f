// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "services/jobs/jobs.h"
#include "services/members/memberservice.h"
#include "services/staff/staffdesk.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/ownkeys.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/format/format.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/banner.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/dialogs/dialogs.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/lockscreen.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/navigator.h"
#include "ui/shell/pageaccess.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/pageregistry.h"
#include "ui/shell/pagestage.h"
#include "ui/shell/toasts.h"
#include "ui/shell/topbar.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QStatusBar>
#include <QVBoxLayout>

namespace bashgah::ui {
namespace {

constexpr int lettersForWords = 110; ///< width of the window that leaves room for words in the rail
constexpr int linesForStatus = 24;   ///< height of the window that leaves room for the status

} // namespace

MainWindow::MainWindow(AppContext &context, const PageRegistry &registry, QWidget *parent)
    : QMainWindow(parent), m_context(context), m_registry(registry)
{
    setWindowTitle(tr("%1 – Bashgah").arg(context.shop.name));
    setMinimumSize(1024, 640);
    m_context.actions.setOwnKeys(OwnKeys::read(context.settings));
    buildLayout();
    registerPages();
    registerGlobalActions();
    registerShopActions();
    registerPageCommands();
    registerViewActions();
    buildMenus();
    guardPages();
    m_context.toasts.attach(this);
    m_context.navigator.setGuard([this] { return !currentPage() || currentPage()->canLeave(); });
    connect(&context.navigator, &Navigator::routeChanged, this, &MainWindow::showRoute);
    const QByteArray geometry = context.settings.value(settings::windowGeometry);
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(1280, 800);
}

MainWindow::~MainWindow()
{
    disconnect(qApp, nullptr, this, nullptr); // the focus still moves while its parts go
    m_context.navigator.setGuard({});
    m_context.navigator.setGate({});
}

void MainWindow::guardPages()
{
    Navigator &navigator = m_context.navigator;
    m_access = new PageAccess(m_context, m_registry, this);
    navigator.setGate([this](const QString &page) { return m_access->admits(page); });
    connect(&navigator, &Navigator::refused, this, [this, &navigator](const Route &route) {
        m_notice->showMessage(Banner::Kind::Info, m_access->reason(route.page));
        if (!currentPage())
            navigator.open(pages::home);
    });
    connect(&m_context.desk, &services::StaffDesk::signedIn, this, &MainWindow::updateChrome);
}

void MainWindow::buildLayout()
{
    auto *central = new QWidget;
    auto *columns = new QHBoxLayout(central);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_rail = new NavigationRail;
    auto *edge = new QFrame;
    edge->setObjectName(QStringLiteral("railEdge"));
    edge->setFixedWidth(1);
    columns->addWidget(m_rail);
    columns->addWidget(edge);
    columns->addLayout(buildRight(), 1);
    setCentralWidget(central);
    m_status = new QLabel;
    m_status->setObjectName(QStringLiteral("status"));
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it never holds the window wide
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
    m_palette = new CommandPalette(m_context.actions, m_context.settings, this);
    m_lock = new LockScreen(m_context, this);
    offerMembers();
    offerPlaces();
    offerHelp();
    connect(m_topBar, &TopBar::paletteWanted, this, &MainWindow::showPalette);
    connect(m_topBar, &TopBar::helpWanted, this, &MainWindow::showHelp);
    connect(m_help, &HelpPanel::closeWanted, this, &MainWindow::closeHelp);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) { uncover(now); });
    connect(m_stage, &PageStage::coversChanged, m_help, &HelpPanel::setCovers);
    connect(m_stage, &PageStage::narrowed, this, [this] { uncover(QApplication::focusWidget()); });
    connect(m_host, &PageHost::pageShown, this, &MainWindow::updateChrome);
}

QLayout *MainWindow::buildRight()
{
    m_topBar = new TopBar(m_context);
    m_host = new PageHost(m_context, m_registry);
    m_help = new HelpPanel(m_context.format.language());
    m_stage = new PageStage(m_host, m_help);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topBar);
    m_standing = new Banner;
    right->addWidget(m_standing);
    m_notice = new Banner;
    right->addWidget(m_notice);
    right->addWidget(m_stage, 1);
    return right;
}

void MainWindow::buildMenus()
{
    for (const auto group : {ActionGroup::File, ActionGroup::Edit, ActionGroup::Counter,
                             ActionGroup::Go, ActionGroup::View, ActionGroup::Help}) {
        QMenu *menu = menuBar()->addMenu(ActionRegistry::groupTitle(group));
        for (const ActionRegistry::Entry &entry : m_context.actions.entries()) {
            if (entry.spec.group == group)
                menu->addAction(entry.action);
        }
        // what pages add later
        connect(&m_context.actions, &ActionRegistry::added, menu, [this, menu, group](QAction *action) {
            if (m_context.actions.entries().back().spec.group == group)
                menu->addAction(action);
            addAction(action);
        });
    }
}

Page *MainWindow::currentPage() const
{
    return m_host->currentPage();
}

void MainWindow::showRoute(const Route &route, Arrival arrival)
{
    m_host->show(route, arrival);
    // the page may have put the caret somewhere itself
    const QWidget *focus = QApplication::focusWidget();
    if (Page *page = currentPage(); page && !(focus && page->isAncestorOf(focus)))
        page->takeFocus();
}

void MainWindow::updateChrome()
{
    const Page *page = currentPage();
    if (!page)
        return;
    m_rail->setCurrent(page->info().id);
    m_topBar->setHistory(m_context.navigator.canGoBack(), m_context.navigator.canGoForward());
    for (const ActionRegistry::Entry &entry : m_context.actions.entries()) {
        const QVariant command = entry.action->property("pageCommand");
        if (command.isValid())
            entry.action->setEnabled(page->hasCommand(static_cast<PageCommand>(command.toInt())));
    }
    if (m_help->isVisible() && m_helpPage != page->info().id)
        showPageHelp(*page);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitChrome();
}

// Large letters in a small window: the page needs the room more than the frame does.
void MainWindow::fitChrome()
{
    const bool wide = width() >= lettersForWords * fontMetrics().averageCharWidth();
    m_rail->setWordsShown(wide && m_context.settings.value(settings::railWords));
    statusBar()->setVisible(height() >= linesForStatus * fontMetrics().lineSpacing());
}

void MainWindow::setStatus(const QString &text)
{
    m_status->setText(text);
    m_status->setToolTip(text);
}

void MainWindow::showPalette()
{
    m_palette->popUp();
}

void MainWindow::stepBack()
{
    if (m_help->isVisible()) {
        closeHelp();
        return;
    }
    if (currentPage() && currentPage()->stepBack())
        return;
    if (m_notice->isVisible()) {
        m_notice->clear();
        return;
    }
    m_context.toasts.dismiss();
}

void MainWindow::askBeforeStoppingJobs()
{
    ConfirmRequest request;
    request.title = tr("Work is still going on");
    request.text = tr("If the program ends now, the work is stopped and leaves nothing half-done.");
    request.accept = tr("Stop it and quit");
    request.reject = tr("Let it finish");
    request.destructive = true;
    m_context.dialogs.confirm(request, this, [this](bool yes) {
        m_jobsMayStop = yes;
        if (yes) // not inside the close that asked
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    });
}

void MainWindow::offerMembers()
{
    m_palette->addSource([this](const QString &text) {
        std::vector<CommandPalette::Offer> offers;
        const auto members = m_context.members.search(text, 5);
        if (!members)
            return offers;
        for (const domain::MemberRow &member : *members) {
            const QString mobile = member.mobile ? m_context.format.mobile(*member.mobile) : QString();
            offers.push_back({QString(), QString(Bidi::isolateAuto(member.name) + u' ' + mobile).trimmed(),
                              QStringLiteral("user"), [this, id = member.id] {
                                  m_context.navigator.open(
                                      pages::memberProfile,
                                      {{QStringLiteral("member"), QVariant::fromValue(id.value())}});
                              }});
        }
        return offers;
    });
}

/// Sections of the settings and single reports; where the name fits before where only the words do.
void MainWindow::offerPlaces()
{
    m_palette->addSource([this](const QString &text) {
        std::vector<CommandPalette::Offer> named;
        std::vector<CommandPalette::Offer> others;
        for (const QString &id : {pages::settings, pages::reports}) {
            Page *page = m_access->admits(id) ? m_host->page(id) : nullptr;
            for (const PagePlace &place : page ? page->places() : std::vector<PagePlace>()) {
                //: a page and a part of it: "Settings: Backup"
                const QString name = tr("%1: %2").arg(page->info().title, place.name);
                if (!CommandPalette::matches(QString(name + u' ' + place.words), text))
                    continue;
                (CommandPalette::matches(name, text) ? named : others)
                    .push_back({QString(u"place." + id + u'.' + place.id), name, place.icon,
                                [this, id, args = place.args] { m_context.navigator.open(id, args); }});
            }
        }
        named.insert(named.end(), others.begin(), others.end());
        return named;
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (currentPage() && !currentPage()->canLeave()) {
        event->ignore();
        return;
    }
    if (m_context.jobs.runningCount() > 0 && !m_jobsMayStop) {
        event->ignore();
        askBeforeStoppingJobs();
        return;
    }
    m_context.settings.set(settings::windowGeometry, saveGeometry());
    event->accept();
}

} // namespace bashgah::ui
