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
    giveBonus(member, run, rule.bonus, night, lastValidDay(m_programme.expiry, night, m_calendar));
}

void ProgrammeReplay::giveBonus(size_t member, Run &run, Points points, QDate day, std::optional<QDate> last)
{
    const bool counted = m_counted.contains(day);
    const bool lasting = counted && (!last || *last >= m_yearOn);
    if (m_exchanges)
        run.points.give({day, day, last, points, lasting});
    if (!counted)
        return;
    m_results[member].given += points;
    m_given += points;
    m_validAfterAYear += lasting ? points : Points(0);
}

void ProgrammeReplay::confirm(size_t member, Run &run, const PastActivity &activity)
{
    const ActivityRule *rule = ruleFor(m_programme.activities, activity);
    if (!rule)
        return;
    if (const auto period = activityPeriod(rule->limit, activity.day, m_calendar)) {
        const QString limit = rule->id + u' ' + *period;
        if (run.limits.contains(limit))
            return;
        run.limits.insert(limit);
    }
    giveBonus(member, run, rule->points, activity.day,
              rule->lifeDays > 0 ? std::optional(activity.day.addDays(rule->lifeDays - 1))
                                 : lastValidDay(m_programme.expiry, activity.day, m_calendar));
    if (m_counted.contains(activity.day))
        m_byActivities += rule->points;
}

void ProgrammeReplay::passDays(size_t member, Run &run, QDate day)
{
    const auto exchangeUntil = [&](QDate until) {
        if (!m_exchanges)
            return;
        for (const ExchangeReplay::Done &done : run.points.nights(*m_programme.exchange, until))
            noteExchange(member, done);
    };
    const std::vector<PastActivity> &activities = m_members[member].activities;
    for (; run.confirmed < activities.size() && activities[run.confirmed].day <= day; ++run.confirmed) {
        exchangeUntil(activities[run.confirmed].day);
        confirm(member, run, activities[run.confirmed]);
    }
    exchangeUntil(day);
}

void ProgrammeReplay::exchangeWith(const PastPurchase &purchase, Run &run, const DayFacts &day, Points given)
{
    if (!m_exchanges)
        return;
    run.points.pay(pointsWorth(m_programme.redemption, purchase.keptPaidWithPoints()), day.day);
    run.points.give({day.day, day.usable, day.last, given, day.counted && day.validAfterAYear});
    if (!m_programme.exchange->atOnce)
        return;
    if (const auto done = run.points.exchange(*m_programme.exchange, day.day))
        noteExchange(purchase.member, *done);
}

void ProgrammeReplay::noteExchange(size_t member, const ExchangeReplay::Done &done)
{
    if (!m_counted.contains(done.day))
        return;
    for (Exchange *sum : {&m_results[member].exchanged, &m_exchanged}) {
        sum->points += done.what.points;
        sum->credit += done.what.credit;
    }
    m_validAfterAYear -= done.lasting;
}

void ProgrammeReplay::giveTierReward(size_t member, Run &run, const Tier &tier, QDate day)
{
    const auto cost = m_costs.constFind(tier.reward->reward);
    if (cost == m_costs.constEnd())
        return;
    const QDate since = tierWindows(*m_programme.tiers, day, m_members[member].joined, m_calendar).front().first;
    QDate &last = run.rewarded[tier.id];
    if (last.isValid() && last >= since)
        return;
    last = day;
    if (!m_counted.contains(day))
        return;
    ++m_rewards.given;
    m_rewards.cost += *cost;
    m_results[member].rewards += *cost;
}

} // namespace bashgah::domain
