// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/sharechart.h"

#include "reports/charts/charttext.h"
#include "reports/charts/legend.h"
#include "reports/segmenttext.h"

#include <QFontMetricsF>

#include <algorithm>

namespace bashgah::reports {

using domain::Percent;
using domain::RfmSummary;
using domain::Segment;

Percent memberShare(const RfmSummary &summary, Segment segment)
{
    return domain::shareOf(summary.of(segment).members, summary.all.members);
}

Percent revenueShare(const RfmSummary &summary, Segment segment)
{
    return domain::shareOf(summary.of(segment).revenue.minor(), summary.all.revenue.minor());
}

ShareChartLayout ShareChartLayout::of(const RfmSummary &summary, const QRectF &area, qreal line,
                                      qreal nameWidth, qreal valueWidth)
{
    ShareChartLayout layout;
    layout.legend = QRectF(area.left(), area.top(), area.width(), line * 1.4);
    const qreal gap = line * 0.5;
    layout.plot = QRectF(area.left() + nameWidth + gap, layout.legend.bottom() + gap,
                         std::max(1.0, area.width() - nameWidth - gap - valueWidth),
                         std::max(1.0, area.height() - layout.legend.height() - gap));
    int longest = 1;
    for (const Segment segment : domain::allSegments()) {
        longest = std::max({longest, memberShare(summary, segment).basisPoints(),
                            revenueShare(summary, segment).basisPoints()});
    }
    layout.perUnit = layout.plot.width() / longest;
    const qreal height = layout.plot.height() / domain::segmentCount;
    const qreal bar = height * 0.38;
    for (const Segment segment : domain::allSegments()) {
        const auto i = static_cast<size_t>(segment);
        const qreal top = layout.plot.top() + static_cast<qreal>(i) * height;
        const auto width = [&](Percent share) {
            return std::max(0, share.basisPoints()) * layout.perUnit;
        };
        layout.rows[i] = QRectF(area.left(), top, area.width(), height);
        layout.names[i] = QRectF(area.left(), top, nameWidth, height);
        layout.members[i] = QRectF(layout.plot.left(), top + height * 0.1, width(memberShare(summary, segment)), bar);
        layout.revenue[i] = QRectF(layout.plot.left(), top + height * 0.1 + bar,
                                   width(revenueShare(summary, segment)), bar);
    }
    return layout;
}

std::optional<Segment> ShareChartLayout::segmentAt(QPointF point) const
{
    for (const Segment segment : domain::allSegments()) {
        if (rows.at(static_cast<size_t>(segment)).contains(point))
            return segment;
    }
    return std::nullopt;
}

ShareChartLayout ShareChart::layout(const QRectF &area) const
{
    const QFontMetricsF metrics(style.font);
    qreal names = 0;
    for (const Segment segment : domain::allSegments())
        names = std::max(names, metrics.horizontalAdvance(SegmentText::name(segment)));
    const QFontMetricsF values(scaled(style.font, 0.85));
    const qreal value = values.horizontalAdvance(format.percent(Percent(8888))) + 8;
    return ShareChartLayout::of(summary, area, metrics.height(), std::min(names + 2, area.width() * 0.4), value);
}

void ShareChart::paint(QPainter &painter, const ShareChartLayout &layout) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter, layout.legend);
    painter.setPen(QPen(style.muted, 1));
    painter.drawLine(layout.plot.topLeft(), layout.plot.bottomLeft());
    for (const Segment segment : domain::allSegments())
        paintRow(painter, layout, segment);
    painter.restore();
}

void ShareChart::paintLegend(QPainter &painter, const QRectF &box) const
{
    drawLegend(painter, box,
               {{tr("Share of members"), QBrush(style.second, Qt::SolidPattern)},
                {tr("Share of revenue (the segment's colour)"),
                 QBrush(segmentColor(Segment::Champions), Qt::SolidPattern)}},
               style, format.direction());
}

void ShareChart::paintRow(QPainter &painter, const ShareChartLayout &layout, Segment segment) const
{
    const auto i = static_cast<size_t>(segment);
    const bool dimmed = chosen && *chosen != segment;
    if (focused == segment) {
        painter.setPen(QPen(style.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(layout.rows[i].adjusted(1, 0.5, -1, -0.5), 4, 4);
    }
    painter.setPen(dimmed ? style.muted : style.text);
    drawFitted(painter, layout.names[i], Qt::AlignRight | Qt::AlignVCenter, SegmentText::name(segment),
               style.font, format.direction());
    const double strength = dimmed ? 0.45 : 1.0;
    const QFont small = scaled(style.font, 0.85);
    const auto bar = [&](const QRectF &box, const QColor &color, const QString &value) {
        painter.fillRect(box, mixed(color, style.background, strength));
        painter.setPen(QPen(mixed(style.muted, style.background, 0.6), 0.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
        painter.setPen(style.text);
        const QRectF behind(box.right() + 5, box.top(), layout.rows[i].right() - box.right() - 5, box.height());
        drawFitted(painter, behind, Qt::AlignLeft | Qt::AlignVCenter, value, small, format.direction());
    };
    const auto tenths = [this](qint64 part, qint64 whole) { return format.share(part, whole); };
    bar(layout.members[i], style.second,
        tenths(summary.of(segment).members, summary.all.members));
    bar(layout.revenue[i], segmentColor(segment),
        tenths(summary.of(segment).revenue.minor(), summary.all.revenue.minor()));
}

} // namespace bashgah::reports
