// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backtest/programmereplayrun.h"
#include "domain/program/standingdiscount.h"
#include "domain/program/tierread.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

/// One for each day: all of them are summed at every purchase, and some "member" stands for all who have no card.
void noteDay(std::vector<Qualification> &counted, const Qualification &one)
{
    if (counted.empty() || counted.back().day != one.day) {
        counted.push_back(one);
        return;
    }
    Qualification &sum = counted.back();
    sum.spend += one.spend;
    sum.points += one.points;
    sum.visits += one.visits;
}

} // namespace

void ProgrammeReplay::qualify(const PastPurchase &purchase, Run &run, Points base)
{
    const Money kept = purchase.keptNet();
    const int visits = purchase.isKept() ? 1 : 0; // a purchase that codes paid for is one
    Qualification bought = qualificationOf(m_programme, purchase.day, kept, base);
    bought.visits = visits;
    if (m_programme.tiers->measure != TierMeasure::FirstPurchase)
        noteDay(run.counted, bought);
    else if (run.counted.empty() && kept.isPositive())
        run.counted.push_back(bought);
    lookAtTier(purchase.member, run, purchase.day);
}

void ProgrammeReplay::lookAtTier(size_t member, Run &run, QDate day)
{
    const TierPolicy &policy = *m_programme.tiers;
    const QDate first = factsOf(day).tiersSince;
    std::erase_if(run.counted, [&](const Qualification &one) { return one.day < first; });
    TierInputs inputs = tierInputs(policy, run.counted, day, m_members[member].joined, m_calendar);
    inputs.lastPurchase = run.lastPurchase;
    inputs.lost = run.lost;
    TierStanding &standing = m_results[member].tier;
    const std::optional<QString> before = standing.tierId;
    standing = decideTier(policy, standing, inputs, day, m_calendar).standing;
    if (asksAgain(policy) && before != standing.tierId) {
        const TierShift move{before, standing.tierId};
        run.lost += lostTiers(policy, {&move, 1});
    }
    const Tier *reached = risenTo(m_programme, before, standing.tierId);
    if (reached && reached->reward)
        giveTierReward(member, run, *reached, day);
    run.tierSeen = day;
}

/// Tiers fall between purchases, too. Who has none has none to lose.
void ProgrammeReplay::lookMonthByMonth(size_t member, Run &run, QDate until)
{
    if (!run.tierSeen.isValid() || run.tierSeen >= until)
        return;
    MonthRef month = m_calendar.addMonths(m_calendar.monthOf(run.tierSeen), 1);
    for (; m_results[member].tier.tierId; month = m_calendar.addMonths(month, 1)) {
        const QDate first = m_calendar.daysOf(month).first;
        if (first >= until)
            return;
        lookAtTier(member, run, first);
    }
}

void ProgrammeReplay::lookBefore(size_t member, Run &run, QDate day)
{
    if (!run.tierSeen.isValid() || run.tierSeen >= day)
        return;
    const TierPolicy &policy = *m_programme.tiers;
    const bool mayRise = pendingOf(policy) == PendingPoints::WaitUntilUsable;
    const Tier *tier = mayRise ? nullptr : tierOf(member);
    const bool takesAway = policy.downgrade != Downgrade::Never || policy.inactivity;
    const bool mayFall = takesAway && tier && tier->minimum.isPositive();
    if (mayRise || mayFall)
        lookAtTier(member, run, day);
}

void ProgrammeReplay::giveTierReward(size_t member, Run &run, const Tier &tier, QDate day)
{
    if (!m_rewards.contains(tier.reward->reward))
        return;
    const QDate since = tierWindows(*m_programme.tiers, day, m_members[member].joined, m_calendar).front().first;
    QDate &last = run.rewarded[tier.id];
    if (last.isValid() && last >= since)
        return;
    last = day;
    giveReward(member, tier.reward->reward, day, m_ofTiers);
}

/// By the tier of before, as at the counter.
const PastPurchase &ProgrammeReplay::priced(const PastPurchase &recorded, const DayFacts &day)
{
    const Tier *tier = tierOf(recorded.member);
    const PastMembership *plan = m_members[recorded.member].membershipOn(recorded.day);
    const Percent byTier = tier ? tier->discount : Percent();
    const Percent byPlan = plan ? plan->discount : Percent();
    const bool isPlans = standingSource(byTier, byPlan) == StandingSource::Plan;
    const Percent share = recorded.nobodys ? Percent() : isPlans ? byPlan : byTier;
    const Money most = recorded.beforeStanding() - recorded.codes; // codes stay: more is not left of the bill
    const Money off = std::min(standingAmount(recorded.beforeStanding(), share, m_currency), most);
    if (day.counted && off.isPositive()) {
        const Money kept = recorded.keptOf(off);
        addUp(recorded.member, {.discounts = isPlans ? ReplayedDiscounts{{}, kept} : ReplayedDiscounts{kept, {}}});
    }
    return off == recorded.standing ? recorded : m_repricing.with(recorded, off);
}

const Tier *ProgrammeReplay::tierOf(size_t member) const
{
    return effectiveTier(m_programme, m_results[member].tier.tierId);
}

} // namespace bashgah::domain
