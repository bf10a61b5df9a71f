// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/textblock.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QTextOption>

#include <cmath>

namespace bashgah::reports {

qreal TextBlock::lay(qreal width, QPainter *painter, QPointF at) const
{
    const bool rightToLeft = direction == Qt::RightToLeft;
    Qt::Alignment alignment = Qt::AlignHCenter;
    if (edge != Edge::Centre)
        alignment = (edge == Edge::Leading) == rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    QTextOption option(alignment | Qt::AlignAbsolute);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, at);
    return y;
}

qreal TextBlock::height(qreal width) const
{
    return std::ceil(lay(width, nullptr, {}));
}

qreal TextBlock::wish() const
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 1;
}

void TextBlock::paint(QPainter &painter, const QRectF &place) const
{
    (void)lay(place.width(), &painter, place.topLeft());
}

} // namespace bashgah::reports
