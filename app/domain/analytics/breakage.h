// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money/money.h"

#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

namespace bashgah::domain {

/// The points given in one quarter and what became of them.
struct PointsCohort
{
    qint64 issued = 0;          ///< less what returned purchases took back
    std::vector<qint64> used{}; ///< spent up to the end of the 1st, 2nd, ... quarter of their life
    qint64 expired = 0;
    bool operator==(const PointsCohort &) const = default;
    [[nodiscard]] qint64 usedSoFar() const { return used.empty() ? 0 : used.back(); }
    [[nodiscard]] qint64 open() const { return issued - usedSoFar() - expired; }
};

/// How many of the given points will ever be spent; the rest is breakage.
struct UseEstimate
{
    std::vector<double> factors;   ///< from the k-th quarter of life to the next
    std::vector<double> ultimate;  ///< points of each cohort ever spent, at most issued less expired
    double expected = 0;           ///< of all cohorts, points still to be spent
    double rate = 0;               ///< ultimate of issued, all cohorts
};

/// Chain ladder over consecutive quarters, oldest first, each with one more quarter of life than the
/// next: a factor is the sum at the later age over the sum at the earlier one, for the cohorts that
/// have both (ANALYTICS: points liability). There is no tail beyond the oldest cohort's age. Nothing
/// for fewer than four quarters: a young programme has no history to go by.
[[nodiscard]] std::optional<UseEstimate> estimateUse(std::span<const PointsCohort> cohorts);

/// Points spent in a period, and how many are expected to be spent in all, as estimated at its end.
struct UsedPoints
{
    qint64 used = 0;
    qint64 expectedTotal = 0;
};

/// What is released of an amount deferred for points in each period: the share of points spent so far
/// by the newest estimate, less what was released before (IFRS 15: a changed estimate is booked
/// whole in the period it changes). Half up; never more than deferred.
[[nodiscard]] std::vector<Money> releasedRevenue(Money deferred, std::span<const UsedPoints> periods);

} // namespace bashgah::domain
