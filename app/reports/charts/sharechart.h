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

/// Rows of the share chart: names at the left, two bars each, in the order of allSegments().
struct ShareChartLayout
{
    QRectF legend;
    QRectF plot; ///< the bars' room
    std::array<QRectF, domain::segmentCount> rows;   ///< whole rows, for clicks
    std::array<QRectF, domain::segmentCount> names;
    std::array<QRectF, domain::segmentCount> members; ///< bar of the member share
    std::array<QRectF, domain::segmentCount> revenue; ///< bar of the revenue share
    double perUnit = 0; ///< width of one basis point

    /// Bars end so that a percentage of `valueWidth` fits behind the longest; negative shares have
    /// no width.
    [[nodiscard]] static ShareChartLayout of(const domain::RfmSummary &summary, const QRectF &area,
                                             qreal line, qreal nameWidth, qreal valueWidth);
    [[nodiscard]] std::optional<domain::Segment> segmentAt(QPointF point) const;
};

/// Share of the members beside the share of the revenue, per segment. Values run left to right in
/// every language.
class ShareChart final
{
    Q_DECLARE_TR_FUNCTIONS(ShareChart)
public:
    const domain::RfmSummary &summary;
    const ChartStyle &style;
    const ui::Format &format;
    std::optional<domain::Segment> focused = {};
    std::optional<domain::Segment> chosen = {};

    [[nodiscard]] ShareChartLayout layout(const QRectF &area) const;
    void paint(QPainter &painter, const ShareChartLayout &layout) const;

private:
    void paintLegend(QPainter &painter, const QRectF &box) const;
    void paintRow(QPainter &painter, const ShareChartLayout &layout, domain::Segment segment) const;
};

[[nodiscard]] domain::Percent memberShare(const domain::RfmSummary &summary, domain::Segment segment);
[[nodiscard]] domain::Percent revenueShare(const domain::RfmSummary &summary, domain::Segment segment);

} // namespace bashgah::reports
