// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberprofile/pinpanel.h"

#include "ui/appcontext.h"
#include "ui/format/errortext.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/apprequests.h"
#include "ui/theme/theme.h"
#include "ui/widgets/enterorder.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/jalalidateedit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bashgah::ui {
namespace {

constexpr int usualMonths = 3;

} // namespace

PinPanel::PinPanel(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *fields = new QWidget;
    m_tier = new QComboBox;
    m_tier->setObjectName(QStringLiteral("pinTier"));
    m_until = new JalaliDateEdit(context.format, context.today());
    m_until->setObjectName(QStringLiteral("pinUntil"));
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("pinReason"));
    m_form.emplace(fields);
    m_form->row(tr("Tier"), m_tier).field(QStringLiteral("tier"));
    m_form->row(tr("Until, that day included"), m_until, tr("Afterwards the rules decide again.")).field(QStringLiteral("until"));
    m_form->row(tr("Reason"), m_reason, tr("Stands beside the tier.")).field(QStringLiteral("reason"));
    column->addWidget(fields);
    buildButtons();
    new EnterOrder({m_tier, m_until, m_reason}, [this] { submit(); }, this);
}

void PinPanel::buildButtons()
{
    auto *submitButton = new QPushButton(tr("Set the tier"));
    submitButton->setObjectName(QStringLiteral("pinSubmit"));
    Theme::setRole(submitButton, ButtonRole::Primary);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *row = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    row->addWidget(submitButton);
    row->addWidget(cancel);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(submitButton, &QPushButton::clicked, this, &PinPanel::submit);
    connect(cancel, &QPushButton::clicked, this, &PinPanel::cancelled);
}

void PinPanel::begin(domain::MemberId member, const services::TierExplanation &now)
{
    m_member = member;
    m_form->clearErrors();
    m_tier->clear();
    for (const domain::Tier &tier : now.policy.tiers) {
        m_tier->addItem(tier.name, tier.id);
        if (now.tier && now.tier->id == tier.id)
            m_tier->setCurrentIndex(m_tier->count() - 1);
    }
    m_until->setRange(now.today, QDate());
    m_until->setValue(m_context.shop.calendar.addMonths(now.today, usualMonths));
    m_reason->clear();
    m_tier->setFocus();
}

void PinPanel::submit()
{
    if (!m_member)
        return;
    m_form->clearErrors();
    const auto until = m_until->result();
    if (!until) {
        (void)m_form->showErrors({until.error().inField(QStringLiteral("until"))}, m_context.format);
        return;
    }
    const auto done = m_context.tiers.pin({*m_member,
                                           {m_tier->currentData().toString(), *until, m_reason->text().simplified()},
                                           chosenStaff(m_context.settings)});
    if (done) {
        emit pinned();
        return;
    }
    if (m_context.requests.secondPerson(done.error(), this, [this] { submit(); }))
        return;
    domain::Error error = done.error();
    if (error.field.isEmpty())
        error.field = QStringLiteral("tier");
    (void)m_form->showErrors({error}, m_context.format);
}

} // namespace bashgah::ui
