// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/iconengine.h"

#include "ui/theme/glyphs.h"
#include "ui/theme/icons.h"

#include <QFont>
#include <QGuiApplication>
#include <QPainter>
#include <QPen>
#include <QPixmap>

#include <algorithm>
#include <utility>

namespace bashgah::ui {

GlyphIconEngine::GlyphIconEngine(QString name, std::optional<Tone> tone)
    : m_name(std::move(name)), m_tone(tone)
{
}

QColor GlyphIconEngine::color(QIcon::Mode mode, QIcon::State state) const
{
    const QPalette palette = QGuiApplication::palette();
    const Colors &colors = colorsOf(palette);
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (m_tone)
        return colors.tone(*m_tone);
    return state == QIcon::On ? colors.accent : colors.text;
}

void GlyphIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode,
                            QIcon::State state)
{
    const qreal side = std::min(rect.width(), rect.height());
    const QRectF box(rect.center().x() + 0.5 - side / 2, rect.center().y() + 0.5 - side / 2, side,
                     side);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (icons::isMirrored(m_name) && QGuiApplication::isRightToLeft()) {
        painter->translate(2 * box.center().x(), 0);
        painter->scale(-1, 1);
    }
    const QColor ink = color(mode, state);
    const QString family = glyphs::family();
    const QString glyph = family.isEmpty() ? QString() : glyphs::character(m_name);
    painter->setPen(QPen(ink, std::max(1.0, side / 12), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    if (glyph.isEmpty()) {
        glyphs::drawFallback(*painter, box, m_name);
    } else {
        QFont font(family);
        font.setPixelSize(std::max(1, static_cast<int>(side)));
        painter->setFont(font);
        painter->setLayoutDirection(Qt::LeftToRight);
        painter->drawText(box, Qt::AlignCenter | Qt::TextDontClip, glyph);
    }
    painter->restore();
}

QPixmap GlyphIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap GlyphIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                                      qreal /*scale: size is in device pixels already*/)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    return pixmap;
}

QIconEngine *GlyphIconEngine::clone() const
{
    return new GlyphIconEngine(*this);
}

} // namespace bashgah::ui
