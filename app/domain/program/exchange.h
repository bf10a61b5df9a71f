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

/// One exchange and what became of it since.
struct ExchangeStanding
{
    Points every{1};
    Exchange given;
    Exchange back;  ///< came back so far
    Money unspent;  ///< of its credit
    Money lapsed;   ///< of its credit, ended unspent
};

/// What of an exchange comes back so that `missing` points can be taken: whole times `every`, as if it had not been
/// made, while their credit is unspent, and else what the unspent credit stands for. Credit is rounded up over all
/// that comes back, so that several returns end where one ends. Empty: nothing of it can come back.
[[nodiscard]] Exchange exchangeBack(const ExchangeStanding &now, Points missing);
/// Points whose credit ended unspent: nobody has them any more.
[[nodiscard]] Points lapsedPoints(const ExchangeStanding &now);

} // namespace bashgah::domain
