// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contactspage.h"

#include "services/members/contactservice.h"
#include "ui/appcontext.h"
#include "ui/pages/contacts/contactlist.h"
#include "ui/shell/banner.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/emptyoffer.h"
#include "ui/shell/navigator.h"
#include "ui/shell/route.h"
#include "ui/shell/typedwork.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/tablepane.h"

#include <QTableView>
#include <QVBoxLayout>

namespace bashgah::ui {

namespace {

const QString openKey = QStringLiteral("open");
const QString allKey = QStringLiteral("all");

} // namespace

PageInfo ContactsPage::pageInfo()
{
    return {pages::contacts, tr("Contacts"), QStringLiteral("message-circle"), false};
}

ContactsPage::ContactsPage(AppContext &context, QWidget *parent)
    : Page(pageInfo(), parent), m_context(context), m_state(openKey)
{
    m_switch = new SegmentedSwitch(tr("Which contacts"));
    m_switch->setSwitchesViews();
    m_switch->addChoice(openKey, tr("To follow up"));
    m_switch->addChoice(QStringLiteral("answered"), tr("Answered"));
    m_switch->addChoice(QStringLiteral("closed"), tr("Closed"));
    m_switch->addChoice(allKey, tr("All"));
    m_list = new ContactList(context, ContactList::Who::Shown);
    m_offer = new EmptyOffer(m_list->pane().empty(), context);
    body()->addWidget(m_switch);
    body()->addWidget(m_list, 1);
    connect(m_switch, &SegmentedSwitch::chosen, this, &ContactsPage::showState);
    connect(m_list, &ContactList::changed, this, [this] {
        load();
        m_context.events.notify();
    });
    load();
}

void ContactsPage::activate(const QVariantMap &args)
{
    load();
    if (const qint64 id = args.value(QStringLiteral("contact")).toLongLong(); id > 0)
        m_list->open(domain::ContactId(id));
    else
        m_list->pane().view().setFocus();
}

void ContactsPage::refresh()
{
    load();
}

void ContactsPage::showState(const QString &state)
{
    m_state = state;
    m_switch->setCurrent(state);
    load();
}

QVariantMap ContactsPage::unsaved() const
{
    const QVariant open = m_list->openPanel();
    QVariantMap work = open.isValid() ? Page::unsaved() : QVariantMap();
    if (open.isValid())
        work.insert(open.toMap());
    if (m_state != openKey)
        work.insert(typedwork::viewKey, m_state);
    return work;
}

void ContactsPage::takeUp(const QVariantMap &work)
{
    if (work.contains(typedwork::viewKey))
        showState(work.value(typedwork::viewKey).toString());
    if (work.value(typedwork::formKey).toLongLong() > 0)
        m_list->reopen(work);
    Page::takeUp(work);
}

void ContactsPage::load()
{
    const auto contacts = m_state == openKey
        ? m_context.contacts.open()
        : m_context.contacts.list(m_state == allKey ? std::nullopt : domain::contactStateFromKey(m_state));
    if (!contacts) {
        m_list->pane().showError(contacts.error(), m_context.format, [this] { load(); });
        return;
    }
    if (contacts->empty())
        showEmptyWords();
    m_list->setContacts(*contacts);
}

/// Others may stand in another view; where there are none at all, the first one is written down at its member.
void ContactsPage::showEmptyWords()
{
    EmptyState &empty = m_list->pane().empty();
    const auto all = m_state == allKey ? domain::Result<std::vector<domain::Contact>>() : m_context.contacts.list({});
    if (all && !all->empty()) {
        empty.setWords(QStringLiteral("message-circle"),
                       m_state == openKey ? tr("Nothing to follow up") : tr("No contact is in this state"),
                       tr("Complaints, ideas, requests and calls of members stand here until they are answered."));
        m_offer->offer(tr("Show all contacts"), [this] { showState(allKey); });
        return;
    }
    empty.setWords(QStringLiteral("message-circle"), tr("No contacts yet"),
                   tr("What a member says is written down on the page of the member, under Contacts."));
    m_offer->offerPage(tr("Choose a member"), pages::members);
}

bool ContactsPage::stepBack()
{
    return m_list->stepBack();
}

} // namespace bashgah::ui
