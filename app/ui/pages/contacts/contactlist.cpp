// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contactlist.h"

#include "services/members/contactservice.h"
#include "ui/appcontext.h"
#include "ui/format/contacttext.h"
#include "ui/pages/contacts/contactpanel.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/typedwork.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columnscroll.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/tablerows.h"

#include <QHBoxLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::Contact;

namespace {

constexpr int sideLetters = 34;

} // namespace

ContactList::ContactList(AppContext &context, Who who, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap);
    m_model = std::make_unique<Model>(columns(who),
                                      [](const Contact &contact) { return QString::number(contact.id.value()); });
    m_pane = new TablePane(tr("What members said"));
    m_pane->setObjectName(who == Who::Shown ? QStringLiteral("contactList") : QStringLiteral("memberContacts"));
    m_pane->setModel(m_model.get());
    m_pane->view().setSelectionMode(QAbstractItemView::SingleSelection);
    std::vector<FitColumn> widths{{12, 0}, {10, 2}, {9, 1}, {24, 0}, {12, 3}};
    if (who == Who::Shown)
        widths.insert(widths.begin(), {14, 0});
    m_pane->fitColumns(widths, who == Who::Shown ? 4 : 3, context.settings,
                       who == Who::Shown ? QStringLiteral("contacts.widths") : QStringLiteral("member.contacts.widths"));
    m_pane->empty().setWords(QStringLiteral("message-circle"), tr("Nothing to follow up"),
                             tr("Complaints, ideas, requests and calls of members stand here until they are answered."));
    row->addWidget(m_pane, 1);
    m_card = new Card(tr("Contact"));
    m_panel = new ContactPanel(context);
    m_card->body()->addWidget(new ColumnScroll(m_panel));
    m_card->setFixedWidth(sideLetters * fontMetrics().averageCharWidth());
    m_card->hide();
    row->addWidget(m_card);
    connect(m_pane, &TablePane::opened, this, &ContactList::openRow);
    connect(m_panel, &ContactPanel::cancelled, this, [this] { (void)stepBack(); });
    connect(m_panel, &ContactPanel::saved, this, [this] {
        (void)stepBack();
        emit changed();
    });
}

std::vector<Column<Contact>> ContactList::columns(Who who) const
{
    std::vector<Column<Contact>> all;
    if (who == Who::Shown) {
        all.push_back(textColumn<Contact>(QStringLiteral("member"), tr("Member"),
                                          [](const Contact &contact) { return contact.memberName; }));
    }
    all.push_back(textColumn<Contact>(QStringLiteral("due"), tr("Until when"),
                                      [this](const Contact &contact) { return dueText(contact); }));
    all.push_back(textColumn<Contact>(QStringLiteral("kind"), tr("Kind"),
                                      [](const Contact &contact) { return ContactText::kind(contact.kind); }));
    all.push_back(textColumn<Contact>(QStringLiteral("state"), tr("State"),
                                      [](const Contact &contact) { return ContactText::state(contact.state); }));
    all.push_back(textColumn<Contact>(QStringLiteral("text"), tr("What was said"),
                                      [](const Contact &contact) { return contact.text.simplified(); }));
    all.back().tooltip = [](const Contact &contact) {
        return contact.answer.isEmpty() ? contact.text : QString(contact.text + QStringLiteral("\n\n") + contact.answer);
    };
    all.push_back(textColumn<Contact>(QStringLiteral("follower"), tr("Who follows it up"),
                                      [](const Contact &contact) { return contact.followerName; }));
    return all;
}

QString ContactList::dueText(const Contact &contact) const
{
    if (!contact.due)
        return {};
    const QString day = m_context.format.relativeDay(*contact.due, m_context.today());
    return contact.isOverdue(m_context.today()) ? tr("overdue: %1").arg(day) : day;
}

void ContactList::setContacts(std::vector<Contact> contacts)
{
    m_model->setRows(std::move(contacts));
    m_pane->showRows();
}

void ContactList::beginNew(domain::MemberId member)
{
    m_card->show();
    m_panel->beginNew(member);
}

void ContactList::open(domain::ContactId id)
{
    if (const auto row = m_model->indexOfKey(QString::number(id.value()))) {
        m_pane->view().setCurrentIndex(m_model->index(*row, 0));
        openRow(m_model->index(*row, 0));
    }
}

void ContactList::reopen(const QVariantMap &work)
{
    const auto contact = m_context.contacts.contact(domain::ContactId(work.value(typedwork::formKey).toLongLong()));
    if (!contact)
        return;
    chooseRow(*m_pane, *m_model, QString::number(contact->id.value()));
    change(typedwork::asRead(*contact, work));
}

void ContactList::openRow(const QModelIndex &index)
{
    if (index.isValid())
        change(m_model->row(index.row()));
}

void ContactList::change(const Contact &contact)
{
    m_card->show();
    m_panel->beginChange(contact);
}

QVariant ContactList::openPanel() const
{
    if (m_card->isHidden())
        return {};
    const auto &contact = m_panel->contact();
    return contact ? QVariantMap{{typedwork::formKey, contact->id.value()}, {typedwork::versionKey, contact->version}}
                   : QVariantMap{{typedwork::formKey, 0}};
}

void ContactList::closePanel()
{
    m_card->hide();
}

bool ContactList::stepBack()
{
    if (m_card->isHidden())
        return false;
    closePanel();
    m_pane->view().setFocus();
    return true;
}

} // namespace bashgah::ui
