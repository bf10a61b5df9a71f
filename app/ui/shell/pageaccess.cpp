// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pageaccess.h"

#include "services/staff/staffdesk.h"
#include "ui/actions/actionregistry.h"
#include "ui/appcontext.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/navigator.h"
#include "ui/shell/pageregistry.h"

#include <QAction>
#include <QHash>
#include <QShortcut>

#include <algorithm>

namespace bashgah::ui {

using domain::StaffAction;
using services::StaffAllowance;

namespace {

bool opens(const StaffAllowance &allowance, const QString &page)
{
    const std::vector<StaffAction> keys = PageAccess::neededFor(page);
    return keys.empty()
        || std::any_of(keys.begin(), keys.end(), [&](StaffAction each) { return allowance.may(each); });
}

} // namespace

PageAccess::PageAccess(AppContext &context, const PageRegistry &registry, QObject *parent)
    : QObject(parent), m_context(context), m_registry(registry)
{
    connect(&context.events, &DataEvents::changed, this, &PageAccess::follow);
    connect(&context.desk, &services::StaffDesk::signedIn, this, [this] {
        follow();
        leaveWhatIsClosed();
    });
    connect(&context.desk, &services::StaffDesk::locked, this, &PageAccess::follow);
    for (const PageRegistry::Entry &entry : registry.entries())
        tellWhenPressed(entry.info.id);
    follow();
}

/// A grey action hears no key: its key, whichever it is now, asks the navigator, which refuses and says why.
void PageAccess::tellWhenPressed(const QString &page)
{
    QAction *action = m_context.actions.action(QString(u"page." + page));
    if (!action)
        return;
    auto *key = new QShortcut(parent()); // the window
    key->setEnabled(false);
    connect(key, &QShortcut::activated, this, [this, page] { m_context.navigator.open(page); });
    connect(action, &QAction::changed, key, [action, key] {
        if (key->keys() != action->shortcuts())
            key->setKeys(action->shortcuts());
        key->setEnabled(!action->isEnabled());
    });
}

// Pages that are not here are for everybody: home, members and their profiles, contacts, the products (without their
// cost), staff (everybody has shifts and a PIN), printing, and the settings, of which language and keys are one's own.
std::vector<StaffAction> PageAccess::neededFor(const QString &page)
{
    static const QHash<QString, std::vector<StaffAction>> table{
        {pages::counter, {StaffAction::Sell, StaffAction::Refund}},
        {pages::programme, {StaffAction::ChangeProgramme}},
        {pages::rewards, {StaffAction::ManageOffers, StaffAction::Sell}}, // gift cards are sold there
        {pages::games, {StaffAction::ManageOffers}},
        {pages::charity, {StaffAction::ManageCauses}},
        {pages::partners, {StaffAction::ManagePartners}},
        {pages::campaigns, {StaffAction::SendMessages}},
        {pages::analytics, {StaffAction::SeeReports}},
        {pages::reports, {StaffAction::SeeReports}},
        {pages::imports, {StaffAction::ImportData}},
        {pages::duplicates, {StaffAction::AdjustPoints}},
    };
    return table.value(page);
}

bool PageAccess::admits(const QString &page) const
{
    return !m_context.desk.current() || opens(m_context.desk.allowance(), page);
}

QString PageAccess::reason(const QString &page) const
{
    for (const PageRegistry::Entry &entry : m_registry.entries()) {
        if (entry.info.id == page) {
            //: a page: "Reports"
            return tr("“%1” is not for your role. An owner decides this in Settings under PINs and permissions.")
                .arg(entry.info.title);
        }
    }
    return {};
}

void PageAccess::follow()
{
    const bool somebody = m_context.desk.current().has_value();
    const StaffAllowance allowance = somebody ? m_context.desk.allowance() : StaffAllowance{};
    for (const PageRegistry::Entry &entry : m_registry.entries()) {
        QAction *action = m_context.actions.action(QString(u"page." + entry.info.id));
        const bool open = !somebody || opens(allowance, entry.info.id);
        if (!action || action->isEnabled() == open)
            continue;
        action->setToolTip(open ? ActionRegistry::withKey(action->text(), action->shortcut()) : reason(entry.info.id));
        action->setEnabled(open);
    }
}

/// What was typed there stays, for whoever may go on with it.
void PageAccess::leaveWhatIsClosed()
{
    const QString page = m_context.navigator.current().page;
    if (!page.isEmpty() && !admits(page))
        m_context.navigator.moveAway({pages::home, {}});
}

} // namespace bashgah::ui
