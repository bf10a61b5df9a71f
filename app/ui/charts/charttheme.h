// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/charts/chartstyle.h"

class QWidget;

namespace bashgah::ui {

/// Colours of the theme in use and the widget's font, for a chart painted on a card.
[[nodiscard]] reports::ChartStyle chartStyle(const QWidget &widget);

} // namespace bashgah::ui
