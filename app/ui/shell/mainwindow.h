// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/route.h"

#include <QMainWindow>
#include <QPointer>

class QLabel;
class QLayout;

namespace bashgah::ui {

struct AppContext;
class Banner;
class CommandPalette;
class HelpPanel;
class LockScreen;
class NavigationRail;
class PageAccess;
class PageHost;
class PageRegistry;
class PageStage;
class TopBar;

/// The window: rail, top bar, page, status. Hosts only; knows no page by class.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(AppContext &context, const PageRegistry &registry, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] PageHost &host() const { return *m_host; }
    [[nodiscard]] Page *currentPage() const;
    /// Over whatever page is shown: scans nobody knows, printers that are missing.
    [[nodiscard]] Banner &notice() const { return *m_notice; }
    /// Above that: what stays true until somebody does something about it.
    [[nodiscard]] Banner &standing() const { return *m_standing; }
    /// Leading part of the status bar (statusline.h).
    void setStatus(const QString &text);
    /// Beside the page: what it is for, at the place that the focused field belongs to.
    void showHelp();
    /// Another article of the help.
    void showArticle(const QString &article);
    void showAbout();
    void showNews();
    void showPalette();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    /// The bar, what is told above the page, the page and its help: all beside the rail.
    [[nodiscard]] QLayout *buildRight();
    void registerPages();
    /// Closes what is not for who is signed in.
    void guardPages();
    void registerGlobalActions();
    void registerShopActions();
    void resetDemo();
    void registerPageCommands();
    void registerViewActions();
    void buildMenus();
    void updateChrome();
    void fitChrome();
    void stepBack();
    void showRoute(const Route &route, Arrival arrival);
    void askBeforeStoppingJobs();
    void offerMembers();
    void offerPlaces();
    void offerHelp();
    /// What a text of the help may name: version and build of the program, versions of its libraries.
    [[nodiscard]] QHash<QString, QString> helpValues() const;
    void openHelp();
    void closeHelp();
    /// Who goes on working where the help lies has read it.
    void uncover(const QWidget *focus);
    void showPageHelp(const Page &page);

    AppContext &m_context;
    const PageRegistry &m_registry;
    NavigationRail *m_rail = nullptr;
    TopBar *m_topBar = nullptr;
    Banner *m_standing = nullptr;
    Banner *m_notice = nullptr;
    PageHost *m_host = nullptr;
    HelpPanel *m_help = nullptr;
    PageStage *m_stage = nullptr;    ///< page and help
    QString m_helpPage;              ///< whose help stands beside the page
    QPointer<QWidget> m_beforeHelp;  ///< had the focus
    LockScreen *m_lock = nullptr;
    PageAccess *m_access = nullptr;
    CommandPalette *m_palette = nullptr;
    QLabel *m_status = nullptr;
    bool m_jobsMayStop = false;
};

} // namespace bashgah::ui
