// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/language.h"
#include "ui/theme/colors.h"

#include <QFont>

class QApplication;
class QLabel;
class QPushButton;
class QWidget;

namespace bashgah::ui {

enum class ThemeChoice { System, Light, Dark };
/// Steps of the type scale, relative to the application font.
enum class TextSize { Small, Body, Strong, Heading, Title, Figure };
/// How loud a button is. One Primary per view.
enum class ButtonRole { Normal, Primary, Quiet, Danger };

/// Look of the program: Fusion, one of two palettes, one style sheet. Distances in pixels of a
/// 100 % display. Widgets ask here for fonts, roles and tones and never set colours themselves.
class Theme final
{
public:
    static constexpr int smallGap = 8;
    static constexpr int gap = 14;
    static constexpr int pageMargin = 22;
    static constexpr int cardPadding = 18;
    static constexpr int radius = 10;
    static constexpr int hitSize = 34; ///< smallest side of anything clickable

    /// Sets style, palette, font and style sheet. `fontPercent` is 100..150.
    static void apply(QApplication &application, ThemeChoice choice, int fontPercent,
                      Language language);
    [[nodiscard]] static const Colors &colors(); ///< of the palette in use
    [[nodiscard]] static QFont font(TextSize size);
    /// Letters so large that editors side by side find no room at 1024 pixels.
    [[nodiscard]] static bool isLarge();

    static void setRole(QPushButton *button, ButtonRole role);
    static void setTone(QWidget *label, Tone tone);
    static void setMuted(QWidget *label) { setTone(label, Tone::Muted); }
    /// Re-reads the style sheet after a property changed.
    static void polish(QWidget *widget);
};

} // namespace bashgah::ui
