// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

class QPainter;
class QRectF;

namespace bashgah::ui::glyphs {

/// Family of the bundled icon font; empty when the build has none.
[[nodiscard]] QString family();
/// Character of a glyph, null when the font does not have it.
[[nodiscard]] QString character(QStringView name);
/// Stand-in for builds without the font: a few plain strokes that differ by name.
void drawFallback(QPainter &painter, const QRectF &box, QStringView name);

} // namespace bashgah::ui::glyphs
