// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/spendgrant.h"

namespace bashgah::services {

/// A period that is running, as it would end if nothing more were bought.
struct RunningSpend
{
    domain::SpendRule rule;
    domain::DayRange days;
    domain::Money bought;                   ///< what counts so far
    std::optional<domain::SpendGain> gain;  ///< absent: no step is reached yet
    std::optional<domain::SpendStep> next;  ///< the step after that; absent: none
};

/// A member's credit for spending: what was given and why, and what is on its way.
struct MemberSpend
{
    std::vector<domain::SpendGrant> grants; ///< newest first
    std::vector<RunningSpend> running;      ///< by the programme of today
};

} // namespace bashgah::services
