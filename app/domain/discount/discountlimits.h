// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>

namespace bashgah::domain::discountlimits {

inline constexpr qint64 stored = std::numeric_limits<qint64>::max(); ///< of amounts and counts that were checked when written
inline constexpr int units = 1'000'000;                              ///< pieces that a discount asks for or gives

} // namespace bashgah::domain::discountlimits
