// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/couponform.h"

#include "services/coupons/couponservice.h"
#include "ui/appcontext.h"
#include "ui/settings/devicesettings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/jalalidateedit.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pointsedit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::Points;

namespace {

constexpr qint64 mostNumber = 1'000'000'000;
constexpr qint64 mostPercent = 1'000; // what is above 100 is refused, not cut
constexpr int basisPoints = 100;

int numberOf(const PointsEdit &edit, int missing, qint64 most = mostNumber)
{
    const auto value = edit.value();
    return value ? static_cast<int>(std::min(value->value(), most)) : missing;
}

} // namespace

CouponForm::CouponForm(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    buildWhat(column);
    buildHowOften(column);
    auto *makeButton = new QPushButton(tr("Make the codes"));
    makeButton->setObjectName(QStringLiteral("couponMake"));
    Theme::setRole(makeButton, ButtonRole::Primary);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *row = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    row->addWidget(makeButton);
    row->addWidget(cancel);
    column->addLayout(row);
    column->addStretch(1);
    connect(makeButton, &QPushButton::clicked, this, &CouponForm::make);
    connect(cancel, &QPushButton::clicked, this, &CouponForm::cancelled);
    begin();
}

void CouponForm::buildWhat(QVBoxLayout *column)
{
    const Format &format = m_context.format;
    auto *fields = new QWidget;
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("couponName"));
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("couponKind"));
    m_kind->addItem(tr("Percent of the bill"));
    m_kind->addItem(tr("An amount"));
    m_share = new PointsEdit(format);
    m_share->setObjectName(QStringLiteral("couponShare"));
    m_most = new MoneyEdit(format);
    m_amount = new MoneyEdit(format);
    m_amount->setObjectName(QStringLiteral("couponAmount"));
    m_minimum = new MoneyEdit(format);
    m_stacking = new QComboBox;
    m_stacking->addItem(tr("With others, but one percentage of the bill only"));
    m_stacking->addItem(tr("With every other"));
    m_stacking->addItem(tr("Alone"));
    m_form.emplace(fields);
    m_form->row(tr("Name"), m_name, tr("Stands on the slip and the receipt.")).field(QStringLiteral("name"));
    m_form->row(tr("Takes off"), m_kind);
    m_form->row(tr("Percent"), m_share).field(QStringLiteral("share"));
    m_form->row(tr("At most"), m_most, tr("Empty: no limit.")).field(QStringLiteral("most"));
    m_form->row(tr("Amount"), m_amount).field(QStringLiteral("amount"));
    m_form->row(tr("From a purchase of"), m_minimum, tr("Empty: any purchase.")).field(QStringLiteral("minimum"));
    m_form->row(tr("Goes together"), m_stacking);
    column->addWidget(fields);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CouponForm::showKind);
}

void CouponForm::buildHowOften(QVBoxLayout *column)
{
    const Format &format = m_context.format;
    auto *fields = new QWidget;
    m_count = new PointsEdit(format);
    m_count->setObjectName(QStringLiteral("couponCount"));
    m_uses = new PointsEdit(format);
    m_inAll = new PointsEdit(format);
    m_perMember = new PointsEdit(format);
    m_from = new JalaliDateEdit(format, m_context.today());
    m_until = new JalaliDateEdit(format, m_context.today());
    m_oftenForm.emplace(fields);
    m_oftenForm->row(tr("How many codes"), m_count).field(QStringLiteral("count"));
    m_oftenForm->row(tr("Uses of each code"), m_uses).field(QStringLiteral("uses"));
    m_oftenForm->row(tr("Uses of all codes together"), m_inAll, tr("Empty: no limit.")).field(QStringLiteral("inAll"));
    m_oftenForm->row(tr("Uses by one member"), m_perMember, tr("Empty: no limit. Otherwise members only."))
        .field(QStringLiteral("perMember"));
    m_oftenForm->row(tr("First day"), m_from).field(QStringLiteral("from"));
    m_oftenForm->row(tr("Last day"), m_until).field(QStringLiteral("until"));
    column->addWidget(fields);
}

void CouponForm::begin()
{
    m_form->clearErrors();
    m_oftenForm->clearErrors();
    m_name->clear();
    m_share->setValue(Points(10));
    for (MoneyEdit *edit : {m_most, m_amount, m_minimum})
        edit->clear();
    m_count->setValue(Points(24)); // one printed page
    m_uses->setValue(Points(1));
    m_inAll->clear();
    m_perMember->clear();
    m_from->setValue({});
    m_until->setValue(m_context.today().addDays(30));
    m_kind->setCurrentIndex(0);
    m_stacking->setCurrentIndex(0);
    showKind();
}

void CouponForm::takeFocus()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

bool CouponForm::isPercent() const
{
    return m_kind->currentIndex() == 0;
}

void CouponForm::showKind()
{
    m_form->rowOf(QStringLiteral("share"))->setVisible(isPercent());
    m_form->rowOf(QStringLiteral("most"))->setVisible(isPercent());
    m_form->rowOf(QStringLiteral("amount"))->setVisible(!isPercent());
}

services::BatchRequest CouponForm::request() const
{
    services::BatchRequest request;
    domain::CouponRule &rule = request.rule;
    rule.discount.name = m_name->text().simplified();
    if (isPercent())
        rule.discount.effect =
            domain::PercentOff{domain::Percent(numberOf(*m_share, 0, mostPercent) * basisPoints), m_most->value()};
    else
        rule.discount.effect = domain::AmountOff{m_amount->value().value_or(domain::Money())};
    rule.discount.minimum = m_minimum->value().value_or(domain::Money());
    rule.discount.stacking = static_cast<domain::Stacking>(m_stacking->currentIndex());
    rule.uses = numberOf(*m_uses, 0);
    if (const auto all = m_inAll->value())
        rule.inAll = all->value();
    if (m_perMember->value())
        rule.perMember = numberOf(*m_perMember, 0);
    rule.from = m_from->value();
    rule.until = m_until->value();
    request.count = numberOf(*m_count, 0);
    if (const int staff = m_context.settings.value(settings::staff); staff > 0)
        request.staff = domain::StaffId(staff);
    return request;
}

void CouponForm::make()
{
    const auto id = m_context.coupons.make(request());
    if (id) {
        emit made(*id);
        return;
    }
    domain::ValidationReport left = m_form->showErrors({id.error()}, m_context.format);
    if (!left.empty())
        left = m_oftenForm->showErrors(left, m_context.format);
    if (!left.empty())
        emit failed(left.front());
}

} // namespace bashgah::ui
