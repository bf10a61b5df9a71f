// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/charity/cause.h"
#include "domain/membership/plan.h"
#include "domain/money/currency.h"
#include "domain/program/programme.h"

#include <vector>

namespace bashgah::domain {

/// A programme to start from, one for each of the seven kinds. The window names it by its id: "points", "tiers",
/// "premium", "coalition", "cashback", "charity", "hybrid".
struct ProgrammePreset
{
    QString id;
    Programme programme;
    std::optional<PlanTerms> plan{}; ///< a first plan to sell; its name is the caller's
    std::optional<Cause> cause{};    ///< a first good cause; its name is the caller's
};

/// Amounts fit the currency: written for rials, scaled so that 100,000 rials are one major unit
/// of any other currency.
[[nodiscard]] std::vector<ProgrammePreset> programmePresets(const Currency &currency);

} // namespace bashgah::domain
