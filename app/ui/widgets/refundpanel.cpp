// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/refundpanel.h"

#include "services/counter/counterservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/format/errortext.h"
#include "ui/format/paymentwords.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/banner.h"
#include "ui/theme/theme.h"
#include "ui/widgets/enterorder.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/paybackchoice.h"
#include "ui/widgets/refundlinelist.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

namespace bashgah::ui {

RefundPanel::RefundPanel(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    m_head = new QLabel;
    m_head->setWordWrap(true);
    m_banner = new Banner;
    column->addWidget(m_head);
    column->addWidget(m_banner);
    m_lines = new RefundLineList(context.format);
    m_lines->hide();
    m_lines->installEventFilter(this);
    column->addWidget(m_lines);
    connect(m_lines, &RefundLineList::changed, this, &RefundPanel::chooseLines);
    buildForm(column);
    m_payBack = new QLabel;
    m_payBack->setObjectName(QStringLiteral("refundPayBack"));
    m_payBack->setFont(Theme::font(TextSize::Heading));
    m_payBack->setWordWrap(true);
    m_consequences = new QLabel;
    m_consequences->setObjectName(QStringLiteral("refundConsequences"));
    m_consequences->setWordWrap(true);
    Theme::setMuted(m_consequences);
    for (QLabel *label : {m_head, m_payBack, m_consequences})
        alignLeading(label);
    column->addWidget(m_payBack);
    column->addWidget(m_consequences);
    column->addStretch(1);
    buildButtons(column);
}

void RefundPanel::buildForm(QVBoxLayout *column)
{
    auto *fields = new QWidget;
    m_amount = new MoneyEdit(m_context.format);
    m_amount->setObjectName(QStringLiteral("refundAmount"));
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("refundReason"));
    m_form.emplace(fields);
    m_form->row(tr("Value of returned goods"), m_amount).field(QStringLiteral("amount"));
    m_form->row(tr("Reason (optional)"), m_reason).field(QStringLiteral("reason"));
    m_kind = new PayBackChoice(m_context);
    m_form->row(tr("Pay back by"), m_kind).field(QStringLiteral("payBack"));
    column->addWidget(fields);
    m_amount->installEventFilter(this);
    m_reason->installEventFilter(this);
    m_kind->installEventFilter(this);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RefundPanel::preview);
    new EnterOrder({m_amount, m_reason}, [this] { submit(); }, this);
    connect(m_amount, &MoneyEdit::valueChanged, this, &RefundPanel::preview);
}

void RefundPanel::buildButtons(QVBoxLayout *column)
{
    m_submit = new QPushButton(tr("Refund"));
    m_submit->setObjectName(QStringLiteral("refundSubmit"));
    Theme::setRole(m_submit, ButtonRole::Primary);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_submit);
    row->addWidget(cancel);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_submit, &QPushButton::clicked, this, &RefundPanel::submit);
    connect(cancel, &QPushButton::clicked, this, &RefundPanel::cancelled);
}

void RefundPanel::begin(const domain::Purchase &purchase, const QString &memberName)
{
    m_purchase = purchase;
    m_key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Format &format = m_context.format;
    const QString ref = Bidi::isolate(format.localDigits(purchase.ref));
    QStringList head{memberName.isEmpty()
                         ? tr("Refund of purchase %1").arg(ref)
                         : tr("Refund of purchase %1 of %2").arg(ref, Bidi::isolateAuto(memberName))};
    if (const auto extras = m_context.counter.extras(purchase.id)) {
        for (const domain::FieldValue &field : extras->fields) // the table, the number plate: is it this one?
            head << tr("%1: %2").arg(Bidi::isolateAuto(field.label), Bidi::isolateAuto(field.value));
    }
    m_head->setText(head.join(u'\n'));
    m_form->rowOf(QStringLiteral("amount"))->setHelp(tr("At most %1").arg(format.money(purchase.refundable())));
    m_banner->clear();
    m_reason->clear();
    FormRow *reason = m_form->rowOf(QStringLiteral("reason"));
    reason->setError({});
    reason->setLabel(m_context.counter.asksRefundReason().value_or(false) ? tr("Reason") : tr("Reason (optional)"));
    m_kind->begin(purchase);
    auto lines = m_context.counter.refundableLines(purchase.id);
    m_lines->showLines(lines ? std::move(*lines) : std::vector<services::RefundableLine>());
    m_amount->setReadOnly(false);
    m_amount->setValue(purchase.refundable());
    preview();
    m_amount->setFocus();
    m_amount->selectAll();
}

std::optional<domain::PurchaseId> RefundPanel::purchase() const
{
    return m_purchase ? std::optional(m_purchase->id) : std::nullopt;
}

/// Chosen lines say the amount; without any it is typed, or all that is left.
void RefundPanel::chooseLines()
{
    const bool byLine = !m_lines->chosen().empty();
    m_amount->setReadOnly(byLine);
    m_amount->setValue(byLine ? m_lines->sum() : m_purchase->refundable());
    preview();
}

std::optional<domain::RefundRequest> RefundPanel::request() const
{
    const auto amount = m_amount->value();
    if (!m_purchase || !amount)
        return std::nullopt;
    const std::vector<domain::RefundLine> lines = m_lines->chosen();
    const auto wanted = lines.empty() ? std::optional(*amount) : std::nullopt;
    domain::RefundRequest request{m_purchase->id, wanted, lines, m_reason->text().simplified(), {},
                                  chosenStaff(m_context.settings), m_key};
    request.payBack = m_kind->kind();
    return request;
}

void RefundPanel::preview()
{
    m_form->clearErrors();
    m_payBack->clear();
    m_consequences->clear();
    const auto wanted = request();
    if (!wanted)
        return;
    const auto result = m_context.counter.previewRefund(*wanted);
    if (result)
        showConsequences(*result);
    else
        m_form->rowOf(QStringLiteral("amount"))->setError(errorText(result.error(), m_context.format));
}

QStringList RefundPanel::waysBack(const services::RecordedRefund &refund) const
{
    if (refund.paidBack.size() > 1)
        return {PaymentWords::parts(refund.paidBack, m_context.format)};
    if (refund.paidBack.empty() || refund.paidBack.front().kind.isEmpty())
        return {};
    //: %1 a kind of money: cash
    return {tr("All of it by %1.").arg(PaymentWords::kind(refund.paidBack.front().kind))};
}

void RefundPanel::showConsequences(const services::RecordedRefund &refund)
{
    const Format &format = m_context.format;
    m_payBack->setText(tr("Pay back %1").arg(format.money(refund.payBack)));
    QStringList lines = waysBack(refund);
    if (refund.taken > domain::Points())
        lines << tr("%1 that it had earned are taken.").arg(format.points(refund.taken));
    if (refund.exchangeBack.points > domain::Points()) //: %1 points, %2 money
        lines << tr("%1 had become %2 of credit, which is not spent and is taken.")
                     .arg(format.points(refund.exchangeBack.points), format.money(refund.exchangeBack.credit));
    if (refund.returned > domain::Points())
        lines << tr("%1 that had paid come back.").arg(format.points(refund.returned));
    if (refund.metBefore > domain::Points())
        lines << tr("%1 of them had been written off when earlier goods came back, and are taken.")
                     .arg(format.points(refund.metBefore));
    if (refund.creditTaken.isPositive())
        lines << tr("%1 credit given for it is taken back.").arg(format.money(refund.creditTaken));
    if (refund.codesTaken > 0)
        lines << tr("%Ln codes for the next visit end.", nullptr, refund.codesTaken);
    if (!refund.nextVisit.empty())
        lines << tr("%Ln new codes of less worth are given instead.", nullptr, static_cast<int>(refund.nextVisit.size()));
    if (refund.codesUntil && !refund.codesAgain.isEmpty())
        //: %1 a code or several, %2 day
        lines << tr("The code %1 may be used until %2.")
                     .arg(Bidi::isolate(refund.codesAgain.join(u' ')), format.dateLong(*refund.codesUntil));
    addGifts(refund, lines);
    if (refund.codesAsked.isPositive())
        lines << tr("%1 is kept for a used code of this purchase.").arg(format.money(refund.codesAsked));
    if (refund.codesDebt > domain::Points())
        lines << tr("%1 are taken for a used code of this purchase.").arg(format.points(refund.codesDebt));
    if (refund.codesRepaid.isPositive())
        lines << tr("%1 that was kept for a code is paid back: the code is no longer used.")
                     .arg(format.money(refund.codesRepaid));
    if (const domain::Money kept = refund.keptBack - refund.codesAsked - refund.missingKept; kept.isPositive())
        lines << tr("%1 is kept for points already spent.").arg(format.money(kept));
    if (refund.writtenOff > domain::Points())
        lines << tr("%1 were already spent and are written off.").arg(format.points(refund.writtenOff));
    if (m_purchase->member)
        lines << tr("Balance after: %1").arg(format.points(refund.balance));
    m_consequences->setText(lines.join(u'\n'));
}

/// What it does to credit and gifts, and what is asked for those that are gone.
void RefundPanel::addGifts(const services::RecordedRefund &refund, QStringList &lines) const
{
    const Format &format = m_context.format;
    if (refund.creditMissing.isPositive())
        lines << tr("%1 credit given for it is spent already.").arg(format.money(refund.creditMissing));
    if (refund.giftsTaken > domain::Points())
        lines << tr("%1 of gifts are taken back: their cards are no longer full.").arg(format.points(refund.giftsTaken));
    if (refund.giftsMissing > domain::Points())
        lines << tr("%1 of gifts are spent already.").arg(format.points(refund.giftsMissing));
    for (const QString &name : refund.rewardsTaken) //: %1 a reward of the catalogue
        lines << tr("The gift %1 can no longer be fetched: what it was given for came back.").arg(Bidi::isolateAuto(name));
    for (const QString &name : refund.rewardsGone) //: %1 a reward of the catalogue
        lines << tr("The gift %1 was handed out already, though what it was given for came back.").arg(Bidi::isolateAuto(name));
    if (refund.missingKept.isPositive())
        lines << tr("%1 is kept for credit and gifts that are gone.").arg(format.money(refund.missingKept));
    if (refund.missingDebt > domain::Points())
        lines << tr("%1 are taken for credit and gifts that are gone.").arg(format.points(refund.missingDebt));
}

void RefundPanel::submit()
{
    FormRow *row = m_form->rowOf(QStringLiteral("amount"));
    const auto typed = m_amount->result();
    if (!typed) {
        row->setError(errorText(typed.error(), m_context.format));
        m_amount->setFocus();
        return;
    }
    const auto done = m_context.counter.refund(*request());
    if (done) {
        emit refunded(*done);
        return;
    }
    if (m_context.requests.secondPerson(done.error(), this, [this] { submit(); }))
        return;
    if (done.error().code == domain::ErrorCode::RefundTooLarge
        || done.error().code == domain::ErrorCode::NotPositive) {
        row->setError(errorText(done.error(), m_context.format));
        m_amount->setFocus();
    } else if (done.error().field == u"reason") {
        m_form->rowOf(QStringLiteral("reason"))->setError(errorText(done.error(), m_context.format));
        m_reason->setFocus();
    } else {
        m_banner->showError(done.error(), m_context.format);
    }
}

bool RefundPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    emit cancelled();
    return true;
}

} // namespace bashgah::ui
