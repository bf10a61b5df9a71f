// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/givepanel.h"

#include "services/charity/causeservice.h"
#include "services/counter/counterservice.h"
#include "ui/appcontext.h"
#include "ui/settings/devicesettings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/enterorder.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/pointsedit.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::Points;

GivePanel::GivePanel(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *fields = new QWidget;
    m_cause = new QComboBox;
    m_cause->setObjectName(QStringLiteral("giveCause"));
    m_points = new PointsEdit(context.format);
    m_points->setObjectName(QStringLiteral("givePoints"));
    m_form.emplace(fields);
    m_form->row(tr("Cause"), m_cause).field(QStringLiteral("cause"));
    m_form->row(tr("Points"), m_points).field(QStringLiteral("points"));
    column->addWidget(fields);
    m_effect = new QLabel;
    m_effect->setObjectName(QStringLiteral("giveEffect"));
    m_effect->setWordWrap(true);
    alignLeading(m_effect);
    column->addWidget(m_effect);
    auto *submitButton = new QPushButton(tr("Give points"));
    submitButton->setObjectName(QStringLiteral("giveSubmit"));
    Theme::setRole(submitButton, ButtonRole::Primary);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *row = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    row->addWidget(submitButton);
    row->addWidget(cancel);
    column->addLayout(row);
    new EnterOrder({m_cause, m_points}, [this] { submit(); }, this);
    connect(m_cause, &QComboBox::currentIndexChanged, this, &GivePanel::showEffect);
    connect(m_points, &PointsEdit::valueChanged, this, &GivePanel::showEffect);
    connect(submitButton, &QPushButton::clicked, this, &GivePanel::submit);
    connect(cancel, &QPushButton::clicked, this, &GivePanel::cancelled);
}

void GivePanel::begin(domain::MemberId member)
{
    m_member = member;
    m_key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto snapshot = m_context.counter.snapshot(member);
    m_spendable = snapshot ? snapshot->spendable : Points();
    m_form->clearErrors();
    m_points->clear();
    readCauses();
    showEffect();
    m_points->setFocus();
}

void GivePanel::readCauses()
{
    m_cause->clear();
    const auto choices = m_context.causes.choices();
    for (const services::CauseChoice &choice : choices.value_or(std::vector<services::CauseChoice>()))
        m_cause->addItem(choice.name, choice.id.value());
}

std::optional<domain::CauseId> GivePanel::cause() const
{
    const QVariant chosen = m_cause->currentData();
    return chosen.isValid() ? std::optional(domain::CauseId(chosen.toLongLong())) : std::nullopt;
}

void GivePanel::showEffect()
{
    const Format &format = m_context.format;
    const auto chosen = cause();
    const Points points = m_points->value().value_or(Points());
    m_form->clearErrors();
    if (!chosen) {
        m_effect->setText(tr("No cause takes points now; the page Charity holds them."));
        return;
    }
    if (points <= Points()) {
        m_effect->setText(tr("Can be given: %1").arg(format.points(m_spendable)));
        return;
    }
    const auto worth = m_context.causes.worth(*chosen, points);
    if (!worth) {
        m_effect->clear();
        return;
    }
    m_effect->setText(worth->matched.isPositive()
                          ? tr("Comes to %1; the shop adds %2.").arg(format.money(worth->value), format.money(worth->matched))
                          : tr("Comes to %1.").arg(format.money(worth->value)));
}

void GivePanel::submit()
{
    const auto chosen = cause();
    if (!m_member || !chosen)
        return;
    services::GiveRequest request{*chosen, *m_member, m_points->value().value_or(Points()), {}, m_key};
    request.staff = chosenStaff(m_context.settings);
    const auto done = m_context.causes.give(request);
    if (done) {
        emit given(*done);
        return;
    }
    domain::Error error = done.error();
    if (error.field.isEmpty())
        error.field = QStringLiteral("points");
    (void)m_form->showErrors({error}, m_context.format);
}

} // namespace bashgah::ui
