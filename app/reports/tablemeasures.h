// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace bashgah::reports {

/// What the tables on A4 pages have in common, in points.
inline constexpr qreal pageMargin = 40;
inline constexpr qreal rowHeight = 17;
inline constexpr int bodySize = 9;

} // namespace bashgah::reports
