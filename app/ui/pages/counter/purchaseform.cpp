// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/purchaseform.h"

#include "ui/actions/actionregistry.h"
#include "ui/appcontext.h"
#include "ui/format/errortext.h"
#include "ui/pages/counter/goodslines.h"
#include "ui/pages/counter/purchasemore.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/pointsedit.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace bashgah::ui {

PurchaseForm::PurchaseForm(AppContext &context, GoodsLines *goods, QWidget *codes, QWidget *parent)
    : QWidget(parent), m_context(context), m_goods(goods)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    column->addWidget(goods);
    buildAmount(column);
    column->addWidget(codes);
    m_more = new PurchaseMore(context);
    column->addWidget(m_more);
    column->addStretch(1);
    connect(goods, &GoodsLines::changed, this, &PurchaseForm::showGoods);
    connect(goods, &GoodsLines::finished, this, &PurchaseForm::focusAmount);
    connect(m_more, &PurchaseMore::changed, this, &PurchaseForm::changed);
}

void PurchaseForm::buildAmount(QVBoxLayout *column)
{
    auto *fields = new QWidget;
    m_amount = new MoneyEdit(m_context.format);
    m_amount->setObjectName(QStringLiteral("amount"));
    m_amount->setFont(Theme::font(TextSize::Heading));
    m_unusual = new QLabel(tr("Larger than usual: is there an extra zero?"));
    m_unusual->setObjectName(QStringLiteral("amountUnusual"));
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
    addKeyed(tr("Amount"), QStringLiteral("counter.amount"), m_amount);
    m_form->widget(m_unusual);
    addKeyed(tr("Points to spend"), QStringLiteral("counter.redeem"), m_redeem);
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

/// A field with the key that leads to it.
void PurchaseForm::addKeyed(const QString &label, const QString &action, QWidget *editor)
{
    FormRow *row = &m_form->row(label, editor);
    row->wrapLabel();
    m_context.actions.showKey(action, row, [row, label](const QKeySequence &key) {
        row->setLabel(ActionRegistry::withKey(label, key));
    });
}

/// The amount is the sum of the goods, and is typed when there are none.
void PurchaseForm::showGoods()
{
    const bool byGoods = !m_goods->isEmpty();
    if (m_amount->isReadOnly() != byGoods) {
        m_amount->setReadOnly(byGoods);
        if (!byGoods)
            m_amount->clear();
    }
    if (byGoods)
        m_amount->setValue(m_goods->total());
    m_more->setPriceCut(m_goods->priceCut());
    emit changed();
}

void PurchaseForm::restore(const domain::PurchaseDraft &draft)
{
    const QSignalBlocker quiet(this);
    m_goods->setLines(draft.lines);
    if (m_goods->isEmpty())
        draft.amount.isPositive() ? m_amount->setValue(draft.amount) : m_amount->clear();
    m_more->show(draft);
    m_more->setPriceCut(m_goods->priceCut());
}

bool PurchaseForm::isComplete()
{
    if (m_goods->askMissingPrice())
        return false;
    const auto missing = m_more->missing();
    return !missing || !m_more->showError(*missing);
}

void PurchaseForm::clear()
{
    const QSignalBlocker quiet(this);
    m_form->clearErrors();
    m_goods->clear();
    m_more->setPriceCut({});
    m_more->clear();
    m_amount->setReadOnly(false);
    m_amount->clear();
    m_redeem->clear();
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
    return m_amount->text().isEmpty() && m_redeem->text().isEmpty() && m_goods->isEmpty() && m_more->isEmpty();
}

domain::PurchaseDraft PurchaseForm::draft() const
{
    domain::PurchaseDraft draft;
    draft.lines = m_goods->lines();
    draft.amount = draft.lines.empty() ? m_amount->value().value_or(domain::Money()) : m_goods->total();
    draft.redeem = m_redeem->value().value_or(domain::Points());
    m_more->apply(draft);
    return draft;
}

QString PurchaseForm::fieldOf(const domain::Error &error)
{
    if (!error.field.isEmpty())
        return error.field;
    if (error.code == domain::ErrorCode::NotAllowed && !error.args.isEmpty())
        return {}; // what this person may not do: the banner says it
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
    return m_more->showError(placed) || m_form->showErrors({placed}, m_context.format).empty();
}

void PurchaseForm::showPreview(const services::CounterSnapshot &snapshot,
                               const services::CounterPreview &preview, bool complain)
{
    m_form->clearErrors();
    m_more->clearErrors();
    const auto typed = m_amount->result();
    if (!typed && (complain || typed.error().code != domain::ErrorCode::Empty))
        m_form->rowOf(QStringLiteral("amount"))->setError(errorText(typed.error(), m_context.format));
    showRedeem(snapshot, preview);
    m_more->showPreview(preview);
    if (!preview.refusal || !typed)
        return;
    const QString field = fieldOf(*preview.refusal);
    if (field == u"discount") {
        m_more->mark(preview.refusal->inField(field));
        return;
    }
    if (FormRow *row = m_form->rowOf(field))
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
    QString help = tr("From %1 to %2, worth %3")
                       .arg(format.number(policy.minimum.value()), format.points(m_mostRedeemable),
                            format.wholeMoney(preview.mostRedeemable.amount, Format::Whole::Down));
    const domain::SpendLimit limit = domain::spendLimitOf(policy, preview.gross - preview.discount, snapshot.paidToday);
    if (m_mostRedeemable < snapshot.usable() && limit == domain::SpendLimit::Purchase)
        help += u'\n' + tr("Points pay at most %1 of one purchase.")
                              .arg(format.wholeMoney(policy.mostPerPurchase, Format::Whole::Down));
    if (m_mostRedeemable < snapshot.usable() && limit == domain::SpendLimit::Day)
        help += u'\n' + tr("Points pay at most %1 a day.")
                              .arg(format.wholeMoney(policy.mostPerDay, Format::Whole::Down));
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
    if (snapshot.usable() < policy.minimum)
        return tr("Spending begins at %1; there are %2.")
            .arg(format.points(policy.minimum), format.number(snapshot.usable().value()));
    const domain::SpendLimit limit = domain::spendLimitOf(policy, preview.gross - preview.discount, snapshot.paidToday);
    if (preview.gross.isPositive() && preview.mostRedeemable.points.isZero() && limit == domain::SpendLimit::Day)
        return tr("Points pay at most %1 a day; %2 of it are used today.")
            .arg(format.wholeMoney(policy.mostPerDay, Format::Whole::Down),
                 format.wholeMoney(snapshot.paidToday, Format::Whole::Up));
    if (preview.gross.isPositive() && preview.mostRedeemable.points.isZero())
        return tr("The bill is too small: points pay at most %1 of it.").arg(format.percent(policy.maxShare));
    return {};
}

void PurchaseForm::showUnusual(bool unusual)
{
    if (unusual == !m_unusual->isHidden())
        return;
    m_unusual->setVisible(unusual);
    if (unusual)
        announce(m_unusual);
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
