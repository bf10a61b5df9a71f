// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appstyle.h"

#include <QPainter>
#include <QStyleFactory>
#include <QTextLayout>

#include <algorithm>

namespace bashgah::ui {
namespace {

constexpr int moreGap = 4; ///< between the icon of a button and its words, beside Qt's own

/// Lays out the lines as QPainter::drawText does; returns their height.
qreal layOut(QTextLayout &layout, qreal width)
{
    const qreal leading = QFontMetricsF(layout.font()).leading();
    qreal height = -leading;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += leading;
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

qreal topOf(const QRectF &rect, qreal height, int flags)
{
    if (flags & Qt::AlignVCenter)
        return rect.top() + (rect.height() - height) / 2;
    return flags & Qt::AlignBottom ? rect.bottom() - height : rect.top();
}

void drawWrapped(QPainter &painter, const QRect &rect, int flags, const QString &text)
{
    QTextOption option(static_cast<Qt::Alignment>(flags & Qt::AlignHorizontal_Mask));
    option.setTextDirection(Qt::RightToLeft);
    option.setWrapMode(QTextOption::WordWrap);
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), painter.font(), painter.device());
    layout.setTextOption(option);
    const qreal height = layOut(layout, rect.width());
    layout.draw(&painter, {qreal(rect.left()), topOf(rect, height, flags)});
}

} // namespace

AppStyle::AppStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void AppStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
                            const QString &text, QPalette::ColorRole role) const
{
    constexpr int mnemonics = Qt::TextShowMnemonic | Qt::TextHideMnemonic;
    const bool wrapsRightToLeft = (flags & Qt::TextWordWrap) && (flags & Qt::TextForceRightToLeft)
        && (flags & Qt::AlignAbsolute) && !(flags & mnemonics);
    if (wrapsRightToLeft) {
        const QPen before = painter->pen();
        if (role != QPalette::NoRole)
            painter->setPen(palette.color(role));
        drawWrapped(*painter, rect, flags, text);
        painter->setPen(before);
        return;
    }
    constexpr int sides = static_cast<int>(Qt::AlignLeft | Qt::AlignRight);
    const bool besideIcon = (flags & mnemonics) && (flags & sides) && !(flags & Qt::AlignAbsolute);
    if (!besideIcon) {
        QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, text, role);
        return;
    }
    // the style sheet means this very side, and would be turned round again
    const int spare = rect.width() - painter->fontMetrics().size(flags, text).width();
    const int gap = std::clamp(spare, 0, moreGap);
    const QRect words = flags & Qt::AlignRight ? rect.adjusted(0, 0, -gap, 0) : rect.adjusted(gap, 0, 0, 0);
    QProxyStyle::drawItemText(painter, words, flags | Qt::AlignAbsolute, palette, enabled, text, role);
}

} // namespace bashgah::ui
