// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/inlinenumber.h"

namespace bashgah::ui {
namespace {

constexpr int shownDigits = 5;
constexpr int numberFrame = 26; ///< border and padding of the style sheet

} // namespace

InlineNumber::InlineNumber(const Format &format, int decimals, const QString &unit, QWidget *parent)
    : GroupedEdit(format, decimals, parent)
{
    setUnit(unit);
    setMaxLength(8);
    const int unitWidth = unit.isEmpty() ? 0 : fontMetrics().horizontalAdvance(unit) + 10;
    setFixedWidth(fontMetrics().horizontalAdvance(QString(shownDigits, u'0')) + unitWidth + numberFrame);
}

std::optional<int> InlineNumber::hundredths() const
{
    const QStringList parts = plainText().split(u'.');
    if (parts.first().isEmpty() || parts.value(1).size() > 2)
        return std::nullopt;
    return parts.first().toInt() * 100 + parts.value(1).leftJustified(2, u'0').toInt();
}

void InlineNumber::setHundredths(int value)
{
    QString plain = QString::number(value / 100);
    if (value % 100 != 0)
        plain += QString(u'.' + QString::number(value % 100).rightJustified(2, u'0'));
    if (plain.contains(u'.') && plain.endsWith(u'0'))
        plain.chop(1);
    setPlainText(plain);
}

std::optional<int> InlineNumber::whole() const
{
    bool fits = false;
    const int value = plainText().toInt(&fits);
    return fits ? std::optional(value) : std::nullopt;
}

void InlineNumber::setWhole(int value)
{
    setPlainText(QString::number(value));
}

} // namespace bashgah::ui
