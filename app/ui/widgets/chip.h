// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QString>

class QLabel;
class QPushButton;

namespace bashgah::ui::chips {

/// A small word on a coloured ground: a tier, a segment, a state. The word says it, not the colour.
[[nodiscard]] QLabel *label(const QString &text, Tone tone = Tone::Normal);
void setTone(QLabel *chip, Tone tone);
/// A filter that is on or off.
[[nodiscard]] QPushButton *toggle(const QString &text);

} // namespace bashgah::ui::chips
