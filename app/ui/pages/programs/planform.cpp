// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/planform.h"

#include "domain/text/persiantext.h"
#include "services/membership/planservice.h"
#include "services/programs/programservice.h"
#include "ui/appcontext.h"
#include "ui/format/errortext.h"
#include "ui/format/planwords.h"
#include "ui/pages/programs/inlinenumber.h"
#include "ui/settings/devicesettings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/moneyedit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace bashgah::ui {

using domain::PlanRefund;
using domain::PlanTerms;

PlanForm::PlanForm(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    buildFields();
    buildButtons();
}

void PlanForm::buildFields()
{
    const Format &format = m_context.format;
    auto *fields = new QWidget;
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("planName"));
    m_price = new MoneyEdit(format);
    m_price->setObjectName(QStringLiteral("planPrice"));
    m_months = new InlineNumber(format, 0, tr("months"));
    m_months->setObjectName(QStringLiteral("planMonths"));
    m_factor = new InlineNumber(format, 2, {});
    m_factor->setObjectName(QStringLiteral("planFactor"));
    m_discount = new InlineNumber(format, 2, format.percentSign());
    m_discount->setObjectName(QStringLiteral("planDiscount"));
    m_gift = new QLineEdit;
    m_reminder = new InlineNumber(format, 0, tr("days"));
    m_refund = new QComboBox;
    m_refund->addItems({tr("Nothing comes back"), tr("The months that have not begun"), tr("All within some days")});
    m_days = new InlineNumber(format, 0, tr("days"));
    m_form.emplace(fields);
    addRows();
    m_cost = new QLabel;
    m_cost->setObjectName(QStringLiteral("planCost"));
    m_cost->setWordWrap(true);
    Theme::setMuted(m_cost);
    alignLeading(m_cost);
    layout()->addWidget(fields);
    layout()->addWidget(m_cost);
    connect(m_price, &MoneyEdit::valueChanged, this, &PlanForm::showCost);
    for (InlineNumber *number : {m_factor, m_discount})
        connect(number, &InlineNumber::textChanged, this, &PlanForm::showCost);
    connect(m_refund, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_days->setEnabled(index == static_cast<int>(PlanRefund::Rule::FullWithin));
    });
}

void PlanForm::addRows()
{
    m_form->row(tr("Name"), m_name).field(QStringLiteral("name"));
    m_form->row(tr("Price"), m_price).field(QStringLiteral("price"));
    m_form->row(tr("Term"), m_months).field(QStringLiteral("months"));
    m_form->row(tr("Points times"), m_factor).field(QStringLiteral("multiplier"));
    m_form->row(tr("Discount on every purchase"), m_discount).field(QStringLiteral("discount"));
    m_form->row(tr("What else its members get"), m_gift).field(QStringLiteral("gift"));
    m_form->row(tr("On the list before the end"), m_reminder).field(QStringLiteral("reminder"));
    m_form->row(tr("When given up"), m_refund);
    m_form->row(tr("Days from the sale"), m_days).field(QStringLiteral("days"));
}

void PlanForm::buildButtons()
{
    auto *submitButton = new QPushButton(tr("Add plan"));
    submitButton->setObjectName(QStringLiteral("planSubmit"));
    Theme::setRole(submitButton, ButtonRole::Primary);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *row = new QHBoxLayout;
    row->addWidget(submitButton);
    row->addWidget(cancel);
    row->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(submitButton, &QPushButton::clicked, this, &PlanForm::submit);
    connect(cancel, &QPushButton::clicked, this, &PlanForm::cancelled);
    for (QLineEdit *edit : findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::returnPressed, this, &PlanForm::submit);
}

void PlanForm::begin()
{
    const PlanTerms plain;
    m_form->clearErrors();
    m_name->clear();
    m_price->clear();
    m_gift->clear();
    m_months->setWhole(plain.months);
    m_factor->setWhole(1);
    m_discount->setWhole(0);
    m_reminder->setWhole(plain.reminderDays);
    m_refund->setCurrentIndex(static_cast<int>(plain.refund.rule));
    m_days->setWhole(plain.refund.days);
    m_days->setEnabled(false);
    if (const auto live = m_context.programs.current())
        m_programme = live->programme;
    showCost();
    m_name->setFocus();
}

/// While it is typed; a wrong number costs nothing yet.
void PlanForm::showCost()
{
    PlanTerms terms;
    terms.price = m_price->value().value_or(domain::Money());
    terms.num = std::max(m_factor->hundredths().value_or(100), 1);
    terms.den = 100;
    terms.discount = domain::Percent(std::max(m_discount->hundredths().value_or(0), 0));
    const QString words = PlanWords(m_context.format).cost(m_programme, terms);
    m_cost->setText(words);
    m_cost->setVisible(!words.isEmpty());
}

std::optional<PlanTerms> PlanForm::terms()
{
    PlanTerms terms;
    terms.name = domain::tidyText(m_name->text());
    terms.price = m_price->value().value_or(domain::Money());
    terms.months = m_months->whole().value_or(0);
    const int factor = m_factor->hundredths().value_or(0);
    const int common = std::gcd(factor, 100);
    terms.num = factor / common;
    terms.den = 100 / common;
    terms.discount = domain::Percent(m_discount->hundredths().value_or(-1));
    terms.gift = domain::tidyText(m_gift->text());
    terms.reminderDays = m_reminder->whole().value_or(-1);
    terms.refund = {static_cast<PlanRefund::Rule>(m_refund->currentIndex()), m_days->whole().value_or(-1)};
    m_form->clearErrors();
    const auto right = validate(terms);
    if (right)
        return terms;
    (void)m_form->showErrors({right.error()}, m_context.format);
    return std::nullopt;
}

void PlanForm::submit()
{
    const auto typed = terms();
    if (!typed)
        return;
    const auto done = m_context.plans.addPlan(*typed, chosenStaff(m_context.settings));
    if (done)
        emit added();
    else
        (void)m_form->showErrors({done.error().field.isEmpty() ? done.error().inField(QStringLiteral("name"))
                                                              : done.error()},
                                 m_context.format);
}

} // namespace bashgah::ui
