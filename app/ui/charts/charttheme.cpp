// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttheme.h"

#include "ui/theme/theme.h"

#include <QWidget>

namespace bashgah::ui {

reports::ChartStyle chartStyle(const QWidget &widget)
{
    const Colors &colors = Theme::colors();
    reports::ChartStyle style;
    style.dark = colors.dark;
    style.background = colors.card;
    style.text = colors.text;
    style.muted = colors.muted;
    style.grid = colors.border;
    style.main = colors.series[0];
    style.second = colors.series[7];
    style.focus = colors.accent;
    style.font = widget.font();
    return style;
}

} // namespace bashgah::ui
