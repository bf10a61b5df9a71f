// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backtest/codesreplay.h"
#include "domain/backtest/exchangereplay.h"
#include "domain/backtest/occasiondays.h"
#include "domain/backtest/referralreplay.h"
#include "domain/backtest/replayedsums.h"
#include "domain/backtest/repricing.h"
#include "domain/money/currency.h"
#include "domain/program/spendcredit.h"

#include <QHash>

namespace bashgah::domain {

/// Plays past purchases by one programme as if it had been in force all along: its own tiers, caps and cooldowns
/// build up from the first purchase on; points count within `counted` only. Returns are taken off at once, on the
/// day of the purchase. Credit for spending is given for purchases and for whole periods that end in the counted
/// days; what was paid with credit then is not known and counts. Paid memberships multiply as they did on the day.
/// Tiers and memberships take off each bill what they would have taken at the counter, in place of what they really
/// took; all other discounts are those that were given. Bonuses for points within some days are given on the day
/// after they are reached, as the night does. What staff really confirmed gives the points of this programme's rule
/// for it, at the beginning of its day. Occasions and referrals give it in the nights, by the dates and referrals
/// that are written down; before the counted days they matter from the first purchase on, for what is exchanged.
/// Points become credit, or set rewards aside, as the nights and the purchases would do it; members paid with as
/// many as that money takes by this programme, as far as they had them. Rewards cost what they cost the shop, and
/// each is fetched; of those set aside there are always enough. Where points live from the last purchase on, each
/// lets those live longer that are still valid, in the night after it. A member's tier is looked at on days of
/// purchase, before and after it, on the first of each month between, and where points of an occasion depend on it.
/// Deterministic.
class ProgrammeReplay final
{
public:
    ProgrammeReplay(Programme programme, const ShopCalendar &calendar, DayRange counted,
                    const std::vector<PastMember> &members, RewardBook rewards = {}, Currency currency = {});
    ~ProgrammeReplay();

    /// In the order of time.
    void add(const PastPurchase &purchase);
    /// Looks at every member's tier on the last counted day.
    void finish();

    [[nodiscard]] const Programme &programme() const { return m_programme; }
    /// One per member of the back-test.
    [[nodiscard]] const std::vector<ReplayedMember> &members() const { return m_results; }
    [[nodiscard]] const ReplayedSums &sums() const { return m_sums; }
    [[nodiscard]] const ReplayedSources &sources() const { return m_sources; }
    [[nodiscard]] const ReplayedCodes &codes() const { return m_codes; }
    [[nodiscard]] const ReplayedRewards &ofTiers() const { return m_ofTiers; }
    [[nodiscard]] const ReplayedRewards &ofOccasions() const { return m_ofOccasions; }
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
    /// The purchase with the discount of tier or membership that this programme gives; until the next one.
    [[nodiscard]] const PastPurchase &priced(const PastPurchase &recorded, const DayFacts &day);
    [[nodiscard]] MemberState stateOf(const PastPurchase &purchase, const DayFacts &day, Run &run);
    void qualify(const PastPurchase &purchase, Run &run, Points base);
    void lookAtTier(size_t member, Run &run, QDate day);
    /// The reward of a tier that was just reached, once in the days that count.
    void giveTierReward(size_t member, Run &run, const Tier &tier, QDate day);
    void giveReward(size_t member, RewardId reward, QDate day, ReplayedRewards &sum);
    void lookMonthByMonth(size_t member, Run &run, QDate until);
    /// Before a purchase, as the night would have done it: tiers fall between purchases, and where points count for tiers
    /// once they are usable, some may have become so since the last look.
    void lookBefore(size_t member, Run &run, QDate day);
    /// The programme with what the member's paid membership adds to it on the day.
    [[nodiscard]] const Programme &programmeOf(const PastPurchase &purchase);
    /// `tierId`: with which the purchase was read.
    void spend(const PastPurchase &purchase, Run &run, bool first, const std::optional<QString> &tierId);
    /// `person` but for what the rule gave so far.
    void give(size_t member, Spent &spent, const SpendRule &rule, Money basis, QDate day, SpendPerson person);
    void closePeriod(size_t member, Spent &spent, const SpendRule &rule);
    /// The bonus for points within some days, of the last day of purchase before `until`.
    void lookAtMilestone(size_t member, Run &run, QDate until);
    void noteMilestone(Run &run, QDate day, Points points);
    void note(Run &run, const DayFacts &day, const Evaluation &evaluation);
    /// Points that a purchase brought.
    void count(size_t member, const DayFacts &day, Points points);
    /// Points without a purchase; the days on which they are given and end. Returns those that count.
    Points giveBonus(size_t member, Points points, QDate day, std::optional<QDate> last);
    Points giveLived(size_t member, Points points, QDate day, int lifeDays);
    /// By the programme's own expiry.
    Points giveBonus(size_t member, Points points, QDate day);
    void confirm(size_t member, Run &run, const PastActivity &activity);
    void keepOccasion(size_t member, Run &run, const OccasionDay &occasion);
    /// Referrals of everybody that count by the night that begins `day`.
    void giveReferrals(QDate day);
    /// What staff confirmed, occasions, and what the nights exchanged up to the beginning of `day`.
    void passDays(size_t member, Run &run, QDate day);
    void passNights(size_t member, Run &run, QDate until);
    void exchangeWith(const PastPurchase &purchase, Run &run, const DayFacts &day, Points given);
    void payWithPoints(const PastPurchase &purchase, Run &run);
    /// What the last purchase before `until` does to points by the programme's own expiry.
    void extendLives(Run &run, QDate until);
    void exchangeOn(size_t member, Run &run, QDate day);
    void setAside(size_t member, Run &run, QDate day);
    void giveLot(Run &run, const ExchangeReplay::Lot &lot);
    void addUp(size_t member, const ReplayedSums &more);

    Programme m_programme;
    const ShopCalendar &m_calendar;
    DayRange m_counted;
    const std::vector<PastMember> &m_members;
    RewardBook m_rewards;
    Currency m_currency;
    Repricing m_repricing;
    FactNeeds m_needs;
    std::vector<ToAll> m_givenToAll; ///< of each rule in m_needs.given
    std::vector<Run> m_runs;
    std::vector<ReplayedMember> m_results;
    QHash<QDate, DayFacts> m_days;
    QHash<QString, Programme> m_withPlan; ///< by the multiplier, "3/2"
    QDate m_yearOn;
    std::optional<Reward> m_setAside; ///< instead of credit, whatever its stock
    bool m_exchanges;
    bool m_extends; ///< lives count from the last activity
    DayRange m_played; ///< from the first purchase or the first counted day, to the last
    ReferralReplay m_referrals;
    ReplayedSums m_sums;
    ReplayedSources m_sources;
    ReplayedCodes m_codes;
    ReplayedRewards m_ofTiers;
    ReplayedRewards m_ofOccasions;
    Points m_validAfterAYear;
    qint64 m_rewarded = 0;
};

} // namespace bashgah::domain
