// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analytics/rfm.h"
#include "reports/charts/chartstyle.h"
#include "ui/format/format.h"

#include <QCoreApplication>
#include <QPainter>
#include <QRectF>

#include <array>
#include <optional>

namespace bashgah::reports {

/// What the number of a cell is.
enum class GridMeasure { Members, Revenue, AverageReceipt, Reachable };

/// A cell of the grid by its scores, 1..5 each.
struct GridCell
{
    int r = 5;
    int f = 1;
    auto operator<=>(const GridCell &) const = default;
};

/// Where everything of the grid stands: R rises upwards, F to the right, in every language.
struct RfmGridLayout
{
    QRectF plot;
    QRectF rTitle; ///< turned by 90 degrees, left of the scores
    QRectF fTitle;
    std::array<QRectF, 5> rLabels; ///< [r - 1]
    std::array<QRectF, 5> fLabels;
    std::array<std::array<QRectF, 5>, 5> cells; ///< [r - 1][f - 1]

    /// `line` is the height of a line of text.
    [[nodiscard]] static RfmGridLayout of(const QRectF &area, qreal line);
    [[nodiscard]] const QRectF &cell(GridCell cell) const;
    [[nodiscard]] std::optional<GridCell> cellAt(QPointF point) const;
    /// The block of a segment's cells; all ten are rectangles.
    [[nodiscard]] QRectF block(domain::Segment segment) const;
};

/// Paints the R x F grid: segment colour by strength of the measure, its number in the cell, the
/// segment's name once over its block, a thick line round each block.
class RfmGridChart final
{
    Q_DECLARE_TR_FUNCTIONS(RfmGridChart)
public:
    const domain::RfmSummary &summary;
    GridMeasure measure = GridMeasure::Members;
    const ChartStyle &style;
    const ui::Format &format;
    std::optional<GridCell> focused = {};
    std::optional<domain::Segment> chosen = {};

    void paint(QPainter &painter, const RfmGridLayout &layout) const;
    [[nodiscard]] QString cellText(GridCell cell) const;
    [[nodiscard]] QColor fill(GridCell cell) const;

private:
    void paintAxes(QPainter &painter, const RfmGridLayout &layout) const;
    void paintCell(QPainter &painter, const RfmGridLayout &layout, GridCell cell) const;
    void paintBlocks(QPainter &painter, const RfmGridLayout &layout) const;
    [[nodiscard]] qint64 amount(const domain::RfmGroup &group) const;
    [[nodiscard]] qint64 largest() const;
};

} // namespace bashgah::reports
