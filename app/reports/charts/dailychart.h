// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analytics/monthlyreport.h"
#include "reports/charts/chartstyle.h"
#include "ui/format/format.h"

#include <QCoreApplication>
#include <QPainter>
#include <QRectF>

#include <optional>
#include <span>
#include <vector>

namespace bashgah::reports {

/// Round steps of a value axis: at most five, from a multiple below the least to one above the most.
struct AxisSteps
{
    qint64 step = 1;
    qint64 from = 0;
    qint64 to = 1;
    [[nodiscard]] static AxisSteps of(qint64 least, qint64 most);
};

/// Where the days of the month stand: time runs left to right in every language.
struct DailyChartLayout
{
    QRectF legend;
    QRectF plot;
    AxisSteps axis;
    std::vector<QRectF> columns; ///< whole height of each day, for clicks
    std::vector<QRectF> members; ///< members' part, from the zero line
    std::vector<QRectF> others;  ///< the rest, on top of it

    [[nodiscard]] static DailyChartLayout of(std::span<const domain::DayFigures> days,
                                             const QRectF &area, qreal line, qreal axisWidth);
    [[nodiscard]] std::optional<size_t> dayAt(QPointF point) const;
    [[nodiscard]] qreal yOf(qint64 value) const;
};

/// Revenue of each day of a month, members' part in the main colour.
class DailyChart final
{
    Q_DECLARE_TR_FUNCTIONS(DailyChart)
public:
    std::span<const domain::DayFigures> days;
    const domain::ShopCalendar &calendar; ///< whose day numbers stand below
    const ChartStyle &style;
    const ui::Format &format;
    std::optional<size_t> focused = {};

    [[nodiscard]] DailyChartLayout layout(const QRectF &area) const;
    void paint(QPainter &painter, const DailyChartLayout &layout) const;

private:
    void paintAxis(QPainter &painter, const DailyChartLayout &layout) const;
    void paintDays(QPainter &painter, const DailyChartLayout &layout) const;
};

} // namespace bashgah::reports
