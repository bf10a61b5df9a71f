// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QIconEngine>
#include <QString>

#include <optional>

namespace bashgah::ui {

/// Paints one glyph of the icon font in colours of the palette in use.
class GlyphIconEngine final : public QIconEngine
{
public:
    GlyphIconEngine(QString name, std::optional<Tone> tone);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override;
    [[nodiscard]] QString key() const override { return QStringLiteral("bashgah-glyph"); }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode, QIcon::State state) const;

    QString m_name;
    std::optional<Tone> m_tone;
};

} // namespace bashgah::ui
