// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/tierread.h"

#include "domain/program/basepoints.h"

namespace bashgah::domain {

bool readsWithPurchase(const Programme &programme)
{
    return programme.tiers && programme.tiers->reading == TierReading::WithPurchase;
}

TierDecision decideWith(const TierPolicy &policy, const TierSoFar &before, const Qualification &bought,
                        const ShopCalendar &calendar)
{
    std::vector<Qualification> counted = before.counted;
    counted.push_back(bought);
    TierInputs inputs = tierInputs(policy, counted, bought.day, before.joined, calendar);
    inputs.lastPurchase = bought.day;
    inputs.pin = before.pin;
    return decideTier(policy, before.standing, inputs, bought.day, calendar);
}

std::optional<QString> tierRead(const Programme &programme, const MemberState &state, const Bill &bill,
                                const TierSoFar &before, const ShopCalendar &calendar)
{
    if (!readsWithPurchase(programme))
        return state.tierId;
    Qualification bought{state.day, {}, {}, 1};
    for (const BillLine &line : bill.lines)
        bought.spend += line.net();
    if (programme.tiers->measure == TierMeasure::Points)
        bought.points = basePoints(evaluate(programme, state, bill));
    const TierDecision decision = decideWith(*programme.tiers, before, bought, calendar);
    const Tier *tier = effectiveTier(programme, decision.standing.tierId);
    return tier ? std::optional(tier->id) : std::nullopt;
}

} // namespace bashgah::domain
