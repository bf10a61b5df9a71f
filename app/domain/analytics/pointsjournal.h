// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/shopcalendar.h"
#include "domain/money/money.h"
#include "domain/points/points.h"
#include "domain/program/programme.h"

#include <vector>

namespace bashgah::domain {

/// What became of members' points in some days, each as it moved the balance.
struct MovedPoints
{
    QDate day;      ///< the last of them: the date of the lines
    Points given;   ///< earned, gifts, by hand, less what was taken back
    Points spent;   ///< negative: less what was given back
    Points expired; ///< negative
    bool operator==(const MovedPoints &) const = default;
};

enum class JournalAccount { Liability, Given, Spent, Expired };

/// "points_liability", "points_given", ...: the key in CSV.
[[nodiscard]] QString journalAccountKey(JournalAccount account);

/// One line of double entry.
struct JournalLine
{
    QDate day;
    JournalAccount debit = JournalAccount::Given;
    JournalAccount credit = JournalAccount::Liability;
    Points points; ///< >= 0
    Money amount;  ///< >= 0
    bool operator==(const JournalLine &) const = default;
};

/// Lines for each span of days, oldest first, from a balance before the first. Amounts are what the
/// balance is worth after a line less what it was worth before, so they sum to the worth of the closing
/// balance. A balance below zero (points taken that were spent) is worth nothing.
[[nodiscard]] std::vector<JournalLine> pointsJournal(Points opening, const std::vector<MovedPoints> &moved,
                                                     const Programme &programme);

} // namespace bashgah::domain
