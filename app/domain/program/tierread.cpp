// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/tierread.h"

#include "domain/program/basepoints.h"

namespace bashgah::domain {

bool readsWithPurchase(const Programme &programme)
{
    return programme.tiers && programme.tiers->reading == TierReading::WithPurchase;
}

Qualification qualificationOf(const Programme &programme, QDate day, Money net, Points base)
{
    const bool waits = pendingOf(*programme.tiers) == PendingPoints::WaitUntilUsable && !base.isZero();
    return {waits ? day.addDays(programme.earning.pendingDays) : day, net, base, 1};
}

TierDecision decideWith(const TierPolicy &policy, const TierSoFar &before, const Qualification &bought, QDate day,
                        const ShopCalendar &calendar)
{
    std::vector<Qualification> counted = before.counted;
    counted.push_back(bought);
    TierInputs inputs = tierInputs(policy, counted, day, before.joined, calendar);
    inputs.lastPurchase = day;
    inputs.pin = before.pin;
    inputs.lost = before.lost;
    return decideTier(policy, before.standing, inputs, day, calendar);
}

std::optional<QString> tierRead(const Programme &programme, const MemberState &state, const Bill &bill,
                                const TierSoFar &before, const ShopCalendar &calendar)
{
    if (!readsWithPurchase(programme))
        return state.tierId;
    Money net;
    for (const BillLine &line : bill.lines)
        net += line.net();
    const Points base = programme.tiers->measure == TierMeasure::Points
        ? basePoints(evaluate(programme, state, bill)) : Points(0);
    const TierDecision decision = decideWith(*programme.tiers, before, qualificationOf(programme, state.day, net, base),
                                             state.day, calendar);
    const Tier *tier = effectiveTier(programme, decision.standing.tierId);
    return tier ? std::optional(tier->id) : std::nullopt;
}

} // namespace bashgah::domain
