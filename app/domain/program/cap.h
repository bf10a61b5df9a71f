// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/points/points.h"

#include <QtGlobal>

namespace bashgah::domain {

/// For how long a cap counts. Day to year are those of the shop's calendar, Jalali or Gregorian.
enum class CapPeriod {
    Purchase,
    Day,
    Week,
    Month,
    Year,
    Ever,   ///< a member's whole time in the club
    Budget, ///< all members together, for as long as the rule stands
    BudgetMonth, ///< all members together, in the month of the purchase
    BudgetYear,
};

/// The most points that may be given in a period; what is above is trimmed, and said.
struct Cap
{
    CapPeriod per = CapPeriod::Month;
    Points most;
    bool operator==(const Cap &) const = default;
};

/// Counts what all members got together.
[[nodiscard]] constexpr bool isBudget(CapPeriod per)
{
    return per == CapPeriod::Budget || per == CapPeriod::BudgetMonth || per == CapPeriod::BudgetYear;
}

} // namespace bashgah::domain
