// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money/money.h"

namespace bashgah::domain {

/// Purchases that stand and what they came to, net of everything that came back.
struct MemberSpend
{
    int visits = 0;
    Money spend;
    bool operator==(const MemberSpend &) const = default;
};

} // namespace bashgah::domain
