// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace bashgah::reports {

/// A text broken into as many lines as a width needs; words longer than a line are broken too.
struct TextBlock
{
    enum class Edge { Leading, Centre, Trailing };

    QString text;
    QFont font;
    Edge edge = Edge::Leading;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    [[nodiscard]] qreal height(qreal width) const;
    /// The width it would like to have on one line.
    [[nodiscard]] qreal wish() const;
    /// From the upper edge of `place` down, in the painter's pen.
    void paint(QPainter &painter, const QRectF &place) const;

private:
    [[nodiscard]] qreal lay(qreal width, QPainter *painter, QPointF at) const;
};

} // namespace bashgah::reports
