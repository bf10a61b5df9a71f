// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backtest/programmereplayrun.h"
#include "domain/program/redemption.h"

#include <algorithm>

namespace bashgah::domain {

void ProgrammeReplay::noteMilestone(Run &run, QDate day, Points points)
{
    if (!m_programme.milestone || !m_programme.milestone->enabled || points <= Points(0))
        return;
    if (!run.recent.empty() && run.recent.back().day == day)
        run.recent.back().points += points;
    else
        run.recent.push_back({day, points});
}

/// The sum of the days before is never larger than on the day after a purchase, so only that one is looked at.
void ProgrammeReplay::lookAtMilestone(size_t member, Run &run, QDate until)
{
    if (run.recent.empty() || run.recent.back().day >= until)
        return;
    const MilestoneRule &rule = *m_programme.milestone;
    const QDate night = run.recent.back().day.addDays(1);
    std::erase_if(run.recent, [&](const Run::DayPoints &one) { return one.day < night.addDays(-rule.days); });
    Points sum;
    for (const Run::DayPoints &one : run.recent)
        sum += one.points;
    if (sum < rule.reach)
        return;
    run.recent.clear();
    giveBonus(member, rule.bonus, night);
}

Points ProgrammeReplay::giveBonus(size_t member, Points points, QDate day)
{
    return giveBonus(member, points, day, factsOf(day).bonusLast);
}

/// Points with a life of their own; 0: as all points live.
Points ProgrammeReplay::giveLived(size_t member, Points points, QDate day, int lifeDays)
{
    return lifeDays > 0 ? giveBonus(member, points, day, day.addDays(lifeDays - 1)) : giveBonus(member, points, day);
}

Points ProgrammeReplay::giveBonus(size_t member, Points points, QDate day, std::optional<QDate> last)
{
    const bool counted = m_counted.contains(day);
    const bool lasting = counted && (m_extends || !last || *last >= m_yearOn);
    if (m_exchanges || m_extends)
        giveLot(m_runs[member], {day, day, last, points, lasting, last == factsOf(day).bonusLast});
    if (!counted)
        return Points();
    addUp(member, {points});
    m_validAfterAYear += lasting && !m_extends ? points : Points(0);
    return points;
}

void ProgrammeReplay::giveLot(Run &run, const ExchangeReplay::Lot &lot)
{
    if (m_exchanges)
        run.points.give(lot, m_setAside && m_setAside->from ? *m_setAside->from : QDate());
    else
        run.points.hold(lot);
}

/// In the night after a purchase, before anything else that the night does.
void ProgrammeReplay::extendLives(Run &run, QDate until)
{
    if (!run.activity.isValid() || run.activity >= until)
        return;
    if (const auto last = factsOf(run.activity).bonusLast)
        run.points.extend(run.activity, *last);
    run.activity = QDate();
}

void ProgrammeReplay::confirm(size_t member, Run &run, const PastActivity &activity)
{
    const ActivityRule *rule = ruleFor(m_programme.activities, activity);
    if (!rule)
        return;
    if (const auto period = activityPeriod(rule->limit, activity.day, m_calendar)) {
        const QString limit = rule->id + u' ' + *period;
        int turn = 1;
        while (turn <= rule->times && run.limits.contains(activityTurn(limit, turn)))
            ++turn;
        if (turn > rule->times)
            return;
        run.limits.insert(activityTurn(limit, turn));
    }
    m_sources.activities += giveLived(member, rule->points, activity.day, rule->lifeDays);
}

/// In life the night looks at tiers before it gives anything.
void ProgrammeReplay::keepOccasion(size_t member, Run &run, const OccasionDay &occasion)
{
    const OccasionRule &rule = *enabledRule(m_programme.occasions, occasion.kind);
    std::optional<QString> tierId;
    if (!rule.byTier.empty() && m_programme.tiers) {
        lookMonthByMonth(member, run, occasion.day);
        if (run.tierSeen.isValid() && run.tierSeen < occasion.day)
            lookAtTier(member, run, occasion.day);
        if (const Tier *tier = tierOf(member))
            tierId = tier->id;
    }
    m_sources.occasions += giveLived(member, occasionPoints(rule, tierId), occasion.day, rule.lifeDays);
    if (rule.reward)
        giveReward(member, rule.reward->reward, occasion.day, m_ofOccasions);
}

void ProgrammeReplay::giveReferrals(QDate day)
{
    const auto &rules = m_programme.occasions;
    while (const auto due = m_referrals.next(day)) {
        if (const OccasionRule *rule = enabledRule(rules, OccasionKind::Referee))
            m_sources.referrals += giveLived(due->referee, rule->points, due->day, rule->lifeDays);
        const OccasionRule *rule = due->hasRoom ? enabledRule(rules, OccasionKind::Referrer) : nullptr;
        if (rule) {
            const Points points = referrerPoints(*rule, m_programme.referral, due->number);
            m_sources.referrals += giveLived(due->referrer, points, due->day, rule->lifeDays);
        }
    }
    while (const auto due = m_referrals.nextShare(day)) {
        const OccasionRule &rule = *enabledRule(rules, OccasionKind::Referrer);
        m_sources.referrals +=
            giveLived(due->referrer, sharedPoints(m_programme.referral, due->earned), due->day, rule.lifeDays);
    }
}

void ProgrammeReplay::passDays(size_t member, Run &run, QDate day)
{
    const PastMember &past = m_members[member];
    if (!run.occasions) {
        const DayRange days = m_exchanges ? m_played : m_counted; // older ones matter only as points that are held
        run.occasions = occasionDays(m_programme.occasions, past, days, m_calendar);
    }
    while (true) {
        const OccasionDay *occasion = run.kept < run.occasions->size() ? &(*run.occasions)[run.kept] : nullptr;
        const PastActivity *activity =
            run.confirmed < past.activities.size() ? &past.activities[run.confirmed] : nullptr;
        const bool isOccasion = occasion && (!activity || occasion->day <= activity->day);
        const QDate next = isOccasion ? occasion->day : activity ? activity->day : QDate();
        if (!next.isValid() || next > day)
            break;
        passNights(member, run, next);
        if (isOccasion) {
            ++run.kept;
            keepOccasion(member, run, *occasion);
        } else {
            ++run.confirmed;
            confirm(member, run, *activity);
        }
    }
    passNights(member, run, day);
}

void ProgrammeReplay::passNights(size_t member, Run &run, QDate until)
{
    if (m_extends)
        extendLives(run, until);
    if (!m_exchanges)
        return;
    while (const auto night = run.points.nextNight(until))
        exchangeOn(member, run, *night);
}

void ProgrammeReplay::exchangeWith(const PastPurchase &purchase, Run &run, const DayFacts &day, Points given)
{
    if (!m_exchanges && !m_extends)
        return;
    if (m_exchanges)
        payWithPoints(purchase, run);
    giveLot(run, {day.day, day.usable, day.last, given, day.counted && (m_extends || day.validAfterAYear), true});
    if (m_extends && purchase.isKept())
        run.activity = day.day;
    if (m_exchanges && m_programme.exchange->atOnce)
        exchangeOn(purchase.member, run, day.day);
}

void ProgrammeReplay::payWithPoints(const PastPurchase &purchase, Run &run)
{
    const Points paid = pointsWorth(m_programme.redemption, purchase.keptPaidWithPoints());
    if (m_extends)
        run.points.pay(paid, purchase.day);
    else
        (void)run.points.take(paid, purchase.day);
}

void ProgrammeReplay::exchangeOn(size_t member, Run &run, QDate day)
{
    if (m_setAside) {
        setAside(member, run, day);
        return;
    }
    const auto done = run.points.exchange(*m_programme.exchange, day);
    if (!done || !m_counted.contains(day))
        return;
    addUp(member, {.exchanged = done->what});
    m_validAfterAYear -= m_extends ? Points() : done->lasting;
}

void ProgrammeReplay::setAside(size_t member, Run &run, QDate day)
{
    const Reward &reward = *m_setAside;
    RewardFacts facts;
    facts.day = day;
    facts.segment = run.segment;
    const bool byTier = !reward.tiers.isEmpty() || !reward.tierPrices.empty();
    if (byTier && m_programme.tiers) {
        lookMonthByMonth(member, run, day);
        if (const Tier *tier = tierOf(member))
            facts.tierId = tier->id;
    }
    for (int times = 0; times < mostSetAsideAtOnce; ++times) {
        facts.spendable = run.points.spendable(day);
        facts.goneToMember = run.setAside;
        const auto price = checkReward(reward, facts);
        if (facts.spendable < m_programme.exchange->every || !price)
            return;
        const Points lasting = run.points.take(*price, day);
        ++run.setAside;
        if (!m_counted.contains(day))
            continue;
        addUp(member, {.setAside = {1, *price, reward.shopCost}});
        m_validAfterAYear -= m_extends ? Points() : lasting;
    }
}

void ProgrammeReplay::giveReward(size_t member, RewardId reward, QDate day, ReplayedRewards &sum)
{
    const auto known = m_rewards.constFind(reward);
    if (known == m_rewards.constEnd() || !m_counted.contains(day))
        return;
    ++sum.given;
    sum.cost += known->shopCost;
    addUp(member, {.rewards = known->shopCost});
}

} // namespace bashgah::domain
