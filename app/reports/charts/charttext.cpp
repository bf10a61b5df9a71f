// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/charttext.h"

#include <QFontMetricsF>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace bashgah::reports {
namespace {

constexpr double smallest = 0.64;

/// "12.4" of 12,412 in units of 1,000: at most three figures, no zeros at the end.
QString threeFigures(qint64 magnitude, qint64 unit)
{
    const qint64 whole = magnitude / unit;
    const int decimals = whole >= 100 ? 0 : whole >= 10 ? 1 : 2;
    qint64 scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const qint64 rounded = magnitude / (unit / scale);
    QString text = QString::number(rounded / scale);
    QString fraction = QString::number(rounded % scale).rightJustified(decimals, u'0');
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    return decimals == 0 || fraction.isEmpty() ? text : QString(text + u'.' + fraction);
}

} // namespace

QString ChartText::shortNumber(qint64 value, const ui::Format &format)
{
    constexpr qint64 thousand = 1'000;
    const qint64 magnitude = value < 0 ? -value : value;
    const auto shown = [&](qint64 unit) {
        const QString plain = threeFigures(magnitude, unit);
        return format.decimal(value < 0 ? QString(u'-' + plain) : plain);
    };
    if (magnitude < 10 * thousand)
        return format.number(value);
    if (magnitude < thousand * thousand)
        return tr("%1 thousand").arg(shown(thousand));
    if (magnitude < thousand * thousand * thousand)
        return tr("%1 million").arg(shown(thousand * thousand));
    return tr("%1 billion").arg(shown(thousand * thousand * thousand));
}

QString ChartText::shortMoney(domain::Money amount, const ui::Format &format)
{
    return shortNumber(amount.minor() / format.currency().minorPerMajor(), format);
}

domain::Money wholeMajor(domain::Money amount, const domain::Currency &currency)
{
    if (currency.unit == domain::MoneyUnit::None)
        return amount;
    const domain::Rational::Wide per = currency.minorPerMajor();
    const qint64 whole = domain::Rational(amount.minor(), per).rounded(domain::Rounding::HalfUp);
    return domain::Money::fromMinor(whole * currency.minorPerMajor());
}

QFont scaled(const QFont &font, double factor)
{
    QFont other = font;
    if (font.pixelSize() > 0)
        other.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * factor))));
    else
        other.setPointSizeF(font.pointSizeF() * factor);
    return other;
}

void drawFitted(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QString &text,
                const QFont &font, Qt::LayoutDirection direction)
{
    QFont fitted = font;
    double factor = 1.0;
    while (QFontMetricsF(fitted).horizontalAdvance(text) > box.width() && factor > smallest) {
        factor -= 0.07;
        fitted = scaled(font, factor);
    }
    const QString shown = QFontMetricsF(fitted).elidedText(text, Qt::ElideRight, box.width() + 1);
    QTextOption option(alignment | Qt::AlignAbsolute);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::NoWrap);
    painter.setFont(fitted);
    painter.drawText(box, shown, option);
}

} // namespace bashgah::reports
