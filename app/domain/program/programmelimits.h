// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace bashgah::domain {

/// How far the numbers of a programme's rules may go, for the form, its check and whoever edits it.
namespace programmelimits {

inline constexpr qint64 points = 1'000'000;                   ///< that a rule gives or asks for
inline constexpr qint64 money = 1'000'000'000'000'000;        ///< minor units that a rule gives or asks for
inline constexpr qint64 factor = 10'000;                      ///< either number of a multiplier
inline constexpr int units = 1000;                            ///< pieces that a rule gives points for
inline constexpr int cooldownDays = 3660;                     ///< from one time a rule gives to the next
inline constexpr int lifeDays = 3660;                         ///< of points, credit and codes
inline constexpr int name = 60;                               ///< letters of a rule's name
inline constexpr int nextVisitUnits = 10'000;                 ///< pieces that a next visit's rule asks for

} // namespace programmelimits
} // namespace bashgah::domain
