// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace bashgah::ui {

/// What a colour means; every text tone has at least 4.5:1 on window and card.
enum class Tone { Normal, Muted, Accent, OnAccent, Info, Success, Warning, Error };

/// The colours of one theme. Nothing else in the program holds a colour constant.
struct Colors
{
    bool dark = false;
    QColor window;     ///< behind cards
    QColor card;       ///< cards, fields, tables
    QColor raised;     ///< hover, header rows
    QColor border;     ///< hairlines
    QColor fieldBorder; ///< edge of an input, 3:1 on card
    QColor text;
    QColor muted;
    QColor accent;
    QColor accentHover;
    QColor onAccent;
    QColor accentSoft; ///< selected rows, active rail entry
    QColor info, infoSoft;
    QColor success, successSoft;
    QColor warning, warningSoft;
    QColor error, errorSoft;
    /// For charts, in this order; each 3:1 on card.
    std::array<QColor, 8> series;

    [[nodiscard]] QColor tone(Tone tone) const;
};

[[nodiscard]] const Colors &lightColors();
[[nodiscard]] const Colors &darkColors();
/// Those that belong to the palette in use.
[[nodiscard]] const Colors &colorsOf(const QPalette &palette);
[[nodiscard]] QPalette paletteOf(const Colors &colors);
/// WCAG 2 contrast ratio, 1..21.
[[nodiscard]] qreal contrastRatio(const QColor &one, const QColor &other);

} // namespace bashgah::ui
