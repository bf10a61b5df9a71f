// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/nexttier.h"

#include "domain/program/basepoints.h"

namespace bashgah::services {

using namespace domain;

bool reachesNext(const CounterSnapshot &snapshot, const CounterPreview &preview)
{
    if (!snapshot.toNextTier.isPositive() || !preview.gross.isPositive())
        return false;
    const Programme &programme = snapshot.programme->programme;
    const TierPolicy &policy = *programme.tiers;
    if (pendingOf(policy) == PendingPoints::WaitUntilUsable && programme.earning.pendingDays > 0)
        return false;
    switch (policy.measure) {
    case TierMeasure::Spend:
    case TierMeasure::FirstPurchase: return snapshot.toNextTier <= preview.gross - preview.discount;
    case TierMeasure::Points: return snapshot.toNextTier <= basePoints(preview.earning);
    case TierMeasure::Visits: break;
    }
    return snapshot.toNextTier <= TierScore::of(1);
}

} // namespace bashgah::services
