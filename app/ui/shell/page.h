// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"

#include <QHash>
#include <QPointer>
#include <QString>
#include <QVariantMap>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bashgah::ui {

class Banner;

/// What the rail, the menus and the palette need to know of a page before it exists.
struct PageInfo
{
    QString id;    ///< ui::pages::…
    QString title; ///< translated
    QString icon;  ///< name of a Lucide glyph ("users")
    bool inRail = true;
};

/// A part of a page that the command palette offers: its name, what else it is found by, and how it is opened.
struct PagePlace { QString id; QString name; QString words; QString icon; QVariantMap args; };

/// Keys that every page understands in its own way (UX §2.1); the window binds them once and
/// offers in menu and palette those that the current page has set.
enum class PageCommand {
    Find,    ///< Ctrl+F
    New,     ///< Ctrl+N
    Undo,    ///< Ctrl+Z
    Print,   ///< Ctrl+P
    Export,  ///< Ctrl+E
    Primary, ///< Ctrl+Enter
    Amount,  ///< F4
    Redeem,  ///< F6
    Code,    ///< F7
    Park,    ///< F8
    Record,  ///< F9
    // of the counter
    Goods,      ///< Ctrl+G
    More,       ///< Ctrl+D
    Profile,    ///< Ctrl+M
    Membership, ///< Ctrl+Shift+M
    Activity,   ///< Ctrl+Shift+A
    Give,       ///< Ctrl+Shift+G
    Deeds,      ///< Ctrl+Shift+L
    Today,      ///< Ctrl+Down
    WholeDay,   ///< Ctrl+Shift+Down
    Preview,    ///< Ctrl+Shift+P
};

/// Base of all pages: header (title, subtitle, tools, one primary action), banner, body.
/// Created on the first visit, kept afterwards with its state. Build the content in body().
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(PageInfo info, QWidget *parent = nullptr);

    [[nodiscard]] const PageInfo &info() const { return m_info; }
    /// Shown again or for the first time; `args` of the route, empty when the rail was used.
    virtual void activate(const QVariantMap &args);
    /// Shown again by going back or forward. `args` may name a place here (a member) or what was to be done once: by
    /// default the place is shown again and nothing is begun anew; pages whose arguments are only deeds do nothing.
    virtual void returned(const QVariantMap &args);
    /// Return false after asking the user (Dialogs) when work would be lost.
    [[nodiscard]] virtual bool canLeave() { return true; }
    /// The shop's data changed, here or in another program. Called while shown, or when next shown.
    virtual void refresh() {}
    /// Puts the caret where the next thing is typed; by default into the first field of the body.
    virtual void takeFocus();
    /// What is typed here and not kept yet; takeUp() puts it into the same page of a window made anew (other language,
    /// look, digits, calendar). Both also carry what the fields belong to, such as the member chosen, and as which
    /// version it was read: what another till changed since is told when it is saved.
    [[nodiscard]] virtual QVariantMap unsaved() const;
    virtual void takeUp(const QVariantMap &work);
    /// Esc: close one level of your own (a panel, a draft). False: nothing to close.
    virtual bool stepBack() { return false; }

    /// For the command palette; asked before the page was ever shown, too.
    [[nodiscard]] virtual std::vector<PagePlace> places() { return {}; }
    /// Whom the page is about just now, if anybody: a scanned card can be linked to them.
    [[nodiscard]] virtual std::optional<domain::MemberId> shownMember() const { return {}; }

    [[nodiscard]] bool hasCommand(PageCommand command) const { return m_commands.contains(command); }
    void runCommand(PageCommand command);
    [[nodiscard]] QString commandText(PageCommand command) const;
    [[nodiscard]] QString title() const;

signals:
    /// Commands or title changed.
    void chromeChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] Banner &banner() const { return *m_banner; }
    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// Between title and primary action: search, switches, secondary buttons. Where the window is too narrow for all
    /// words, buttons with an icon show it alone, the first ones longest with words.
    void addTool(QWidget *tool);
    /// After a tool was shown or hidden.
    void fitTools();
    /// The one primary button of the header (also Ctrl+Enter).
    QPushButton *setPrimary(const QString &text, const QString &icon, std::function<void()> run);
    /// `text` names it in menu and palette; empty: the usual word.
    void setCommand(PageCommand command, std::function<void()> run, const QString &text = {});
    void removeCommand(PageCommand command);

private:
    void buildHeader();
    struct Tool { QPointer<QPushButton> button; QString words; };
    struct Command { std::function<void()> run; QString text; };

    PageInfo m_info;
    QHash<PageCommand, Command> m_commands;
    QHBoxLayout *m_header = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QPushButton *m_primary = nullptr;
    std::vector<Tool> m_tools; ///< that can do without words
    Banner *m_banner = nullptr;
    QVBoxLayout *m_body = nullptr;
};

} // namespace bashgah::ui
