// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money/currency.h"
#include "domain/program/programme.h"

#include <vector>

namespace bashgah::domain {

/// A programme to start from. The window names it by its id ("points", "tiers", "cashback").
struct ProgrammePreset
{
    QString id;
    Programme programme;
};

/// Amounts fit the currency: written for rials, scaled so that 100,000 rials are one major unit
/// of any other currency.
[[nodiscard]] std::vector<ProgrammePreset> programmePresets(const Currency &currency);

} // namespace bashgah::domain
