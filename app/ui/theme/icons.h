// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QIcon>
#include <QStringView>

namespace bashgah::ui::icons {

/// A glyph of the Lucide font by its name ("users", "arrow-left"), painted at any size in the text
/// colour of the palette in use (its disabled colour when disabled, accent when checked).
/// Directional ones (arrow-left, chevron-right, undo-2, send, log-out …) mirror in RTL windows.
/// Without the font in the build, a simple drawing stands in.
[[nodiscard]] QIcon icon(QStringView name);
/// Always in this tone.
[[nodiscard]] QIcon icon(QStringView name, Tone tone);
/// For primary buttons.
[[nodiscard]] QIcon onAccent(QStringView name);

/// Whether the glyph is known; for tests.
[[nodiscard]] bool isKnown(QStringView name);
[[nodiscard]] bool isMirrored(QStringView name);

} // namespace bashgah::ui::icons
