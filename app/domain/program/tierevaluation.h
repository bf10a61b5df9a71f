// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/tier.h"

namespace bashgah::domain {

/// An evaluation as it was stored. Those of older programs lack reason, window and thresholds.
struct TierEvaluation
{
    QDate day;
    TierStanding standing;
    TierScore score;
    TierMeasure measure = TierMeasure::Spend;
    std::optional<TierReason> reason;
    std::optional<DayRange> window;
    std::optional<TierScore> minimum; ///< of the tier that came out
    std::optional<TierScore> keep;
    QString cause; ///< purchase, refund, nightly, programme, pin
};

} // namespace bashgah::domain
