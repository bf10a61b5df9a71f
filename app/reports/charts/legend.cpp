// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/charts/legend.h"

#include "reports/charts/charttext.h"

#include <QFontMetricsF>

#include <algorithm>

namespace bashgah::reports {

void drawLegend(QPainter &painter, const QRectF &box, const std::vector<LegendEntry> &entries,
                const ChartStyle &style, Qt::LayoutDirection direction)
{
    const QFont font = scaled(style.font, 0.9);
    const QFontMetricsF metrics(font);
    const qreal mark = metrics.height() * 0.7;
    const bool rightToLeft = direction == Qt::RightToLeft;
    qreal used = 0;
    for (const LegendEntry &entry : entries) {
        const qreal words = std::min(metrics.horizontalAdvance(entry.text) + 2,
                                     std::max(0.0, box.width() - used - mark - 6));
        const qreal markX = rightToLeft ? box.right() - used - mark : box.left() + used;
        const qreal textX = rightToLeft ? markX - 6 - words : markX + mark + 6;
        const QRectF square(markX, box.center().y() - mark / 2, mark, mark);
        painter.setPen(QPen(style.muted, 0.6));
        painter.setBrush(entry.brush);
        painter.drawRoundedRect(square, 2, 2);
        painter.setPen(style.text);
        drawFitted(painter, QRectF(textX, box.top(), words, box.height()),
                   (rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, entry.text,
                   font, direction);
        used += mark + 6 + words + mark * 1.5;
    }
}

} // namespace bashgah::reports
