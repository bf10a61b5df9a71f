// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace bashgah::services {

inline constexpr qint64 importSteps = 1000; ///< of the progress that an import tells: reading, then writing

} // namespace bashgah::services
