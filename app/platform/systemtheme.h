// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bashgah::platform {

/// Whether the desktop asks programs for dark windows. Read when the program starts, before it
/// sets a palette of its own.
[[nodiscard]] bool systemPrefersDark();

} // namespace bashgah::platform
