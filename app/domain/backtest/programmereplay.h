// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backtest/codesreplay.h"
#include "domain/backtest/exchangereplay.h"
#include "domain/backtest/replayedrewards.h"
#include "domain/program/tier.h"

#include <QHash>

namespace bashgah::domain {

/// What one programme would have given one member.
struct ReplayedMember
{
    Points given; ///< in the counted days, less what returns take back
    Money credit{}; ///< for spending in them, in the same way
    Exchange exchanged{}; ///< in them
    Money rewards{};      ///< cost of those that tiers gave in them
    TierStanding tier;
};

/// Plays past purchases by one programme as if it had been in force all along: its own tiers, caps and
/// cooldowns build up from the first purchase on; points count within `counted` only. Returns are
/// taken off at once, on the day of the purchase. Credit for spending is given for purchases and for whole
/// periods that end in the counted days; what was paid with credit then is not known and counts. Paid
/// memberships multiply as they did on the day. Bonuses for points within some days are given on the day after they are
/// reached, as the night does. What staff really confirmed gives the points of this programme's rule for it, at the
/// beginning of its day. Points become credit as the nights and the purchases would do it; members paid with as many
/// as that money takes by this programme, as far as they had them. A reward that would be set aside instead of credit
/// is not counted; those that tiers give cost what they cost the shop, and each is fetched. A member's tier is looked at on days of purchase and on the first of each month between.
/// Deterministic.
class ProgrammeReplay final
{
public:
    ProgrammeReplay(Programme programme, const ShopCalendar &calendar, DayRange counted,
                    const std::vector<PastMember> &members, RewardCosts costs = {});
    ~ProgrammeReplay();

    /// In the order of time.
    void add(const PastPurchase &purchase);
    /// Looks at every member's tier on the last counted day.
    void finish();

    [[nodiscard]] const Programme &programme() const { return m_programme; }
    /// One per member of the back-test.
    [[nodiscard]] const std::vector<ReplayedMember> &members() const { return m_results; }
    [[nodiscard]] Points given() const { return m_given; }
    [[nodiscard]] Money credit() const { return m_credit; }
    /// Of the points given, those for what staff confirmed.
    [[nodiscard]] Points byActivities() const { return m_byActivities; }
    [[nodiscard]] const Exchange &exchanged() const { return m_exchanged; }
    [[nodiscard]] const ReplayedCodes &codes() const { return m_codes; }
    [[nodiscard]] const ReplayedRewards &rewards() const { return m_rewards; }
    [[nodiscard]] qint64 rewardedPurchases() const { return m_rewarded; }
    /// Of the points given and not exchanged, those valid a year after the last counted day if nobody spends.
    [[nodiscard]] Points validAfterAYear() const { return m_validAfterAYear; }
    /// The tier a member ends in; null: none.
    [[nodiscard]] const Tier *tierOf(size_t member) const;

private:
    struct DayFacts;
    struct Given;
    struct ToAll;
    struct Spent;
    struct Run;

    [[nodiscard]] const DayFacts &factsOf(QDate day);
    [[nodiscard]] MemberState stateOf(const PastPurchase &purchase, const DayFacts &day, Run &run);
    void lookAtTier(size_t member, Run &run, QDate day);
    /// The reward of a tier that was just reached, once in the days that count.
    void giveTierReward(size_t member, Run &run, const Tier &tier, QDate day);
    void lookMonthByMonth(size_t member, Run &run, QDate until);
    /// The programme with what the member's paid membership adds to it on the day.
    [[nodiscard]] const Programme &programmeOf(const PastPurchase &purchase);
    void spend(const PastPurchase &purchase, Run &run, bool first);
    void give(size_t member, Spent &spent, const SpendRule &rule, Money basis, QDate day, bool first);
    void closePeriod(size_t member, Spent &spent, const SpendRule &rule);
    /// The bonus for points within some days, of the last day of purchase before `until`.
    void lookAtMilestone(size_t member, Run &run, QDate until);
    void noteMilestone(Run &run, QDate day, Points points);
    void note(Run &run, const DayFacts &day, const Evaluation &evaluation);
    /// Points without a purchase; the days on which they are given and end.
    void giveBonus(size_t member, Run &run, Points points, QDate day, std::optional<QDate> last);
    void confirm(size_t member, Run &run, const PastActivity &activity);
    /// What staff confirmed and the nights exchanged up to the beginning of `day`.
    void passDays(size_t member, Run &run, QDate day);
    void exchangeWith(const PastPurchase &purchase, Run &run, const DayFacts &day, Points given);
    void noteExchange(size_t member, const ExchangeReplay::Done &done);

    Programme m_programme;
    const ShopCalendar &m_calendar;
    DayRange m_counted;
    const std::vector<PastMember> &m_members;
    RewardCosts m_costs;
    FactNeeds m_needs;
    std::vector<ToAll> m_givenToAll; ///< of each rule in m_needs.given
    std::vector<Run> m_runs;
    std::vector<ReplayedMember> m_results;
    QHash<QDate, DayFacts> m_days;
    QHash<QString, Programme> m_withPlan; ///< by the multiplier, "3/2"
    QDate m_yearOn;
    bool m_exchanges;
    Money m_credit;
    Exchange m_exchanged;
    ReplayedCodes m_codes;
    ReplayedRewards m_rewards;
    Points m_given;
    Points m_byActivities;
    Points m_validAfterAYear;
    qint64 m_rewarded = 0;
};

} // namespace bashgah::domain
