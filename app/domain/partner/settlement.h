// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/shopcalendar.h"
#include "domain/partner/partnermove.h"

#include <vector>

namespace bashgah::domain {

/// One month with one partner, added up. Positive amounts are owed to us.
struct SettlementSums
{
    Points in;         ///< points of theirs that came here, spent vouchers included
    Points out;        ///< points of ours that went there
    Money earned;      ///< for those that came, blocks included, >= 0 unless blocks are given back
    Money owed;        ///< for those that went, <= 0
    Money corrections; ///< of months that were settled before
    bool operator==(const SettlementSums &) const = default;
    /// Positive: they pay us.
    [[nodiscard]] Money net() const { return earned + owed + corrections; }
};

/// Belongs to a month before this one: came late, or takes back what was settled.
[[nodiscard]] bool isCorrection(const PartnerMove &move, const DayRange &month);
[[nodiscard]] SettlementSums settlementOf(const std::vector<PartnerMove> &moves, const DayRange &month);

} // namespace bashgah::domain
