// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analytics/visitrhythm.h"

namespace bashgah::domain {
namespace {

constexpr int leastDays = 3;
constexpr int lateGaps = 2;
constexpr int veryLateGaps = 3;

} // namespace

std::optional<ExpectedVisit> expectedVisit(const VisitRhythm &rhythm, QDate today)
{
    if (rhythm.days < leastDays || !rhythm.first.isValid() || !rhythm.last.isValid())
        return std::nullopt;
    const qint64 span = rhythm.first.daysTo(rhythm.last); // of all gaps together
    const qint64 gaps = rhythm.days - 1;
    const qint64 silent = rhythm.last.daysTo(today);
    ExpectedVisit visit{rhythm.last.addDays((2 * span + gaps) / (2 * gaps)), VisitState::Expected};
    if (silent * gaps >= veryLateGaps * span)
        visit.state = VisitState::VeryLate;
    else if (silent * gaps >= lateGaps * span)
        visit.state = VisitState::Late;
    return visit;
}

} // namespace bashgah::domain
