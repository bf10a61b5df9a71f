// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partner/settlement.h"

namespace bashgah::domain {

bool isCorrection(const PartnerMove &move, const DayRange &month)
{
    return move.day < month.first || move.correctsSettled;
}

SettlementSums settlementOf(const std::vector<PartnerMove> &moves, const DayRange &month)
{
    SettlementSums sums;
    for (const PartnerMove &move : moves) {
        if (!isBlock(move.kind))
            (isOurs(move.kind) ? sums.out : sums.in) += move.points;
        if (isCorrection(move, month))
            sums.corrections += move.amount;
        else
            (isOurs(move.kind) ? sums.owed : sums.earned) += move.amount;
    }
    return sums;
}

} // namespace bashgah::domain
