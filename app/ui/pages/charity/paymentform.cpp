// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/charity/paymentform.h"

#include "services/charity/causeservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/settings/devicesettings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/enterorder.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/jalalidateedit.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/moneyedit.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

namespace bashgah::ui {

namespace {

/// What is open, less the parts of a toman that nobody pays and the field cannot hold.
domain::Money payable(domain::Money open, const domain::Currency &currency)
{
    const qint64 unit = currency.unit == domain::MoneyUnit::None ? 1 : currency.minorPerMajor();
    return domain::Money::fromMinor(open.minor() / unit * unit);
}

} // namespace

PaymentForm::PaymentForm(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_cause = new QLabel;
    m_cause->setWordWrap(true);
    m_cause->setFont(Theme::font(TextSize::Strong));
    alignLeading(m_cause);
    column->addWidget(m_cause);
    auto *fields = new QWidget;
    m_amount = new MoneyEdit(context.format);
    m_amount->setObjectName(QStringLiteral("paymentAmount"));
    m_day = new JalaliDateEdit(context.format, context.today());
    m_payee = new QLineEdit;
    m_payee->setObjectName(QStringLiteral("paymentPayee"));
    m_receipt = new QLineEdit;
    m_receipt->setObjectName(QStringLiteral("paymentReceipt"));
    m_note = new QLineEdit;
    m_form.emplace(fields);
    m_form->row(tr("Amount"), m_amount).field(QStringLiteral("amount"));
    m_form->row(tr("Day"), m_day).field(QStringLiteral("day"));
    m_form->row(tr("Paid to"), m_payee).field(QStringLiteral("payee"));
    m_form->row(tr("Number of the receipt"), m_receipt).field(QStringLiteral("receipt"));
    m_form->row(tr("Note"), m_note).field(QStringLiteral("note"));
    column->addWidget(fields);
    auto *submitButton = new QPushButton(tr("Record the payment"));
    submitButton->setObjectName(QStringLiteral("paymentSubmit"));
    Theme::setRole(submitButton, ButtonRole::Primary);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *row = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    row->addWidget(submitButton);
    row->addWidget(cancel);
    column->addLayout(row);
    column->addStretch(1);
    new EnterOrder({m_amount, m_day, m_payee, m_receipt, m_note}, [this] { submit(); }, this);
    connect(submitButton, &QPushButton::clicked, this, &PaymentForm::submit);
    connect(cancel, &QPushButton::clicked, this, &PaymentForm::cancelled);
}

void PaymentForm::begin(const services::CauseRow &row)
{
    m_row = row;
    m_key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_form->clearErrors();
    //: %1 the name of a good cause, %2 an amount
    m_cause->setText(tr("%1: still to pay %2").arg(Bidi::isolateAuto(row.cause.name), m_context.format.money(row.open())));
    const domain::Money payableNow = payable(row.open(), m_context.shop.currency);
    payableNow.isPositive() ? m_amount->setValue(payableNow) : m_amount->clear();
    m_day->setValue(m_context.today());
    for (QLineEdit *edit : {m_payee, m_receipt, m_note})
        edit->clear();
}

void PaymentForm::takeFocus()
{
    m_amount->setFocus(Qt::OtherFocusReason);
    m_amount->selectAll();
}

void PaymentForm::submit()
{
    if (!m_row)
        return;
    services::CausePaymentRequest request{m_row->id, m_amount->value().value_or(domain::Money()),
                                          m_day->value().value_or(QDate()), m_payee->text(), m_receipt->text(),
                                          m_note->text(), {}, m_key};
    request.staff = chosenStaff(m_context.settings);
    const auto done = m_context.causes.pay(request);
    if (done) {
        m_form->clearErrors();
        emit paid();
        return;
    }
    const domain::ValidationReport left = m_form->showErrors({done.error()}, m_context.format);
    if (!left.empty())
        emit failed(left.front());
}

} // namespace bashgah::ui
