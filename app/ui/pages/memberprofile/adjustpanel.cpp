// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberprofile/adjustpanel.h"

#include "services/counter/counterservice.h"
#include "ui/appcontext.h"
#include "ui/format/errortext.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/apprequests.h"
#include "ui/theme/theme.h"
#include "ui/widgets/enterorder.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/pointsedit.h"
#include "ui/widgets/segmentedswitch.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

namespace bashgah::ui {

AdjustPanel::AdjustPanel(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_direction = new SegmentedSwitch(tr("Give or take"));
    m_direction->addChoice(QStringLiteral("give"), tr("Give"));
    m_direction->addChoice(QStringLiteral("take"), tr("Take"));
    column->addWidget(m_direction);
    auto *fields = new QWidget;
    m_points = new PointsEdit(context.format);
    m_points->setObjectName(QStringLiteral("adjustPoints"));
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("adjustReason"));
    m_form.emplace(fields);
    m_form->row(tr("Points"), m_points).field(QStringLiteral("points"));
    m_form->row(tr("Reason"), m_reason, tr("Stands in the ledger for good.")).field(QStringLiteral("reason"));
    column->addWidget(fields);
    m_effect = new QLabel;
    m_effect->setWordWrap(true);
    column->addWidget(m_effect);
    auto *submitButton = new QPushButton(tr("Adjust"));
    submitButton->setObjectName(QStringLiteral("adjustSubmit"));
    Theme::setRole(submitButton, ButtonRole::Primary);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *row = new QHBoxLayout;
    row->addWidget(submitButton);
    row->addWidget(cancel);
    row->addStretch(1);
    column->addLayout(row);
    new EnterOrder({m_points, m_reason}, [this] { submit(); }, this);
    connect(m_direction, &SegmentedSwitch::chosen, this, &AdjustPanel::showEffect);
    connect(m_points, &PointsEdit::valueChanged, this, &AdjustPanel::showEffect);
    connect(submitButton, &QPushButton::clicked, this, &AdjustPanel::submit);
    connect(cancel, &QPushButton::clicked, this, &AdjustPanel::cancelled);
}

void AdjustPanel::begin(domain::MemberId member)
{
    m_member = member;
    m_key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto snapshot = m_context.counter.snapshot(member);
    m_balance = snapshot ? snapshot->balance : domain::Points();
    m_form->clearErrors();
    m_points->clear();
    m_reason->clear();
    showEffect();
    m_points->setFocus();
}

domain::Points AdjustPanel::wanted() const
{
    const domain::Points typed = m_points->value().value_or(domain::Points());
    return m_direction->current() == u"take" ? -typed : typed;
}

void AdjustPanel::showEffect()
{
    m_form->clearErrors();
    const domain::Points change = wanted();
    m_effect->setText(change.isZero() ? QString()
                                      : tr("Balance %1, then %2").arg(
                                            m_context.format.number(m_balance.value()),
                                            m_context.format.points(m_balance + change)));
}

void AdjustPanel::submit()
{
    if (!m_member)
        return;
    m_form->clearErrors();
    services::AdjustRequest request{*m_member, wanted(), m_reason->text().simplified(), {}, m_key};
    request.staff = chosenStaff(m_context.settings);
    const auto done = m_context.counter.adjust(request);
    if (done) {
        emit adjusted();
        return;
    }
    domain::Error error = done.error();
    if (m_context.requests.secondPerson(error, this, [this] { submit(); }))
        return;
    if (error.field.isEmpty())
        error.field = QStringLiteral("points");
    (void)m_form->showErrors({error}, m_context.format);
}

QString AdjustPanel::direction() const
{
    return m_direction->current();
}

void AdjustPanel::setDirection(const QString &direction)
{
    m_direction->setCurrent(direction);
    showEffect();
}

} // namespace bashgah::ui
