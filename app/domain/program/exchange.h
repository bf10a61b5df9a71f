// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money/money.h"
#include "domain/points/points.h"

namespace bashgah::domain {

/// Points become credit by themselves: every so many points so much money.
struct ExchangeRule
{
    Points every{100};
    Money credit{};
    bool atOnce = false; ///< with the purchase that brings them; off: in the night after
    int lifeDays = 0;    ///< of the credit; 0: for ever
    bool enabled = true;
    bool operator==(const ExchangeRule &) const = default;
};

/// What is exchanged of what can be spent: whole times `every`.
struct Exchange
{
    Points points;
    Money credit;
    bool operator==(const Exchange &) const = default;
};

[[nodiscard]] Exchange exchangeOf(const ExchangeRule &rule, Points spendable);

} // namespace bashgah::domain
