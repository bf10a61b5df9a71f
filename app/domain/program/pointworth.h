// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/rational.h"
#include "domain/program/programme.h"

#include <optional>

namespace bashgah::domain {

/// What points are worth under a programme: what they pay at the counter or, where that is more or nothing, the credit
/// they become by themselves. One meaning for the till, debts, liability, costs and the guard of the margin.

/// Minor units of money for a point, above zero. Absent where points pay nothing (rewards of the catalogue only).
[[nodiscard]] std::optional<Rational> pointWorth(const Programme &programme);
/// Rounded down to the minor unit; nothing where points pay nothing.
[[nodiscard]] Money worthOf(const Programme &programme, Points points);
/// The most points whose worth `amount` holds; none where points pay nothing.
[[nodiscard]] Points pointsWorth(const Programme &programme, Money amount);
/// How many of `points` the till pays for by keeping back at most `room`: all of them when it holds their worth.
[[nodiscard]] Points pointsPaidBy(const Programme &programme, Points points, Money room);
/// What more is worth on top of `before`: several sums of points end where one ends.
[[nodiscard]] Money worthOfMore(const Programme &programme, Points before, Points more);

} // namespace bashgah::domain
