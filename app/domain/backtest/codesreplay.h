// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backtest/pastpurchase.h"
#include "domain/program/nextvisit.h"

namespace bashgah::domain {

/// Codes for the next visit, given in the counted days. Whether anybody would have used one is not known: between
/// none and `fitting` of them, that is between nothing and `most`.
struct ReplayedCodes
{
    qint64 given = 0;
    qint64 fitting = 0; ///< found a later purchase of their member in time, large enough
    Money most;         ///< what those take if each is used at the first purchase it fits
    bool operator==(const ReplayedCodes &) const = default;
};

/// The codes of one member that are still open.
class CodesReplay final
{
public:
    /// Uses what fits: amounts together, of shares one for each purchase, never more than was kept of it.
    void use(const PastPurchase &purchase, ReplayedCodes &sum);
    /// `tier`: the member's before the purchase; `counted`: on one of the counted days.
    void give(const std::vector<NextVisitRule> &rules, const PastPurchase &purchase, std::optional<QString> tier,
              bool counted, ReplayedCodes &sum);

private:
    struct Open
    {
        NextVisitGain gain;
        Money minimum; ///< of the purchase that uses it
        bool counted = false;
    };
    std::vector<Open> m_open;
};

} // namespace bashgah::domain
