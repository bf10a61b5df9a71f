// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberprofile/contactview.h"

#include "services/members/contactservice.h"
#include "ui/appcontext.h"
#include "ui/pages/contacts/contactlist.h"
#include "ui/shell/emptyoffer.h"
#include "ui/shell/typedwork.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tablepane.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace bashgah::ui {

ContactView::ContactView(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    m_list = new ContactList(context, ContactList::Who::Hidden);
    auto *add = new QPushButton(icons::icon(u"plus"), tr("Write down what the member said"));
    add->setObjectName(QStringLiteral("contactNew"));
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_list, 1);
    connect(add, &QPushButton::clicked, this, [this] {
        if (m_member)
            m_list->beginNew(*m_member);
    });
    (new EmptyOffer(m_list->pane().empty(), context))
        ->offer(add->text(), [add] { add->click(); }, {domain::StaffAction::EditMembers});
    connect(m_list, &ContactList::changed, this, &ContactView::changed);
}

void ContactView::showMember(domain::MemberId member)
{
    if (m_member != member) // what is typed there was said by the one before
        m_list->closePanel();
    m_member = member;
    const auto contacts = m_context.contacts.ofMember(member);
    if (contacts)
        m_list->setContacts(*contacts);
    else
        m_list->pane().showError(contacts.error(), m_context.format, [this, member] { showMember(member); });
}

bool ContactView::stepBack()
{
    return m_list->stepBack();
}

QVariant ContactView::openPanel() const
{
    return m_list->openPanel();
}

void ContactView::reopenPanel(const QVariant &which)
{
    if (!which.isValid() || !m_member)
        return;
    const QVariantMap work = which.toMap();
    if (work.value(typedwork::formKey).toLongLong() != 0)
        m_list->reopen(work);
    else
        m_list->beginNew(*m_member);
}

} // namespace bashgah::ui
