// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/staff/ownpinview.h"

#include "services/staff/staffdesk.h"
#include "services/staff/staffservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/format/errortext.h"
#include "ui/shell/toasts.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bashgah::ui {

OwnPinView::OwnPinView(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    m_who = new QLabel;
    m_who->setFont(Theme::font(TextSize::Strong));
    m_who->setWordWrap(true);
    column->addWidget(m_who);
    m_old = addField(column, QStringLiteral("ownPinOld"), tr("Current PIN"));
    m_new = addField(column, QStringLiteral("ownPinNew"), tr("New PIN, 4 to 12 digits"));
    m_again = addField(column, QStringLiteral("ownPinAgain"), tr("New PIN again"));
    m_error = new QLabel;
    m_error->setObjectName(QStringLiteral("ownPinError"));
    m_error->setWordWrap(true);
    Theme::setTone(m_error, Tone::Error);
    m_error->hide();
    column->addWidget(m_error);
    m_go = new QPushButton(tr("Change my PIN"));
    m_go->setObjectName(QStringLiteral("ownPinGo"));
    Theme::setRole(m_go, ButtonRole::Primary);
    column->addWidget(m_go, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(m_go, &QPushButton::clicked, this, &OwnPinView::submit);
    connect(m_old, &QLineEdit::returnPressed, m_new, [this] { m_new->setFocus(); });
    connect(m_new, &QLineEdit::returnPressed, m_again, [this] { m_again->setFocus(); });
    connect(m_again, &QLineEdit::returnPressed, this, &OwnPinView::submit);
}

QLineEdit *OwnPinView::addField(QVBoxLayout *column, const QString &name, const QString &words)
{
    auto *label = new QLabel(words);
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(words);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    field->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    return field;
}

void OwnPinView::reload()
{
    const auto who = m_context.desk.current();
    QString name;
    const auto people = m_context.desk.people();
    for (const services::StaffPerson &each : people.value_or(std::vector<services::StaffPerson>())) {
        if (each.id == who)
            name = each.name;
    }
    m_who->setText(tr("The PIN of %1").arg(Bidi::isolateAuto(name)));
}

void OwnPinView::takeFocus()
{
    m_old->setFocus();
}

void OwnPinView::submit()
{
    const auto who = m_context.desk.current();
    if (!who)
        return;
    if (m_new->text() != m_again->text()) {
        complain(tr("The two new PINs are not the same."), m_again);
        return;
    }
    const auto done = m_context.staff.changeOwnPin(*who, m_old->text(), m_new->text());
    if (!done) {
        const bool weak = done.error().code == domain::ErrorCode::WeakPin;
        complain(errorText(done.error(), m_context.format), weak || m_new->text().isEmpty() ? m_new : m_old);
        return;
    }
    for (QLineEdit *field : {m_old, m_new, m_again})
        field->clear();
    m_error->hide();
    m_context.toasts.show(tr("Your PIN is changed."));
    emit changed();
}

void OwnPinView::complain(const QString &text, QLineEdit *field)
{
    m_error->setText(text);
    m_error->show();
    field->setAccessibleDescription(text);
    field->setFocus();
    field->selectAll();
}

} // namespace bashgah::ui
