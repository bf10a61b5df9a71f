// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analytics/segment.h"

#include <QColor>
#include <QFont>

namespace bashgah::reports {

/// Colours and font of a chart on screen (from the theme) or on paper.
struct ChartStyle
{
    bool dark = false;
    QColor background = QColor(Qt::white);
    QColor text = QColor(0x18, 0x20, 0x2A);
    QColor muted = QColor(0x56, 0x62, 0x72);
    QColor grid = QColor(0xDF, 0xE3, 0xE8);
    QColor main = QColor(0x0B, 0x6E, 0x69);   ///< members
    QColor second = QColor(0xA9, 0xB4, 0xC0); ///< everybody else
    QColor focus = QColor(0x1D, 0x5F, 0xA8);
    QFont font;
};

/// The same on every background; text on it asks textOn().
[[nodiscard]] QColor segmentColor(domain::Segment segment);

/// `color` over `background`, strength 0..1.
[[nodiscard]] QColor mixed(const QColor &color, const QColor &background, double strength);

/// Black or white, whichever reads better on `fill` (at least 4.5:1 for every fill).
[[nodiscard]] QColor textOn(const QColor &fill);

/// WCAG relative luminance, 0..1.
[[nodiscard]] double luminance(const QColor &color);

} // namespace bashgah::reports
