// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/moneyedit.h"

#include "ui/format/format.h"
#include "ui/theme/theme.h"

#include <QLabel>

namespace bashgah::ui {
namespace {

/// A tenth of a toman is of no use to anybody at the counter.
int usefulDecimals(const domain::Currency &currency)
{
    return currency.unit == domain::MoneyUnit::None ? currency.decimals : 0;
}

} // namespace

MoneyEdit::MoneyEdit(const Format &format, QWidget *parent)
    : GroupedEdit(format, usefulDecimals(format.currency()), parent)
{
    setUnit(format.moneyUnit());
    connect(this, &GroupedEdit::numberChanged, this, [this] {
        showHint();
        emit valueChanged();
    });
}

domain::Result<domain::Money> MoneyEdit::result() const
{
    return domain::parseMoney(plainText(), format().currency());
}

std::optional<domain::Money> MoneyEdit::value() const
{
    const auto parsed = result();
    return parsed ? std::optional(*parsed) : std::nullopt;
}

void MoneyEdit::setValue(domain::Money amount)
{
    setPlainText(domain::plainMajor(amount, format().currency()));
}

QLabel *MoneyEdit::hint()
{
    if (!m_hint) {
        m_hint = new QLabel(this);
        m_hint->hide();
        m_hint->setWordWrap(true);
        m_hint->setFont(Theme::font(TextSize::Small));
        Theme::setMuted(m_hint);
        showHint();
    }
    return m_hint;
}

void MoneyEdit::showHint()
{
    if (!m_hint)
        return;
    const auto amount = value();
    QString text;
    if (amount && !amount->isZero()) {
        const QString words = format().moneyWords(*amount);
        const QString other = format().moneyOtherUnit(*amount);
        //: an amount in words, then the same in the other unit
        text = words.isEmpty() ? other : tr("%1 · %2").arg(words, other);
    }
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty() && m_hint->parent() != this);
}

} // namespace bashgah::ui
