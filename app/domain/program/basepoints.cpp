// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/basepoints.h"

namespace bashgah::domain {

Points basePoints(const Evaluation &evaluation)
{
    Points points;
    for (const AppliedRule &rule : evaluation.rules) {
        const bool multiplies = std::holds_alternative<MultiplierRule>(rule.effect)
            || std::holds_alternative<TierMultiplier>(rule.effect);
        if (!multiplies)
            points += rule.points;
    }
    return points;
}

} // namespace bashgah::domain
