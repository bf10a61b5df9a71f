// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace bashgah::services {

inline constexpr qint64 demoToman = 10;      ///< rials: the demo shop thinks in tomans
inline constexpr qint64 demoMinute = 60'000; ///< milliseconds

} // namespace bashgah::services
