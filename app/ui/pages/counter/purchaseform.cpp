// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/purchaseform.h"

#include "ui/actions/actionregistry.h"
#include "ui/appcontext.h"
#include "ui/format/errortext.h"
#include "ui/settings/devicesettings.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pointsedit.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace bashgah::ui {
namespace {

const QString moreKey = QStringLiteral("counter.more");

} // namespace

PurchaseForm::PurchaseForm(AppContext &context, QWidget *codes, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    buildAmount(column);
    column->addWidget(codes);
    buildMore(column);
    column->addStretch(1);
    setMoreShown(!context.settings.viewState(moreKey).isEmpty());
}

void PurchaseForm::buildAmount(QVBoxLayout *column)
{
    auto *fields = new QWidget;
    m_amount = new MoneyEdit(m_context.format);
    m_amount->setObjectName(QStringLiteral("amount"));
    m_amount->setFont(Theme::font(TextSize::Heading));
    m_unusual = new QLabel(tr("Larger than usual: is there an extra zero?"));
    m_unusual->setWordWrap(true);
    Theme::setTone(m_unusual, Tone::Warning);
    m_unusual->hide();
    m_redeem = new PointsEdit(m_context.format);
    m_redeem->setObjectName(QStringLiteral("redeem"));
    m_most = new QPushButton;
    m_most->setObjectName(QStringLiteral("redeemMost"));
    m_most->hide();
    m_most->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_form.emplace(fields);
    m_form->row(ActionRegistry::withKey(tr("Amount"), QKeySequence(Qt::Key_F4)), m_amount)
        .field(QStringLiteral("amount"));
    m_form->widget(m_unusual);
    m_form->row(ActionRegistry::withKey(tr("Points to spend"), QKeySequence(Qt::Key_F6)), m_redeem)
        .field(QStringLiteral("redeem"));
    m_form->widget(m_most);
    column->addWidget(fields);
    m_amount->installEventFilter(this);
    m_redeem->installEventFilter(this);
    connect(m_amount, &MoneyEdit::valueChanged, this, &PurchaseForm::changed);
    connect(m_redeem, &PointsEdit::valueChanged, this, &PurchaseForm::changed);
    connect(m_most, &QPushButton::clicked, this, [this] {
        m_redeem->setValue(m_mostRedeemable);
        focusRedeem();
    });
}

void PurchaseForm::buildMore(QVBoxLayout *column)
{
    m_moreButton = new QToolButton;
    m_moreButton->setObjectName(QStringLiteral("more"));
    m_moreButton->setText(tr("More"));
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_moreButton->setCheckable(true);
    column->addWidget(m_moreButton, 0, Qt::AlignLeading);
    m_more = new QWidget;
    m_discount = new MoneyEdit(m_context.format);
    m_discount->setObjectName(QStringLiteral("discount"));
    m_ref = new QLineEdit;
    m_note = new QLineEdit;
    m_payment = new QComboBox;
    buildPayments();
    m_moreForm.emplace(m_more);
    m_moreForm->row(tr("Discount"), m_discount).field(QStringLiteral("discount"));
    m_moreForm->row(tr("Invoice number"), m_ref).field(QStringLiteral("ref"));
    m_moreForm->row(tr("Payment"), m_payment).field(QStringLiteral("payment"));
    m_moreForm->row(tr("Note"), m_note).field(QStringLiteral("note"));
    column->addWidget(m_more);
    connect(m_discount, &MoneyEdit::valueChanged, this, &PurchaseForm::changed);
    connect(m_moreButton, &QToolButton::toggled, this, [this](bool shown) {
        setMoreShown(shown);
        m_context.settings.setViewState(moreKey, shown ? QByteArrayLiteral("1") : QByteArray());
    });
}

void PurchaseForm::buildPayments()
{
    m_payment->addItem(tr("not said"), QString());
    m_payment->addItem(tr("card"), QStringLiteral("card"));
    m_payment->addItem(tr("cash"), QStringLiteral("cash"));
    m_payment->addItem(tr("transfer"), QStringLiteral("transfer"));
    m_payment->addItem(tr("on account"), QStringLiteral("account"));
}

void PurchaseForm::setMoreShown(bool shown)
{
    m_more->setVisible(shown);
    m_moreButton->setChecked(shown);
    m_moreButton->setIcon(icons::icon(shown ? u"chevron-up" : u"chevron-down"));
}

void PurchaseForm::clear()
{
    const QSignalBlocker quiet(this);
    m_form->clearErrors();
    m_moreForm->clearErrors();
    m_amount->clear();
    m_redeem->clear();
    m_discount->clear();
    m_ref->clear();
    m_note->clear();
    m_payment->setCurrentIndex(0);
    m_unusual->hide();
}

void PurchaseForm::showNobody()
{
    const QSignalBlocker quiet(this);
    m_redeem->clear();
    m_form->rowOf(QStringLiteral("redeem"))->setVisible(false);
    m_most->hide();
    m_mostRedeemable = {};
}

void PurchaseForm::focusAmount()
{
    m_amount->setFocus(Qt::ShortcutFocusReason);
}

void PurchaseForm::focusRedeem()
{
    if (!m_redeem->isEnabled())
        return;
    if (m_redeem->text().isEmpty())
        m_redeem->setValue(m_mostRedeemable);
    m_redeem->setFocus(Qt::ShortcutFocusReason);
}

bool PurchaseForm::isEmpty() const
{
    return m_amount->text().isEmpty() && m_redeem->text().isEmpty() && m_discount->text().isEmpty();
}

domain::PurchaseDraft PurchaseForm::draft() const
{
    domain::PurchaseDraft draft;
    draft.amount = m_amount->value().value_or(domain::Money());
    draft.discount = m_discount->value().value_or(domain::Money());
    draft.redeem = m_redeem->value().value_or(domain::Points());
    draft.ref = m_ref->text().simplified();
    draft.payment = m_payment->currentData().toString();
    draft.note = m_note->text().simplified();
    return draft;
}

QString PurchaseForm::fieldOf(const domain::Error &error)
{
    if (!error.field.isEmpty())
        return error.field;
    switch (error.code) {
    case domain::ErrorCode::NotEnoughPoints:
    case domain::ErrorCode::BelowMinimumRedemption:
    case domain::ErrorCode::AboveMaximumShare:
    case domain::ErrorCode::NotAllowed:
        return QStringLiteral("redeem");
    case domain::ErrorCode::NotPositive:
    case domain::ErrorCode::OutOfRange:
        return QStringLiteral("amount");
    default:
        return {};
    }
}

bool PurchaseForm::showRefusal(const domain::Error &error)
{
    const domain::Error placed = error.inField(fieldOf(error));
    if (placed.field == u"discount")
        m_moreButton->setChecked(true);
    FormBuilder &form = placed.field == u"discount" ? *m_moreForm : *m_form;
    return form.showErrors({placed}, m_context.format).empty();
}

void PurchaseForm::showPreview(const services::CounterSnapshot &snapshot,
                               const services::CounterPreview &preview, bool complain)
{
    m_form->clearErrors();
    m_moreForm->clearErrors();
    const auto typed = m_amount->result();
    if (!typed && (complain || typed.error().code != domain::ErrorCode::Empty))
        m_form->rowOf(QStringLiteral("amount"))->setError(errorText(typed.error(), m_context.format));
    showRedeem(snapshot, preview);
    if (!preview.refusal || !typed)
        return;
    const QString field = fieldOf(*preview.refusal);
    FormRow *row = field == u"discount" ? m_moreForm->rowOf(field) : m_form->rowOf(field);
    if (row)
        row->setError(errorText(*preview.refusal, m_context.format));
}

void PurchaseForm::showRedeem(const services::CounterSnapshot &snapshot,
                              const services::CounterPreview &preview)
{
    FormRow *row = m_form->rowOf(QStringLiteral("redeem"));
    row->setVisible(snapshot.member.has_value());
    m_mostRedeemable = preview.mostRedeemable.points;
    const QString why = whyNoRedeem(snapshot, preview);
    m_redeem->setEnabled(why.isEmpty());
    const bool some = why.isEmpty() && m_mostRedeemable > domain::Points();
    m_most->setVisible(some && snapshot.member);
    if (!some) {
        row->setHelp(why);
        return;
    }
    const Format &format = m_context.format;
    m_most->setText(tr("Spend %1").arg(format.points(m_mostRedeemable)));
    const domain::RedemptionPolicy &policy = snapshot.programme->programme.redemption;
    QString help = tr("From %1 to %2, worth %3").arg(format.number(policy.minimum.value()),
                                                     format.points(m_mostRedeemable),
                                                     format.money(preview.mostRedeemable.amount));
    const domain::SpendLimit limit = domain::spendLimitOf(policy, preview.gross - preview.discount, snapshot.paidToday);
    if (m_mostRedeemable < snapshot.spendable && limit == domain::SpendLimit::Purchase)
        help += u'\n' + tr("Points pay at most %1 of one purchase.").arg(format.money(policy.mostPerPurchase));
    if (m_mostRedeemable < snapshot.spendable && limit == domain::SpendLimit::Day)
        help += u'\n' + tr("Points pay at most %1 a day.").arg(format.money(policy.mostPerDay));
    row->setHelp(help);
}

QString PurchaseForm::whyNoRedeem(const services::CounterSnapshot &snapshot,
                                  const services::CounterPreview &preview) const
{
    const Format &format = m_context.format;
    if (!snapshot.programme)
        return tr("There is no programme in force.");
    const domain::RedemptionPolicy &policy = snapshot.programme->programme.redemption;
    if (!policy.enabled)
        return tr("The programme does not let points be spent.");
    if (snapshot.spendable < policy.minimum)
        return tr("Spending begins at %1; there are %2.")
            .arg(format.points(policy.minimum), format.number(snapshot.spendable.value()));
    const domain::SpendLimit limit = domain::spendLimitOf(policy, preview.gross - preview.discount, snapshot.paidToday);
    if (preview.gross.isPositive() && preview.mostRedeemable.points.isZero() && limit == domain::SpendLimit::Day)
        return tr("Points pay at most %1 a day; %2 of it are used today.")
            .arg(format.money(policy.mostPerDay), format.money(snapshot.paidToday));
    if (preview.gross.isPositive() && preview.mostRedeemable.points.isZero())
        return tr("The bill is too small: points pay at most %1 of it.").arg(format.percent(policy.maxShare));
    return {};
}

void PurchaseForm::showUnusual(bool unusual)
{
    m_unusual->setVisible(unusual);
}

bool PurchaseForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && (watched == m_amount || watched == m_redeem)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !(key->modifiers() & Qt::ControlModifier)) {
            emit finished();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bashgah::ui
