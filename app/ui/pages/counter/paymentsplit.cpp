// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/paymentsplit.h"

#include "ui/appcontext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/moneyedit.h"

#include <QComboBox>
#include <QEvent>
#include <QFocusEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {

using domain::Money;
using domain::PaymentPart;

PaymentSplit::PaymentSplit(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("payment"));
    m_kind->setAccessibleName(tr("Payment"));
    setFocusProxy(m_kind);
    m_fields = new QWidget;
    m_grid = new QGridLayout(m_fields);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_missing = new QLabel;
    m_missing->setObjectName(QStringLiteral("paymentMissing"));
    m_missing->setWordWrap(true);
    column->addWidget(m_kind);
    column->addWidget(m_fields);
    column->addWidget(m_missing);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showParts();
        emit changed();
    });
    setKinds({});
}

void PaymentSplit::setKinds(const QStringList &own)
{
    if (!m_parts.empty() && own == m_own)
        return;
    m_own = own;
    const QSignalBlocker quiet(this);
    const QString before = payment();
    const std::vector<PaymentPart> said = parts();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_parts.clear();
    m_suggested = nullptr;
    m_kind->clear();
    m_kind->addItem(tr("not said"), QString());
    addPart(QStringLiteral("card"), tr("card"));
    addPart(QStringLiteral("cash"), tr("cash"));
    addPart(QStringLiteral("transfer"), tr("transfer"));
    addPart(QStringLiteral("account"), tr("on account"));
    for (const QString &kind : own)
        addPart(kind, kind);
    m_kind->addItem(tr("several kinds…"), domain::mixedPayment());
    show(before, said);
}

void PaymentSplit::addPart(const QString &kind, const QString &name)
{
    m_kind->addItem(name, kind);
    auto *label = new QLabel(name);
    auto *amount = new MoneyEdit(m_context.format);
    amount->setObjectName(QString(u"pay." + kind));
    amount->setAccessibleName(name);
    amount->installEventFilter(this);
    label->setBuddy(amount);
    const int row = static_cast<int>(m_parts.size());
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(amount, row, 1);
    m_parts.push_back({kind, amount});
    connect(amount, &MoneyEdit::valueChanged, this, [this, amount] {
        if (m_suggested == amount)
            m_suggested = nullptr; // it is theirs now
        showParts();
        emit changed();
    });
}

void PaymentSplit::clear()
{
    show({}, {});
}

void PaymentSplit::setDue(Money due)
{
    m_due = due;
    showParts();
}

bool PaymentSplit::isSplit() const
{
    return m_kind->currentData().toString() == domain::mixedPayment();
}

QString PaymentSplit::payment() const
{
    return m_kind->currentData().toString();
}

std::vector<PaymentPart> PaymentSplit::parts() const
{
    std::vector<PaymentPart> parts;
    if (!isSplit())
        return parts;
    for (const Part &part : m_parts) {
        const Money amount = part.amount->value().value_or(Money());
        if (amount.isPositive())
            parts.push_back({part.kind, amount});
    }
    return parts;
}

void PaymentSplit::show(const QString &payment, const std::vector<PaymentPart> &parts)
{
    const QSignalBlocker quiet(this);
    for (const Part &part : m_parts)
        part.amount->clear();
    for (const PaymentPart &said : parts) {
        for (const Part &part : m_parts) {
            if (part.kind == said.kind)
                part.amount->setValue(said.amount);
        }
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(parts.size() > 1 ? domain::mixedPayment() : payment)));
    showParts();
}

Money PaymentSplit::missing() const
{
    if (!isSplit())
        return {};
    Money left = m_due;
    for (const PaymentPart &part : parts())
        left -= part.amount;
    return left;
}

void PaymentSplit::showParts()
{
    m_fields->setVisible(isSplit());
    const Money left = missing();
    m_missing->setVisible(isSplit() && !left.isZero());
    Theme::setTone(m_missing, left.isNegative() ? Tone::Error : Tone::Muted);
    m_missing->setText(left.isNegative() ? tr("%1 too much").arg(m_context.format.money(-left))
                                         : tr("%1 still to say").arg(m_context.format.money(left)));
}

void PaymentSplit::suggest(MoneyEdit *amount)
{
    if (!amount->text().isEmpty() || !missing().isPositive())
        return;
    amount->setValue(missing());
    amount->selectAll();
    m_suggested = amount;
}

/// Coming into an empty field suggests what is missing; typing replaces it. Only Tab passes it by: a key or a click that
/// records takes it as it stands.
bool PaymentSplit::eventFilter(QObject *watched, QEvent *event)
{
    auto *amount = qobject_cast<MoneyEdit *>(watched);
    if (amount && event->type() == QEvent::FocusIn)
        suggest(amount);
    if (amount && event->type() == QEvent::FocusOut && amount == m_suggested) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
            amount->clear();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bashgah::ui
