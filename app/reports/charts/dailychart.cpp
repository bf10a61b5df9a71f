// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/dailychart.h"

#include "reports/charts/charttext.h"
#include "reports/charts/legend.h"

#include <QFontMetricsF>

#include <algorithm>
#include <limits>

namespace bashgah::reports {

using domain::DayFigures;

namespace {

constexpr qint64 wantedSteps = 5;

qint64 floorTo(qint64 value, qint64 step)
{
    const qint64 quotient = value / step;
    return (value % step != 0 && value < 0 ? quotient - 1 : quotient) * step;
}

} // namespace

AxisSteps AxisSteps::of(qint64 least, qint64 most)
{
    const qint64 low = std::min<qint64>(least, 0);
    const qint64 high = std::max<qint64>(most, 1);
    const qint64 span = high / wantedSteps - low / wantedSteps + 1; // no overflow near the bounds
    qint64 step = 1;
    while (step < span) {
        // 1, 2, 5, 10, 20, 50, ...
        qint64 magnitude = 1;
        while (step / magnitude >= 10)
            magnitude *= 10;
        step = step / magnitude == 2 ? magnitude * 5 : step * 2;
    }
    AxisSteps axis{step, floorTo(low, step), floorTo(high, step)};
    if (axis.to < high)
        axis.to = axis.to <= std::numeric_limits<qint64>::max() - step ? axis.to + step : high;
    return axis;
}

qreal DailyChartLayout::yOf(qint64 value) const
{
    const auto from = static_cast<qreal>(axis.from); // differences could leave 64 bits
    const qreal range = static_cast<qreal>(axis.to) - from;
    return plot.bottom() - (static_cast<qreal>(value) - from) / range * plot.height();
}

DailyChartLayout DailyChartLayout::of(std::span<const DayFigures> days, const QRectF &area,
                                      qreal line, qreal axisWidth)
{
    DailyChartLayout layout;
    layout.legend = QRectF(area.left(), area.top(), area.width(), line * 1.4);
    layout.plot = QRectF(area.left() + axisWidth, layout.legend.bottom() + line * 0.7,
                         std::max(1.0, area.width() - axisWidth - 2),
                         std::max(1.0, area.height() - layout.legend.height() - line * 2.2));
    qint64 least = 0;
    qint64 most = 0;
    for (const DayFigures &day : days) {
        least = std::min(least, day.revenue.minor());
        most = std::max(most, day.revenue.minor());
    }
    layout.axis = AxisSteps::of(least, most);
    const qreal zero = layout.yOf(0);
    const qreal width = layout.plot.width() / static_cast<qreal>(std::max<size_t>(1, days.size()));
    for (size_t i = 0; i < days.size(); ++i) {
        const qreal x = layout.plot.left() + static_cast<qreal>(i) * width;
        layout.columns.emplace_back(x, layout.plot.top(), width, layout.plot.height() + line * 1.5);
        const qreal left = x + width * 0.14;
        const qreal whole = layout.yOf(days[i].revenue.minor());
        // parts of different sign are shown as one bar of the day's sum
        const qint64 ofMembers = days[i].memberRevenue.minor();
        const qint64 all = days[i].revenue.minor();
        const qreal part = ofMembers > 0 && ofMembers <= all ? layout.yOf(ofMembers)
                                                             : ofMembers > 0 ? whole : zero;
        layout.members.push_back(QRectF(QPointF(left, part), QPointF(left + width * 0.72, zero)).normalized());
        layout.others.push_back(QRectF(QPointF(left, whole), QPointF(left + width * 0.72, part)).normalized());
    }
    return layout;
}

std::optional<size_t> DailyChartLayout::dayAt(QPointF point) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const QRectF &column) { return column.contains(point); });
    return found == columns.end() ? std::nullopt
                                  : std::optional(static_cast<size_t>(found - columns.begin()));
}

DailyChartLayout DailyChart::layout(const QRectF &area) const
{
    const QFontMetricsF metrics(scaled(style.font, 0.85));
    qint64 least = 0;
    qint64 most = 0;
    for (const DayFigures &day : days) {
        least = std::min(least, day.revenue.minor());
        most = std::max(most, day.revenue.minor());
    }
    const AxisSteps axis = AxisSteps::of(least, most);
    qreal width = 0;
    for (qint64 value = axis.from; value <= axis.to; value += axis.step) {
        const QString label = ChartText::shortMoney(domain::Money::fromMinor(value), format);
        width = std::max(width, metrics.horizontalAdvance(label));
    }
    return DailyChartLayout::of(days, area, QFontMetricsF(style.font).height(), width + 8);
}

void DailyChart::paint(QPainter &painter, const DailyChartLayout &layout) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawLegend(painter, layout.legend,
               {{tr("Members"), QBrush(style.main)}, {tr("Purchases without a member"), QBrush(style.second)}},
               style, format.direction());
    paintAxis(painter, layout);
    paintDays(painter, layout);
    painter.restore();
}

void DailyChart::paintAxis(QPainter &painter, const DailyChartLayout &layout) const
{
    const QFont small = scaled(style.font, 0.85);
    const qreal line = QFontMetricsF(small).height();
    for (qint64 value = layout.axis.from; value <= layout.axis.to; value += layout.axis.step) {
        const qreal y = layout.yOf(value);
        painter.setPen(QPen(value == 0 ? style.muted : style.grid, 1));
        painter.drawLine(QPointF(layout.plot.left(), y), QPointF(layout.plot.right(), y));
        painter.setPen(style.muted);
        const QRectF box(layout.legend.left(), y - line / 2, layout.plot.left() - layout.legend.left() - 6, line);
        drawFitted(painter, box, Qt::AlignRight | Qt::AlignVCenter,
                   ChartText::shortMoney(domain::Money::fromMinor(value), format), small,
                   format.direction());
    }
}

void DailyChart::paintDays(QPainter &painter, const DailyChartLayout &layout) const
{
    const QFont small = scaled(style.font, 0.8);
    const qreal line = QFontMetricsF(small).height();
    const qreal needed = QFontMetricsF(small).horizontalAdvance(format.number(30)) + 3;
    for (size_t i = 0; i < days.size(); ++i) {
        painter.fillRect(layout.members[i], style.main);
        painter.fillRect(layout.others[i], style.second);
        const QRectF &column = layout.columns[i];
        const int number = calendar.parts(days[i].day).day;
        const bool shown = column.width() >= needed || number % 2 == 1;
        painter.setPen(style.muted);
        if (shown) {
            const QRectF box(column.center().x() - needed, layout.plot.bottom() + 3, 2 * needed, line);
            drawFitted(painter, box, Qt::AlignCenter, format.number(number), small, format.direction());
        }
        if (focused == i) {
            painter.setPen(QPen(style.focus, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(column.left(), layout.plot.top(), column.width(), layout.plot.height()));
        }
    }
}

} // namespace bashgah::reports
