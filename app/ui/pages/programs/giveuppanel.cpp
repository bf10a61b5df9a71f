// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/giveuppanel.h"

#include "services/membership/planservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/format/errortext.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/toasts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/leading.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bashgah::ui {

GiveUpPanel::GiveUpPanel(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_effect = new QLabel;
    m_effect->setObjectName(QStringLiteral("giveUpEffect"));
    m_effect->setWordWrap(true);
    alignLeading(m_effect);
    column->addWidget(m_effect);
    auto *fields = new QWidget;
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("giveUpReason"));
    m_form.emplace(fields);
    m_form->row(tr("Reason"), m_reason).field(QStringLiteral("reason"));
    column->addWidget(fields);
    auto *submitButton = new QPushButton(tr("End the membership"));
    submitButton->setObjectName(QStringLiteral("giveUpSubmit"));
    Theme::setRole(submitButton, ButtonRole::Danger);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *row = new QHBoxLayout;
    row->addWidget(submitButton);
    row->addWidget(cancel);
    row->addStretch(1);
    column->addLayout(row);
    connect(submitButton, &QPushButton::clicked, this, &GiveUpPanel::submit);
    connect(m_reason, &QLineEdit::returnPressed, this, &GiveUpPanel::submit);
    connect(cancel, &QPushButton::clicked, this, &GiveUpPanel::cancelled);
}

void GiveUpPanel::begin(const services::Membership &membership)
{
    m_membership = membership;
    m_form->clearErrors();
    m_reason->clear();
    m_effect->setText(QStringList{Bidi::isolateAuto(membership.name),
                                  tr("Ends today; pay back %1.").arg(m_context.format.money(membership.backNow))}
                          .join(u'\n'));
    m_reason->setFocus();
}

std::optional<domain::MembershipId> GiveUpPanel::membership() const
{
    return m_membership ? std::optional(m_membership->id) : std::nullopt;
}

void GiveUpPanel::submit()
{
    if (!m_membership)
        return;
    m_form->clearErrors();
    const auto done = m_context.plans.giveUp(m_membership->id, m_reason->text(), chosenStaff(m_context.settings));
    if (!done) {
        domain::Error error = done.error();
        if (error.field.isEmpty())
            error.field = QStringLiteral("reason");
        (void)m_form->showErrors({error}, m_context.format);
        return;
    }
    m_context.toasts.show(tr("The membership ended; pay back %1.").arg(m_context.format.money(done->amount)));
    emit givenUp();
}

} // namespace bashgah::ui
