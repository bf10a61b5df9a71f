// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backtest/programmereplayrun.h"
#include "domain/program/basepoints.h"
#include "domain/program/tierread.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

constexpr qint64 minuteMsecs = 60'000;
constexpr qint64 dayMsecs = 24 * 60 * minuteMsecs;

/// The reward that is set aside instead of credit, if the catalogue has it.
std::optional<Reward> setAsideBy(const Programme &programme, const RewardBook &rewards)
{
    if (!programme.exchange || !programme.exchange->enabled || !programme.exchange->reward)
        return std::nullopt;
    const auto found = rewards.constFind(*programme.exchange->reward);
    if (found == rewards.constEnd())
        return std::nullopt;
    Reward reward = *found;
    reward.stock.reset();
    return reward;
}

} // namespace

ProgrammeReplay::ProgrammeReplay(Programme programme, const ShopCalendar &calendar, DayRange counted,
                                 const std::vector<PastMember> &members, RewardBook rewards, Currency currency)
    : m_programme(std::move(programme)), m_calendar(calendar), m_counted(counted), m_members(members),
      m_rewards(std::move(rewards)), m_currency(std::move(currency)), m_needs(factsNeeded(m_programme)),
      m_givenToAll(m_needs.given.size()),
      m_runs(members.size()), m_results(members.size()), m_yearOn(calendar.addMonths(counted.last, 12)),
      m_setAside(setAsideBy(m_programme, m_rewards)),
      m_exchanges(m_programme.exchange && m_programme.exchange->enabled
                  && (!m_programme.exchange->reward || m_setAside)),
      m_extends(m_programme.expiry.kind == ExpiryPolicy::Kind::AfterActivity), m_played(counted),
      m_referrals(m_programme, calendar, members)
{
}

ProgrammeReplay::~ProgrammeReplay() = default;

const ProgrammeReplay::DayFacts &ProgrammeReplay::factsOf(QDate day)
{
    const auto known = m_days.constFind(day);
    if (known != m_days.constEnd())
        return *known;
    DayFacts facts;
    facts.day = day;
    facts.midnight = m_calendar.instantAt(day, QTime(0, 0));
    facts.wholeDay =
        m_calendar.instantAt(day.addDays(1), QTime(0, 0)).msecs - facts.midnight.msecs == dayMsecs;
    const MonthRef month = m_calendar.monthOf(day);
    facts.month = month.month;
    facts.weekStart = m_calendar.weekOf(day).first;
    facts.monthStart = m_calendar.daysOf(month).first;
    facts.yearStart = m_calendar.yearOf(day).first;
    facts.counted = m_counted.contains(day);
    facts.usable = day.addDays(m_programme.earning.pendingDays);
    facts.last = lastValidDay(m_programme.expiry, facts.usable, m_calendar);
    facts.bonusLast = facts.usable == day ? facts.last : lastValidDay(m_programme.expiry, day, m_calendar);
    facts.validAfterAYear = !facts.last || *facts.last >= m_yearOn;
    if (m_programme.tiers)
        facts.tiersSince = earliestTierDay(*m_programme.tiers, day, m_calendar);
    return *m_days.insert(day, facts);
}

MemberState ProgrammeReplay::stateOf(const PastPurchase &purchase, const DayFacts &day, Run &run)
{
    MemberState state;
    state.day = purchase.day;
    state.month = day.month;
    if (purchase.timed) {
        const qint64 since = purchase.at.msecs - day.midnight.msecs; // a late business day goes on after midnight
        state.minute = day.wholeDay && since < dayMsecs
            ? static_cast<int>(since / minuteMsecs)
            : *stateAt(purchase.at, m_calendar).minute;
    }
    state.purchaseNumber = run.purchases + 1;
    state.payment = purchase.payment;
    state.segment = purchase.segment;
    const PastMember &member = m_members[purchase.member];
    if (m_needs.person) {
        state.gender = member.gender;
        if (member.birthday)
            state.age = ageOn(*member.birthday, purchase.day, m_calendar);
    }
    if (m_needs.tags)
        state.tags = member.tags;
    run.given.resize(m_needs.given.size());
    for (size_t i = 0; i < run.given.size(); ++i) {
        const Given &given = run.given[i];
        const ToAll &all = m_givenToAll[i];
        const auto sum = [](QDate start, QDate now, Points points) {
            return start == now ? points : Points();
        };
        state.given.push_back({m_needs.given[i].ruleId, sum(given.day, day.day, given.inDay),
                               sum(given.week, day.weekStart, given.inWeek),
                               sum(given.month, day.monthStart, given.inMonth),
                               sum(given.year, day.yearStart, given.inYear), given.ever,
                               all.ever, given.last, sum(all.month, day.monthStart, all.inMonth),
                               sum(all.year, day.yearStart, all.inYear)});
    }
    if (const Tier *tier = tierOf(purchase.member))
        state.tierId = tier->id;
    return state;
}

void ProgrammeReplay::note(Run &run, const DayFacts &day, const Evaluation &evaluation)
{
    const auto add = [](QDate &start, QDate now, Points &sum, Points points) {
        sum = start == now ? sum + points : points;
        start = now;
    };
    for (size_t i = 0; i < m_needs.given.size(); ++i) {
        const Points points = givenBy(evaluation, m_needs.given[i].ruleId);
        if (points.isZero())
            continue;
        Given &given = run.given[i];
        add(given.day, day.day, given.inDay, points);
        add(given.week, day.weekStart, given.inWeek, points);
        add(given.month, day.monthStart, given.inMonth, points);
        add(given.year, day.yearStart, given.inYear, points);
        given.ever += points;
        given.last = day.day;
        ToAll &all = m_givenToAll[i];
        add(all.month, day.monthStart, all.inMonth, points);
        add(all.year, day.yearStart, all.inYear, points);
        all.ever += points;
    }
}

void ProgrammeReplay::add(const PastPurchase &recorded)
{
    Run &run = m_runs[recorded.member];
    m_played.first = std::min(m_played.first, recorded.day); // the first one tells
    giveReferrals(recorded.day);
    lookAtMilestone(recorded.member, run, recorded.day);
    passDays(recorded.member, run, recorded.day);
    if (m_programme.tiers) {
        lookMonthByMonth(recorded.member, run, recorded.day);
        lookBefore(recorded.member, run, recorded.day);
    }
    const DayFacts day = factsOf(recorded.day);
    const PastPurchase &purchase = priced(recorded, day);
    const Programme &programme = programmeOf(purchase);
    MemberState state = stateOf(purchase, day, run);
    if (readsWithPurchase(programme)) {
        const TierSoFar before{m_results[purchase.member].tier, run.counted, m_members[purchase.member].joined, {},
                               run.lost};
        state.tierId = tierRead(programme, state, purchase.bill, before, m_calendar);
    }
    Evaluation evaluation = evaluate(programme, state, purchase.bill);
    if (!purchase.kept.empty())
        evaluation = evaluateKept(programme, evaluation, purchase.kept);
    spend(purchase, run, run.purchases == 0, state.tierId);
    ++run.purchases;
    run.lastPurchase = purchase.day;
    run.segment = purchase.segment;
    m_referrals.note(purchase, evaluation.total);
    note(run, day, evaluation);
    noteMilestone(run, purchase.day, evaluation.total);
    count(purchase.member, day, evaluation.total);
    if (!m_programme.nextVisit.empty()) {
        run.codes.use(purchase, m_codes);
        run.codes.give(m_programme.nextVisit, purchase, state.tierId, day.counted, m_codes);
    }
    if (m_programme.tiers)
        qualify(purchase, run, basePoints(evaluation));
    exchangeWith(purchase, run, day, evaluation.total);
}

void ProgrammeReplay::count(size_t member, const DayFacts &day, Points points)
{
    if (!day.counted || points <= Points(0))
        return;
    addUp(member, {points});
    ++m_rewarded;
    if (day.validAfterAYear && !m_extends)
        m_validAfterAYear += points;
}

void ProgrammeReplay::addUp(size_t member, const ReplayedSums &more)
{
    for (ReplayedSums *sum : {static_cast<ReplayedSums *>(&m_results[member]), &m_sums}) {
        sum->given += more.given;
        sum->credit += more.credit;
        sum->exchanged.points += more.exchanged.points;
        sum->exchanged.credit += more.exchanged.credit;
        sum->setAside.rewards += more.setAside.rewards;
        sum->setAside.points += more.setAside.points;
        sum->setAside.cost += more.setAside.cost;
        sum->rewards += more.rewards;
        sum->discounts.tiers += more.discounts.tiers;
        sum->discounts.plans += more.discounts.plans;
    }
}

const Programme &ProgrammeReplay::programmeOf(const PastPurchase &purchase)
{
    const PastMembership *plan = m_members[purchase.member].membershipOn(purchase.day);
    if (!plan || plan->num == plan->den)
        return m_programme;
    const QString key = QStringLiteral("%1/%2").arg(plan->num).arg(plan->den);
    auto with = m_withPlan.find(key);
    if (with == m_withPlan.end()) {
        with = m_withPlan.insert(key, m_programme);
        with->earning.rules.push_back({plan->ruleId, MultiplierRule{plan->num, plan->den}});
    }
    return *with;
}

void ProgrammeReplay::spend(const PastPurchase &purchase, Run &run, bool first, const std::optional<QString> &tierId)
{
    if (m_programme.spend.empty())
        return;
    const std::vector<Money> basis = spendBasis(purchase.bill, m_programme.earning.basis,
                                                purchase.net() - purchase.paidWithPoints(), Money());
    const Money kept = purchase.kept.empty() ? sumOf(basis) : spendKept(basis, purchase.kept);
    run.spent.resize(m_programme.spend.size());
    for (size_t i = 0; i < run.spent.size(); ++i) {
        const SpendRule &rule = m_programme.spend[i];
        Spent &spent = run.spent[i];
        if (rule.measure == SpendRule::Measure::Purchase) {
            give(purchase.member, spent, rule, kept, purchase.day, {first, m_members[purchase.member].tags, {}, tierId});
            continue;
        }
        if (!spent.period || !spent.period->contains(purchase.day)) {
            closePeriod(purchase.member, spent, rule);
            spent.period = spendPeriod(rule.measure, purchase.day, m_calendar);
        }
        spent.bought += kept;
    }
}

void ProgrammeReplay::give(size_t member, Spent &spent, const SpendRule &rule, Money basis, QDate day,
                           SpendPerson person)
{
    const QDate year = m_calendar.yearOf(day).first;
    if (spent.yearStart != year) {
        spent.yearStart = year;
        spent.inYear = Money();
    }
    person.given = {{rule.id, spent.inYear}};
    const auto gain = spendGain(rule, person, basis, day, m_calendar);
    if (!gain)
        return;
    spent.inYear += gain->amount;
    if (!m_counted.contains(day))
        return;
    addUp(member, {.credit = gain->amount});
}

void ProgrammeReplay::closePeriod(size_t member, Spent &spent, const SpendRule &rule)
{
    const Tier *tier = tierOf(member);
    if (spent.period)
        give(member, spent, rule, spent.bought, spent.period->last,
             {false, m_members[member].tags, {}, tier ? std::optional(tier->id) : std::nullopt});
    spent.period.reset();
    spent.bought = Money();
}

void ProgrammeReplay::finish()
{
    giveReferrals(m_counted.last);
    for (size_t member = 0; member < m_runs.size(); ++member) {
        lookAtMilestone(member, m_runs[member], m_counted.last);
        passDays(member, m_runs[member], m_counted.last);
        if (m_extends) {
            extendLives(m_runs[member], m_counted.last.addDays(1));
            m_validAfterAYear += m_runs[member].points.lasting(m_yearOn);
        }
        for (size_t i = 0; i < m_runs[member].spent.size(); ++i) {
            Spent &spent = m_runs[member].spent[i];
            if (spent.period && spent.period->last <= m_counted.last) // one that runs gives nothing yet
                closePeriod(member, spent, m_programme.spend[i]);
        }
    }
    if (!m_programme.tiers)
        return;
    for (size_t member = 0; member < m_runs.size(); ++member) {
        Run &run = m_runs[member];
        lookMonthByMonth(member, run, m_counted.last);
        if (run.tierSeen.isValid() && run.tierSeen < m_counted.last)
            lookAtTier(member, run, m_counted.last);
    }
}

} // namespace bashgah::domain
