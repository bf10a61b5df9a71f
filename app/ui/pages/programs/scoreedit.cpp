// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/scoreedit.h"

#include "ui/format/format.h"
#include "ui/pages/programs/inlinenumber.h"
#include "ui/pages/programs/inlinewidth.h"
#include "ui/widgets/moneyedit.h"

#include <QHBoxLayout>

namespace bashgah::ui {
namespace {

constexpr int numberDigits = 7;

} // namespace

ScoreEdit::ScoreEdit(const Format &format, const QString &name, QWidget *parent)
    : QWidget(parent), m_money(new MoneyEdit(format)), m_number(new InlineNumber(format, 0, {}))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_money->setFixedWidth(numberWidth(fontMetrics(), inlineMoneyDigits, format.moneyUnit()));
    m_number->setFixedWidth(numberWidth(fontMetrics(), numberDigits, tr("purchases")));
    row->addWidget(m_money);
    row->addWidget(m_number);
    m_money->setAccessibleName(name);
    m_number->setAccessibleName(name);
    setFocusProxy(m_money);
    m_number->hide();
    connect(m_money, &MoneyEdit::valueChanged, this, &ScoreEdit::changed);
    connect(m_number, &GroupedEdit::numberChanged, this, &ScoreEdit::changed);
}

void ScoreEdit::setMeasure(domain::TierMeasure measure)
{
    const auto before = value();
    m_measure = measure;
    if (isBlank() && before && !before->isPositive())
        setValue(before); // nothing is nothing in any measure
    const bool spend = domain::isMoney(measure);
    m_number->setUnit(measure == domain::TierMeasure::Points ? tr("points") : tr("purchases"));
    m_money->setVisible(spend);
    m_number->setVisible(!spend);
    setFocusProxy(spend ? static_cast<QWidget *>(m_money) : m_number);
}

void ScoreEdit::setValue(std::optional<domain::TierScore> score)
{
    if (domain::isMoney(m_measure)) {
        if (score)
            m_money->setValue(score->money());
        else
            m_money->clear();
    } else {
        m_number->setPlainText(score ? QString::number(score->value()) : QString());
    }
}

std::optional<domain::TierScore> ScoreEdit::value() const
{
    if (domain::isMoney(m_measure)) {
        const auto amount = m_money->value();
        return amount && !amount->isNegative() ? std::optional(domain::TierScore(*amount)) : std::nullopt;
    }
    const auto number = m_number->whole();
    return number && *number >= 0 ? std::optional(domain::TierScore::of(*number)) : std::nullopt;
}

bool ScoreEdit::isBlank() const
{
    return (domain::isMoney(m_measure) ? m_money->plainText() : m_number->plainText()).isEmpty();
}

QWidget *ScoreEdit::editor() const
{
    return focusProxy();
}

} // namespace bashgah::ui
