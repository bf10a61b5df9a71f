// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The keys of the window (UX: "Keys everywhere"). F-keys and Ctrl+digits do not depend on the
// keyboard's layout.
#include "ui/actions/actionregistry.h"
#include "ui/appcontext.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/dialogs/dialogs.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/navigator.h"
#include "ui/shell/pageregistry.h"

#include <QAction>
#include <QKeySequence>

#include <utility>
#include <vector>

namespace bashgah::ui {

namespace {

/// Pages behind one button of the rail, which is full at the smallest height.
bool isInMore(const QString &page)
{
    static const QStringList more{pages::charity, pages::games, pages::partners, pages::products, QStringLiteral("challenges")};
    return more.contains(page);
}

} // namespace

void MainWindow::registerPages()
{
    const auto actionFor = [this](const PageInfo &info, const QKeySequence &key) {
        return m_context.actions.add({QString(u"page." + info.id), info.title, info.icon, key, ActionGroup::Go,
                                      [this, id = info.id] { m_context.navigator.open(id); }});
    };
    int number = 0;
    std::vector<std::pair<QAction *, QString>> more;
    const PageInfo *settings = nullptr;
    for (const PageRegistry::Entry &entry : m_registry.entries()) {
        const PageInfo &info = entry.info;
        if (!info.inRail)
            continue;
        if (info.id == pages::settings) {
            settings = &info;
        } else if (isInMore(info.id)) {
            more.emplace_back(actionFor(info, {}), info.id);
        } else {
            const QKeySequence key(++number <= 9 ? QStringLiteral("Ctrl+%1").arg(number) : QString());
            m_rail->addPage(actionFor(info, key), info.id);
        }
    }
    m_rail->addMore(m_context.actions.add({QStringLiteral("view.more"), tr("More", "pages"), QStringLiteral("ellipsis"),
                                           QKeySequence(Qt::CTRL | Qt::Key_0), ActionGroup::Go,
                                           [this] { m_rail->openMore(); }}),
                    more);
    m_rail->addGap();
    if (settings)
        m_rail->addPage(actionFor(*settings, QKeySequence(Qt::CTRL | Qt::Key_Comma)), settings->id);
}

void MainWindow::registerGlobalActions()
{
    ActionRegistry &actions = m_context.actions;
    Navigator &navigator = m_context.navigator;
    const QVariantMap find{{QStringLiteral("focus"), QStringLiteral("member")}};
    const QVariantMap make{{QStringLiteral("new"), true}};
    actions.add({QStringLiteral("counter.find"), tr("Find member"), QStringLiteral("search"),
                 QKeySequence(Qt::Key_F2), ActionGroup::Counter,
                 [&navigator, find] { navigator.open(pages::counter, find); }});
    actions.add({QStringLiteral("member.new"), tr("Register new member"),
                 QStringLiteral("user-plus"), QKeySequence(Qt::Key_F3), ActionGroup::Counter,
                 [&navigator, make] { navigator.open(pages::members, make); }});
    actions.add({QStringLiteral("go.back"), tr("Back"), QStringLiteral("arrow-left"),
                 QKeySequence(Qt::ALT | (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left)),
                 ActionGroup::Go, [&navigator] { navigator.back(); }});
    actions.add({QStringLiteral("go.forward"), tr("Forward"), QStringLiteral("arrow-right"),
                 QKeySequence(Qt::ALT | (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right)),
                 ActionGroup::Go, [&navigator] { navigator.forward(); }});
}

void MainWindow::registerShopActions()
{
    ActionRegistry &actions = m_context.actions;
    actions.add({QStringLiteral("shop.open"), tr("Open another shop…"),
                 QStringLiteral("folder-open"), QKeySequence(Qt::CTRL | Qt::Key_O),
                 ActionGroup::File, [this] { m_context.requests.openOtherShop(); }});
    actions.add({QStringLiteral("shop.new"), tr("New shop…"), QStringLiteral("store"), {},
                 ActionGroup::File, [this] { m_context.requests.makeNewShop(); }});
    if (m_context.shop.isDemo) {
        actions.add({QStringLiteral("shop.demo_reset"), tr("Make the demo shop anew…"),
                     QStringLiteral("refresh-cw"), {}, ActionGroup::File, [this] { resetDemo(); }});
    } else {
        actions.add({QStringLiteral("shop.demo"), tr("Open the demo shop"),
                     QStringLiteral("flask-conical"), {}, ActionGroup::File,
                     [this] { m_context.requests.openDemo(); }});
    }
    actions.add({QStringLiteral("shop.quit"), tr("Quit"), QStringLiteral("log-out"),
                 QKeySequence(Qt::CTRL | Qt::Key_Q), ActionGroup::File, [this] { close(); }});
}

void MainWindow::resetDemo()
{
    ConfirmRequest request;
    request.title = tr("Make the demo shop anew?");
    request.text = tr("What was tried out in it goes away. Your own shops are not touched.");
    request.accept = tr("Make it anew");
    request.destructive = true;
    m_context.dialogs.confirm(request, this, [this](bool yes) {
        if (yes)
            m_context.requests.resetDemo();
    });
}

void MainWindow::registerPageCommands()
{
    struct Spec { PageCommand command; const char *id; QString text; const char16_t *icon; QKeySequence key; };
    const Spec specs[] = {
        {PageCommand::Undo, "page.undo", tr("Undo my last action"), u"undo-2", QKeySequence(Qt::CTRL | Qt::Key_Z)},
        {PageCommand::Find, "page.find", tr("Search in this page"), u"search", QKeySequence(Qt::CTRL | Qt::Key_F)},
        {PageCommand::New, "page.new", tr("New"), u"plus", QKeySequence(Qt::CTRL | Qt::Key_N)},
        {PageCommand::Print, "page.print", tr("Print"), u"printer", QKeySequence(Qt::CTRL | Qt::Key_P)},
        {PageCommand::Export, "page.export", tr("Export list"), u"download", QKeySequence(Qt::CTRL | Qt::Key_E)},
        {PageCommand::Primary, "page.primary", tr("Main action of the page"), u"corner-down-left", QKeySequence(Qt::CTRL | Qt::Key_Return)},
        {PageCommand::Amount, "counter.amount", tr("Go to the amount"), u"banknote", QKeySequence(Qt::Key_F4)},
        {PageCommand::Redeem, "counter.redeem", tr("Redeem points"), u"gift", QKeySequence(Qt::Key_F6)},
        {PageCommand::Code, "counter.code", tr("Enter a code"), u"ticket", QKeySequence(Qt::Key_F7)},
        {PageCommand::Park, "counter.park", tr("Park purchase"), u"pause", QKeySequence(Qt::Key_F8)},
        {PageCommand::Record, "counter.record", tr("Record purchase"), u"check", QKeySequence(Qt::Key_F9)},
        {PageCommand::Goods, "counter.goods", tr("Go to the goods"), u"shopping-basket", QKeySequence(Qt::CTRL | Qt::Key_G)},
        {PageCommand::More, "counter.more", tr("Discount, invoice number, payment, note"), u"chevron-down", QKeySequence(Qt::CTRL | Qt::Key_D)},
        {PageCommand::Profile, "counter.profile", tr("Open the member's profile"), u"user", QKeySequence(Qt::CTRL | Qt::Key_M)},
        {PageCommand::Membership, "counter.membership", tr("Sell or renew a paid membership"), u"id-card", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)},
        {PageCommand::Activity, "counter.activity", tr("Confirm an activity…"), u"circle-check", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)},
        {PageCommand::Give, "counter.give", tr("Give points to a good cause"), u"heart", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)},
        {PageCommand::Deeds, "counter.deeds", tr("Last things done here, to take back"), u"undo-2", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)},
        {PageCommand::Today, "counter.today", tr("Purchases of today"), u"list", QKeySequence(Qt::CTRL | Qt::Key_Down)},
        {PageCommand::WholeDay, "counter.whole_day", tr("All purchases of today, or the last ten"), u"list", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down)},
        {PageCommand::Preview, "counter.preview", tr("Show the last receipt before printing"), u"printer", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
    };
    for (const Spec &spec : specs) {
        const bool counter = QLatin1String(spec.id).startsWith(QLatin1String("counter."));
        QAction *action = m_context.actions.add(
            {QLatin1String(spec.id), spec.text, QStringView(spec.icon).toString(), spec.key,
             counter ? ActionGroup::Counter : ActionGroup::Edit, [this, command = spec.command] {
                 if (currentPage())
                     currentPage()->runCommand(command);
             }});
        action->setProperty("pageCommand", static_cast<int>(spec.command));
        action->setEnabled(false);
    }
}

void MainWindow::registerViewActions()
{
    ActionRegistry &actions = m_context.actions;
    actions.add({QStringLiteral("view.palette"), tr("Command palette"), QStringLiteral("command"),
                 QKeySequence(Qt::CTRL | Qt::Key_K), ActionGroup::View, [this] { showPalette(); }});
    actions.add({QStringLiteral("view.rail"), tr("Labels beside the icons"),
                 QStringLiteral("panel-left"), {}, ActionGroup::View, [this] {
                     m_rail->setWordsShown(!m_rail->areWordsShown());
                     m_context.settings.set(settings::railWords, m_rail->areWordsShown());
                 }});
    actions.add({QStringLiteral("view.fullscreen"), tr("Full screen"), QStringLiteral("maximize"),
                 QKeySequence(Qt::Key_F11), ActionGroup::View,
                 [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); }});
    actions.add({QStringLiteral("view.step_back"), tr("Close panel"), {},
                 QKeySequence(Qt::Key_Escape), ActionGroup::View, [this] { stepBack(); }});
    actions.add({QStringLiteral("staff.switch"), tr("Lock or switch staff"), QStringLiteral("lock"),
                 QKeySequence(Qt::Key_F12), ActionGroup::View, [this] { m_context.requests.switchStaff(); }});
    actions.add({QStringLiteral("page.staff"), tr("Shifts, and who did what"), QStringLiteral("id-card"),
                 QKeySequence(Qt::SHIFT | Qt::Key_F12), ActionGroup::Go,
                 [this] { m_context.navigator.open(pages::staff); }});
    actions.add({QStringLiteral("staff.own_pin"), tr("Change my PIN"), QStringLiteral("lock"), {}, ActionGroup::Go,
                 [this] { m_context.navigator.open(pages::staff, {{QStringLiteral("view"), QStringLiteral("pin")}}); }});
    actions.add({QStringLiteral("help.page"), tr("Help on this page"), QStringLiteral("circle-help"),
                 QKeySequence(Qt::Key_F1), ActionGroup::Help, [this] { showHelp(); }});
    actions.add({QStringLiteral("help.news"), tr("What is new"), QStringLiteral("sparkles"), {},
                 ActionGroup::Help, [this] { showNews(); }});
    actions.add({QStringLiteral("help.about"), tr("About Bashgah"), QStringLiteral("info"), {},
                 ActionGroup::Help, [this] { showAbout(); }});
    for (const ActionRegistry::Entry &entry : actions.entries())
        addAction(entry.action);
}

} // namespace bashgah::ui
