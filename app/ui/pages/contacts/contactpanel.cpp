// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contactpanel.h"

#include "services/members/contactservice.h"
#include "services/shop/shopservice.h"
#include "ui/appcontext.h"
#include "ui/format/contacttext.h"
#include "ui/settings/devicesettings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/jalalidateedit.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::Contact;
using domain::ContactState;

namespace {

constexpr int textLines = 4;

QPlainTextEdit *linesEdit(const QString &name)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * textLines + 2 * edit->frameWidth() + 8);
    return edit;
}

} // namespace

ContactPanel::ContactPanel(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    build();
}

void ContactPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *fields = new QWidget;
    m_form.emplace(fields);
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("contactKind"));
    for (const domain::ContactKind kind : domain::allContactKinds)
        m_kind->addItem(ContactText::kind(kind), static_cast<int>(kind));
    m_text = linesEdit(QStringLiteral("contactText"));
    m_due = new JalaliDateEdit(m_context.format, m_context.today());
    m_due->setObjectName(QStringLiteral("contactDue"));
    m_follower = new QComboBox;
    m_follower->setObjectName(QStringLiteral("contactFollower"));
    m_answer = linesEdit(QStringLiteral("contactAnswer"));
    m_form->row(tr("Kind"), m_kind);
    m_form->row(tr("What was said"), m_text).field(QStringLiteral("text"));
    m_form->row(tr("Until when"), m_due).field(QStringLiteral("due"));
    m_form->row(tr("Who follows it up"), m_follower);
    m_form->row(tr("Answer"), m_answer).field(QStringLiteral("answer"));
    column->addWidget(fields);
    buildButtons(column);
}

void ContactPanel::buildButtons(QVBoxLayout *column)
{
    auto *row = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    const auto button = [&](const QString &name) {
        auto *made = new QPushButton;
        made->setObjectName(name);
        row->addWidget(made);
        return made;
    };
    m_save = button(QStringLiteral("contactSave"));
    Theme::setRole(m_save, ButtonRole::Primary);
    m_close = button(QStringLiteral("contactClose"));
    m_close->setText(tr("Close it"));
    m_reopen = button(QStringLiteral("contactReopen"));
    m_reopen->setText(tr("Open again"));
    auto *cancel = button(QStringLiteral("contactCancel"));
    cancel->setText(tr("Cancel"));
    column->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (!m_contact)
            add();
        else
            submit(m_answer->toPlainText().trimmed().isEmpty() ? m_contact->state : ContactState::Answered);
    });
    connect(m_close, &QPushButton::clicked, this, [this] { submit(ContactState::Closed); });
    connect(m_reopen, &QPushButton::clicked, this, [this] { submit(ContactState::Open); });
    connect(cancel, &QPushButton::clicked, this, &ContactPanel::cancelled);
}

void ContactPanel::beginNew(domain::MemberId member)
{
    m_member = member;
    m_contact.reset();
    m_form->clearErrors();
    m_text->clear();
    m_answer->clear();
    m_due->setValue({});
    readStaff(staff());
    showState();
    m_kind->setFocus();
}

void ContactPanel::beginChange(const Contact &contact)
{
    m_member = contact.member;
    m_contact = contact;
    m_form->clearErrors();
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(contact.kind)));
    m_text->setPlainText(contact.text);
    m_answer->setPlainText(contact.answer);
    m_due->setValue(contact.due);
    readStaff(contact.follower);
    showState();
    m_answer->setFocus();
}

void ContactPanel::showState()
{
    const bool isNew = !m_contact;
    const bool isOpen = isNew || m_contact->state == ContactState::Open;
    m_kind->setEnabled(isNew);
    m_text->setReadOnly(!isNew);
    m_answer->setEnabled(!isNew);
    m_save->setText(isNew ? tr("Write it down") : tr("Save the answer"));
    m_close->setVisible(!isNew && m_contact->state != ContactState::Closed);
    m_reopen->setVisible(!isOpen);
}

void ContactPanel::readStaff(std::optional<domain::StaffId> chosen)
{
    m_follower->clear();
    m_follower->addItem(tr("whoever is there"), 0);
    const auto names = m_context.shopService.staff();
    if (!names)
        return;
    for (const auto &person : *names) {
        if (person.active)
            m_follower->addItem(person.name, person.id.value());
        if (chosen == person.id)
            m_follower->setCurrentIndex(m_follower->count() - 1);
    }
}

/// False: what is typed as the day is none; the field says so.
bool ContactPanel::hasDueOrNone()
{
    const auto due = m_due->result();
    if (due || m_due->text().trimmed().isEmpty())
        return true;
    show(due.error().inField(QStringLiteral("due")));
    return false;
}

void ContactPanel::add()
{
    if (!m_member || !hasDueOrNone())
        return;
    const auto kind = static_cast<domain::ContactKind>(m_kind->currentData().toInt());
    const auto done =
        m_context.contacts.add({*m_member, kind, m_text->toPlainText(), m_due->value(), follower()}, staff());
    if (done)
        emit saved();
    else
        show(done.error());
}

void ContactPanel::submit(ContactState state)
{
    if (!m_contact || !hasDueOrNone())
        return;
    Contact contact = *m_contact;
    contact.state = state;
    contact.answer = m_answer->toPlainText();
    contact.due = m_due->value();
    contact.follower = follower();
    const auto done = m_context.contacts.change(contact, staff());
    if (done)
        emit saved();
    else
        show(done.error());
}

void ContactPanel::show(const domain::Error &failed)
{
    domain::Error error = failed;
    if (error.field.isEmpty())
        error.field = QStringLiteral("answer");
    (void)m_form->showErrors({error}, m_context.format);
}

std::optional<domain::StaffId> ContactPanel::follower() const
{
    const qint64 id = m_follower->currentData().toLongLong();
    return id > 0 ? std::optional(domain::StaffId(id)) : std::nullopt;
}

std::optional<domain::StaffId> ContactPanel::staff() const
{
    return chosenStaff(m_context.settings);
}

} // namespace bashgah::ui
