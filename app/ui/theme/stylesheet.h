// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bashgah::ui {

struct Colors;

/// The one style sheet of the program (:/style/bashgah.qss) with the colours filled in.
[[nodiscard]] QString styleSheet(const Colors &colors);

} // namespace bashgah::ui
