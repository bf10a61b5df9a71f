// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/program/programme.h"

namespace bashgah::domain {

/// Errors: BadProgramme (JSON path, reason).
[[nodiscard]] Result<void> validateTiers(const TierPolicy &policy);

/// Something about a ladder that is allowed but hardly meant.
struct TierRemark
{
    enum class Kind {
        MultiplierNotRising, ///< a higher tier multiplies less
        DiscountFalling,     ///< a higher tier has a smaller discount
        SameBenefits,        ///< nothing distinguishes it from the tier below
        KeepFalling,         ///< easier to keep than the tier below
        ReenterFalling,      ///< easier to come back to than the tier below
        NobodyReenters,      ///< what it asks to come back is never asked: nobody goes down
        NoPoints,            ///< by points, but no rule gives any to members below it: never reached
        AboveLimits,         ///< by points, but the limits on all rules leave fewer: never reached
        TooManyVisits,       ///< more than one purchase on every day of the window
        NothingWaits,        ///< points count once they can be spent, which is at once
        InactivityTooLate,   ///< by then the window has forgotten the last purchase anyway
    };
    Kind kind;
    size_t tier; ///< place in the ladder; of the whole policy: 0
    bool operator==(const TierRemark &) const = default;
};
[[nodiscard]] std::vector<TierRemark> tierRemarks(const Programme &programme);

} // namespace bashgah::domain
