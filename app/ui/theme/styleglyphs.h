// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bashgah::ui {

struct Colors;

/// A style sheet takes images from files only: paints the few glyphs it names (glyph:check.png …)
/// in the theme's colours into a folder that lives as long as the program.
void paintStyleGlyphs(const Colors &colors);

} // namespace bashgah::ui
