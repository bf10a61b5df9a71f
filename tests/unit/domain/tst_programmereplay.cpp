// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/backtestpast.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_programmereplay {

using namespace bashgah;
using namespace bashgah::domain;
using namespace bashgah::test::past;

namespace {

/// The first brought the second, who buys from 20 Farvardin on.
Past sharingPast()
{
    Past past;
    past.members = {person(1, sh(1404, 1, 2)), person(2, sh(1404, 1, 2))};
    past.members[1].broughtBy = PastReferral{0, calendar.instantAt(sh(1404, 1, 10), QTime(10, 0))};
    PastPurchase returned = bought(1, sh(1404, 1, 24), 4'000);
    returned.kept = {{Money::fromMinor(4'000), Money::fromMinor(2'000)}};
    PastPurchase gone = bought(1, sh(1404, 1, 25), 700);
    gone.kept = {{Money::fromMinor(700), Money()}};
    past.purchases = {bought(1, sh(1404, 1, 20), 2'000), bought(1, sh(1404, 1, 20), 2'600), returned, gone,
                      bought(1, sh(1404, 1, 29), 1'100), bought(1, sh(1404, 1, 30), 9'900)};
    past.days = {sh(1404, 1, 1), sh(1404, 1, 30)};
    return past;
}

/// Half of ten days, after a purchase of 2,500.
ReferralPolicy sharing()
{
    ReferralPolicy policy;
    policy.minimum = Money::fromMinor(2'500);
    policy.waitDays = 3;
    policy.share = Percent::whole(50);
    policy.shareDays = 10;
    return policy;
}

} // namespace

/// What one programme would have given without a purchase, by numbers worked out by hand.
class ProgrammeReplayTest final : public QObject
{
    Q_OBJECT

private slots:
    // 30 Esfand comes round on the 29th of common years; nothing comes round before joining.
    void occasionsComeInTheirOrder()
    {
        const Past past = twoYears();
        const std::vector<OccasionDay> ann{{sh(1404, 5, 12), OccasionKind::Birthday},
                                           {sh(1404, 12, 29), OccasionKind::JoiningDay},
                                           {sh(1404, 12, 29), OccasionKind::WeddingDay},
                                           {sh(1405, 5, 12), OccasionKind::Birthday},
                                           {sh(1405, 12, 29), OccasionKind::JoiningDay},
                                           {sh(1405, 12, 29), OccasionKind::WeddingDay}};
        QVERIFY(occasionDays(yearly(), past.members[0], past.days, calendar) == ann);
        const std::vector<OccasionDay> bea{{sh(1404, 3, 10), OccasionKind::Joining},
                                           {sh(1405, 2, 20), OccasionKind::Birthday},
                                           {sh(1405, 3, 10), OccasionKind::JoiningDay}};
        QVERIFY(occasionDays(yearly(), past.members[1], past.days, calendar) == bea);
        PastMember gone = past.members[1];
        gone.isLiving = false;
        QVERIFY(occasionDays(yearly(), gone, past.days, calendar).empty());
    }

    // Ann: birthdays 2 x 150, joining days 2 x 30, wedding days 2 x 70: 500. Bea: 20 + 150 + 30: 200. A purchase: 10.
    void whatNoPurchaseBringsIsToldApart()
    {
        const BacktestReport report = twoYears().play(with(yearly()));
        QCOMPARE(report.draft.given, Points(710));
        QCOMPARE(report.draft.sources, (ReplayedSources{Points(), Points(700), Points()}));
        QCOMPARE(report.draft.byPurchases(), Points(10));
        QCOMPARE(report.draft.worth, Money::fromMinor(710));
        QCOMPARE(report.draft.worthBeside, Money::fromMinor(700));
        QCOMPARE(report.draft.rewardedMembers, 2);
        QCOMPARE(report.draft.rewardedPurchases, 1);
        QCOMPARE(report.live.given, Points(10));
        QCOMPARE(report.live.worthBeside, Money());
        QCOMPARE(report.members, 1); // who bought
        QCOMPARE(report.winners.size(), size_t(1));
        QCOMPARE(report.winners.front().gain, Money::fromMinor(500));
    }

    void aRuleThatIsOffGivesNothing()
    {
        Programme draft = with(yearly());
        for (OccasionRule &each : draft.occasions)
            each.enabled = false;
        QCOMPARE(twoYears().play(draft).draft.sources, ReplayedSources());
    }

    void aProfileGivesOnceOnItsDay()
    {
        Past past = twoYears();
        const Programme draft = with({rule(OccasionKind::ProfileComplete, 10)});
        QCOMPARE(past.play(draft).draft.sources.occasions, Points());
        past.members[0].completed = sh(1404, 3, 1);
        past.members[1].completed = sh(1404, 4, 1);
        QCOMPARE(past.play(draft).draft.sources.occasions, Points(20));
        past.days.first = sh(1404, 3, 2);
        QCOMPARE(past.play(draft).draft.sources.occasions, Points(10));
    }

    // Silver since 1 Ordibehesht: 500 on 12 Mordad while twelve months count, 200 when only one does.
    void theTierOfTheDayDecides_data()
    {
        QTest::addColumn<int>("months");
        QTest::addColumn<QDate>("birthday");
        QTest::addColumn<qint64>("points");
        QTest::newRow("still silver") << 12 << sh(1370, 5, 12) << qint64(500);
        QTest::newRow("no longer") << 1 << sh(1370, 5, 12) << qint64(200);
        QTest::newRow("not yet") << 12 << sh(1370, 1, 20) << qint64(200);
    }

    void theTierOfTheDayDecides()
    {
        QFETCH(const int, months);
        QFETCH(const QDate, birthday);
        Past past = twoYears();
        past.members.pop_back();
        past.members.front().birthday = birthday;
        past.purchases = {bought(0, sh(1404, 2, 1), 10'000)};
        past.days.last = sh(1404, 12, 29);
        Programme draft = with({rule(OccasionKind::Birthday, 200)});
        draft.tiers = silverFrom(months);
        draft.occasions.front().byTier = {{QStringLiteral("s"), Points(500)}};
        QTEST(past.play(draft).draft.sources.occasions.value(), "points");
    }

    void aRewardForAnOccasionCostsWhatItCostsTheShop()
    {
        Past past = twoYears();
        past.days.last = sh(1404, 12, 29);
        Programme draft = with({rule(OccasionKind::Birthday, 0)});
        draft.occasions.front().reward = PromisedReward{cup, 0};
        QCOMPARE(past.play(draft).draft.occasionRewards, ReplayedRewards()); // not in the catalogue
        past.rewards.insert(cup, cupReward());
        const BacktestReport report = past.play(draft);
        QCOMPARE(report.draft.occasionRewards, (ReplayedRewards{1, Money::fromMinor(30)}));
        QCOMPARE(report.draft.rewards, ReplayedRewards());
        QCOMPARE(report.draft.worth, Money::fromMinor(10 + 30));
        QCOMPARE(report.draft.worthBeside, Money::fromMinor(30));
        QCOMPARE(report.winners.front().gain, Money::fromMinor(30));
    }

    // Who never bought is in no tier, though everybody was read.
    void onlyWhoBoughtIsCountedInTiers()
    {
        Past past = twoYears();
        past.members[1].isActive = false;
        Programme draft = with(yearly());
        draft.tiers = silverFrom(12);
        const BacktestReport report = past.play(draft);
        const std::vector<TestedTier> wanted{{QStringLiteral("B"), 1}, {QStringLiteral("Silver"), 0}, {}};
        QCOMPARE(report.draft.tiers, wanted);
        QCOMPARE(report.tierMoves.size(), size_t(1));
        QCOMPARE(report.tierMoves.front().members, 1);
        QCOMPARE(report.draft.sources.occasions, Points(700));
    }

    // The first new member: 10 for her and 25 for the referrer; the second, in the same month: 10 only; the third, in
    // the next one: 10, and 40 since it is number three. 9,000 of before the referral and 2,400 kept count nothing.
    void referralsCountAsTheNightsWouldCountThem()
    {
        Past past;
        const QDate joined = sh(1404, 1, 2);
        for (qint64 id = 1; id <= 5; ++id)
            past.members.push_back(person(id, joined));
        for (size_t i = 1; i < past.members.size(); ++i)
            past.members[i].broughtBy = PastReferral{0, calendar.instantAt(sh(1404, 1, 10), QTime(10, 0))};
        PastPurchase returned = bought(2, sh(1404, 1, 22), 3'000);
        returned.kept = {{Money::fromMinor(3'000), Money::fromMinor(2'400)}};
        past.purchases = {bought(4, sh(1404, 1, 5), 9'000),  bought(1, sh(1404, 1, 15), 2'499),
                          bought(1, sh(1404, 1, 20), 2'500), returned,
                          bought(2, sh(1404, 1, 24), 5'000), bought(3, sh(1404, 2, 1), 9'000)};
        past.days = {joined, sh(1404, 2, 8)}; // the third counts on the last day, a week after the purchase
        Programme draft = with({rule(OccasionKind::Referrer, 25), rule(OccasionKind::Referee, 10)});
        draft.referral.minimum = Money::fromMinor(2'500);
        draft.referral.perMonth = 1;
        draft.referral.steps = {{3, Points(40)}};
        const BacktestReport report = past.play(draft);
        QCOMPARE(report.draft.sources, (ReplayedSources{Points(), Points(), Points(35 + 10 + 50)}));
        QCOMPARE(report.draft.byPurchases(), report.live.given);
        past.days.last = sh(1404, 2, 7);
        QCOMPARE(past.play(draft).draft.sources.referrals, Points(35 + 10));
    }

    // Ten days from 20 Farvardin on, of a day's own earlier purchase, too: 20 + 26 + 20 of what was kept + 11 are 77,
    // half of which are 38. What came back as a whole and what was bought on the eleventh day count nothing.
    void aShareOfTheFriendsPointsComesWhenItsDaysAreOver()
    {
        Past past = sharingPast();
        Programme draft = with({rule(OccasionKind::Referrer, 25)});
        draft.referral = sharing();
        QCOMPARE(past.play(draft).draft.sources, (ReplayedSources{Points(), Points(), Points(25 + 38)}));
        past.days.last = sh(1404, 1, 29);
        QCOMPARE(past.play(draft).draft.sources.referrals, Points(25));
    }

    void thereIsNoShareWithoutTheReward_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<qint64>("points");
        QTest::newRow("the friend's reward alone") << 0 << qint64(10);
        QTest::newRow("the referrer's is off") << 1 << qint64(10);
        QTest::newRow("the month was full") << 2 << qint64(25 + 10 + 10 + 38);
    }

    void thereIsNoShareWithoutTheReward()
    {
        QFETCH(const int, what);
        Past past = sharingPast();
        Programme draft = with({rule(OccasionKind::Referee, 10)});
        draft.referral = sharing();
        if (what > 0)
            draft.occasions.push_back(rule(OccasionKind::Referrer, 25));
        if (what == 1)
            draft.occasions.back().enabled = false;
        if (what == 2) { // another friend bought on the 26th, for 50 points
            draft.referral.perMonth = 1;
            past.members.push_back(person(3, sh(1404, 1, 2)));
            past.members.back().broughtBy = past.members[1].broughtBy;
            past.purchases.insert(past.purchases.end() - 2, bought(2, sh(1404, 1, 26), 5'000));
            past.days.last = sh(1404, 2, 10);
        }
        QTEST(past.play(draft).draft.sources.referrals.value(), "points");
    }

    // A purchase is never older than the night that rewards it.
    void withoutDaysOfWaitingItIsTheNextNight()
    {
        Past past;
        past.members = {person(1, sh(1404, 1, 2)), person(2, sh(1404, 1, 2))};
        past.members[1].broughtBy = PastReferral{0, calendar.instantAt(sh(1404, 1, 2), QTime(10, 0))};
        past.purchases = {bought(1, sh(1404, 1, 5), 1'000)};
        past.days = {sh(1404, 1, 1), sh(1404, 1, 5)};
        Programme draft = with({rule(OccasionKind::Referee, 10)});
        draft.referral.waitDays = 0;
        QCOMPARE(past.play(draft).draft.sources.referrals, Points());
        past.days.last = sh(1404, 1, 6);
        QCOMPARE(past.play(draft).draft.sources.referrals, Points(10));
    }
};

BASHGAH_TEST(tst_programmereplay, ProgrammeReplayTest)

} // namespace tst_programmereplay

#include "tst_programmereplay.moc"
