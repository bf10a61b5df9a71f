// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/rfmgridchart.h"

#include "reports/charts/charttext.h"
#include "reports/segmenttext.h"

#include <algorithm>
#include <cmath>

namespace bashgah::reports {

using domain::RfmGroup;
using domain::Segment;

namespace {

constexpr double weakest = 0.42;  ///< an empty cell still shows whose it is
constexpr double nameBand = 0.44; ///< part of the uppermost cells that the segment's name takes

template <typename Visit>
void everyCell(Visit &&visit)
{
    for (int r = 1; r <= 5; ++r) {
        for (int f = 1; f <= 5; ++f)
            visit(GridCell{r, f});
    }
}

} // namespace

RfmGridLayout RfmGridLayout::of(const QRectF &area, qreal line)
{
    RfmGridLayout layout;
    const qreal side = line * 1.3;
    layout.rTitle = QRectF(area.left(), area.top(), side, area.height() - 2 * side);
    layout.plot = QRectF(area.left() + 2 * side, area.top() + 1,
                         std::max(0.0, area.width() - 2 * side - 1),
                         std::max(0.0, area.height() - 2 * side - 1));
    layout.fTitle = QRectF(layout.plot.left(), layout.plot.bottom() + side, layout.plot.width(), side);
    const qreal width = layout.plot.width() / 5;
    const qreal height = layout.plot.height() / 5;
    for (size_t i = 0; i < 5; ++i) {
        const qreal x = layout.plot.left() + static_cast<qreal>(i) * width;
        const qreal y = layout.plot.bottom() - static_cast<qreal>(i + 1) * height;
        layout.fLabels[i] = QRectF(x, layout.plot.bottom(), width, side);
        layout.rLabels[i] = QRectF(area.left() + side, y, side, height);
        for (size_t f = 0; f < 5; ++f) {
            layout.cells[i][f] = QRectF(layout.plot.left() + static_cast<qreal>(f) * width, y,
                                        width, height);
        }
    }
    return layout;
}

const QRectF &RfmGridLayout::cell(GridCell cell) const
{
    return cells.at(static_cast<size_t>(cell.r - 1)).at(static_cast<size_t>(cell.f - 1));
}

std::optional<GridCell> RfmGridLayout::cellAt(QPointF point) const
{
    std::optional<GridCell> found;
    everyCell([&](GridCell candidate) {
        if (!found && cell(candidate).contains(point))
            found = candidate;
    });
    return found;
}

QRectF RfmGridLayout::block(Segment segment) const
{
    QRectF all;
    everyCell([&](GridCell candidate) {
        if (domain::segmentOf(candidate.r, candidate.f) == segment)
            all = all.united(cell(candidate));
    });
    return all;
}

qint64 RfmGridChart::amount(const RfmGroup &group) const
{
    switch (measure) {
    case GridMeasure::Members: return group.members;
    case GridMeasure::Revenue: return group.revenue.minor();
    case GridMeasure::AverageReceipt: return group.averageReceipt().minor();
    case GridMeasure::Reachable: return group.reachable;
    }
    return 0;
}

qint64 RfmGridChart::largest() const
{
    qint64 most = 0;
    everyCell([&](GridCell cell) { most = std::max(most, amount(summary.cell(cell.r, cell.f))); });
    return most;
}

QString RfmGridChart::cellText(GridCell cell) const
{
    const RfmGroup &group = summary.cell(cell.r, cell.f);
    if (measure == GridMeasure::Members || measure == GridMeasure::Reachable)
        return format.number(amount(group));
    return group.members == 0 ? QStringLiteral("–")
                              : ChartText::shortMoney(domain::Money::fromMinor(amount(group)), format);
}

QColor RfmGridChart::fill(GridCell cell) const
{
    const qint64 most = largest();
    const double part = most <= 0 ? 0.0
        : static_cast<double>(std::max(Q_INT64_C(0), amount(summary.cell(cell.r, cell.f))))
            / static_cast<double>(most);
    const bool dimmed = chosen && *chosen != domain::segmentOf(cell.r, cell.f);
    const double strength = weakest + (1.0 - weakest) * std::sqrt(part);
    return mixed(segmentColor(domain::segmentOf(cell.r, cell.f)), style.background,
                 dimmed ? strength * 0.45 : strength);
}

void RfmGridChart::paint(QPainter &painter, const RfmGridLayout &layout) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter, layout);
    everyCell([&](GridCell cell) { paintCell(painter, layout, cell); });
    paintBlocks(painter, layout);
    if (focused) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style.background, 5));
        painter.drawRect(layout.cell(*focused).adjusted(3, 3, -3, -3));
        painter.setPen(QPen(style.focus, 2.5));
        painter.drawRect(layout.cell(*focused).adjusted(3, 3, -3, -3));
    }
    painter.restore();
}

void RfmGridChart::paintAxes(QPainter &painter, const RfmGridLayout &layout) const
{
    const Qt::LayoutDirection direction = format.direction();
    const QFont small = scaled(style.font, 0.9);
    painter.setPen(style.muted);
    for (size_t i = 0; i < 5; ++i) {
        const QString score = format.number(static_cast<qint64>(i) + 1);
        drawFitted(painter, layout.rLabels[i], Qt::AlignCenter, score, small, direction);
        drawFitted(painter, layout.fLabels[i], Qt::AlignCenter, score, small, direction);
    }
    drawFitted(painter, layout.fTitle, Qt::AlignCenter, tr("Frequency: how often they buy (5 = most often)"),
               small, direction);
    painter.save();
    painter.translate(layout.rTitle.left(), layout.rTitle.bottom());
    painter.rotate(-90);
    drawFitted(painter, QRectF(0, 0, layout.rTitle.height(), layout.rTitle.width()), Qt::AlignCenter,
               tr("Recency (5 = bought just now)"), small, direction);
    painter.restore();
}

void RfmGridChart::paintCell(QPainter &painter, const RfmGridLayout &layout, GridCell cell) const
{
    const QRectF &box = layout.cell(cell);
    const QColor color = fill(cell);
    painter.fillRect(box, color);
    QFont number = scaled(style.font, 1.12);
    number.setWeight(QFont::DemiBold);
    // the name of the segment stands above the numbers of its upper row
    const QRectF block = layout.block(domain::segmentOf(cell.r, cell.f));
    const bool named = qFuzzyCompare(1 + block.top(), 1 + box.top());
    const QRectF inner = box.adjusted(4, named ? box.height() * nameBand * 0.7 : 0, -4, 0);
    painter.setPen(QPen(style.background, 1)); // thin lines inside the block, not through the name
    if (box.left() > block.left() + 1)
        painter.drawLine(QPointF(box.left(), box.top() + (named ? box.height() * nameBand : 0)), box.bottomLeft());
    if (!named)
        painter.drawLine(box.topLeft(), box.topRight());
    painter.setPen(textOn(color));
    drawFitted(painter, inner, Qt::AlignCenter, cellText(cell), number, format.direction());
}

void RfmGridChart::paintBlocks(QPainter &painter, const RfmGridLayout &layout) const
{
    painter.setBrush(Qt::NoBrush);
    for (const Segment segment : domain::allSegments()) {
        const QRectF block = layout.block(segment);
        painter.setPen(QPen(style.background, 3));
        painter.drawRect(block);
        // one colour for the whole name, though the cells below it differ in strength
        double light = 0;
        int count = 0;
        qreal cellHeight = block.height();
        everyCell([&](GridCell cell) {
            const QRectF &box = layout.cell(cell);
            if (domain::segmentOf(cell.r, cell.f) == segment && qFuzzyCompare(1 + box.top(), 1 + block.top())) {
                light += luminance(fill(cell));
                cellHeight = box.height();
                ++count;
            }
        });
        painter.setPen(light / std::max(1, count) > 0.179 ? QColor(Qt::black) : QColor(Qt::white));
        drawFitted(painter, QRectF(block.left() + 4, block.top() + cellHeight * 0.05,
                                   block.width() - 8, cellHeight * nameBand * 0.9),
                   Qt::AlignCenter, SegmentText::name(segment), scaled(style.font, 0.88),
                   format.direction());
    }
}

} // namespace bashgah::reports
