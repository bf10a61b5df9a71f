// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/sellplanpanel.h"

#include "services/membership/planservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/format/errortext.h"
#include "ui/format/planwords.h"
#include "ui/settings/devicesettings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/enterorder.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/leading.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

namespace bashgah::ui {

SellPlanPanel::SellPlanPanel(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_who = new QLabel;
    m_who->setFont(Theme::font(TextSize::Heading));
    column->addWidget(m_who);
    buildFields();
    m_effect = new QLabel;
    m_effect->setObjectName(QStringLiteral("sellPlanEffect"));
    for (QLabel *label : {m_who, m_effect}) {
        label->setWordWrap(true);
        alignLeading(label);
    }
    column->addWidget(m_effect);
    buildButtons();
    column->addStretch(1);
}

void SellPlanPanel::buildFields()
{
    auto *fields = new QWidget;
    m_plan = new QComboBox;
    m_plan->setObjectName(QStringLiteral("sellPlan"));
    m_payment = new QComboBox;
    m_payment->setObjectName(QStringLiteral("sellPlanPayment"));
    m_payment->addItem(tr("not said"), QString());
    m_payment->addItem(tr("card"), QStringLiteral("card"));
    m_payment->addItem(tr("cash"), QStringLiteral("cash"));
    m_payment->addItem(tr("transfer"), QStringLiteral("transfer"));
    m_form.emplace(fields);
    m_form->row(tr("Membership"), m_plan).field(QStringLiteral("plan"));
    m_form->row(tr("Payment"), m_payment);
    layout()->addWidget(fields);
    new EnterOrder({m_plan, m_payment}, [this] { m_submit->setFocus(); }, this);
    connect(m_plan, &QComboBox::currentIndexChanged, this, &SellPlanPanel::showEffect);
}

void SellPlanPanel::buildButtons()
{
    m_submit = new QPushButton(tr("Sell membership"));
    m_submit->setObjectName(QStringLiteral("sellPlanSubmit"));
    Theme::setRole(m_submit, ButtonRole::Primary);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *row = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    row->addWidget(m_submit);
    row->addWidget(cancel);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_submit, &QPushButton::clicked, this, &SellPlanPanel::submit);
    connect(cancel, &QPushButton::clicked, this, &SellPlanPanel::cancelled);
}

void SellPlanPanel::begin(domain::MemberId member, const QString &name)
{
    m_member = member;
    m_key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_who->setText(name);
    m_form->clearErrors();
    m_plan->clear();
    m_plans.clear();
    const auto plans = m_context.plans.plans();
    for (const services::Plan &plan : plans.value_or(std::vector<services::Plan>())) {
        if (plan.isRetired)
            continue;
        m_plans.push_back(plan);
        m_plan->addItem(PlanWords(m_context.format).offer(plan.terms), plan.id.value());
    }
    m_submit->setEnabled(!m_plans.empty());
    showEffect();
    m_plan->setFocus();
}

services::PlanSale SellPlanPanel::sale() const
{
    return {m_member.value_or(domain::MemberId(0)), domain::PlanId(m_plan->currentData().toLongLong()),
            m_payment->currentData().toString(), chosenStaff(m_context.settings), m_key};
}

void SellPlanPanel::showEffect()
{
    if (!m_member || m_plans.empty()) {
        m_effect->setText(tr("There is no membership to sell yet; the Programme page has the plans."));
        return;
    }
    const auto seen = m_context.plans.preview(sale());
    if (!seen) {
        m_effect->setText(errorText(seen.error(), m_context.format));
        return;
    }
    const Format &format = m_context.format;
    QStringList lines{tr("To pay: %1").arg(format.money(seen->paid)),
                      tr("Valid from %1 to %2").arg(format.dateLong(seen->term.first), format.dateLong(seen->term.last))};
    if (seen->renews)
        lines << tr("Follows the membership that still runs.");
    const auto place = static_cast<size_t>(std::max(0, m_plan->currentIndex()));
    if (const QString benefits = PlanWords(format).benefits(m_plans[place].terms); !benefits.isEmpty())
        lines << benefits;
    lines << tr("Earns no points and is no revenue of goods.");
    m_effect->setText(lines.join(u'\n'));
}

void SellPlanPanel::submit()
{
    if (!m_member || m_plans.empty())
        return;
    const auto done = m_context.plans.sell(sale());
    if (done)
        emit sold(*done);
    else
        (void)m_form->showErrors({done.error().inField(QStringLiteral("plan"))}, m_context.format);
}

} // namespace bashgah::ui
