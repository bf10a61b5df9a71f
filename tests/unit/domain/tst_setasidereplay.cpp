// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/backtestpast.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_setasidereplay {

using namespace bashgah;
using namespace bashgah::domain;
using namespace bashgah::test::past;

namespace {

/// 150 points on 1 and 50 on 10 Ordibehesht, that live for 800 days.
Past setAsidePast()
{
    Past past;
    past.members = {person(1, sh(1403, 1, 1))};
    past.purchases = {bought(0, sh(1404, 2, 1), 15'000), bought(0, sh(1404, 2, 10), 5'000)};
    past.days = {sh(1404, 1, 1), sh(1404, 2, 20)};
    past.rewards.insert(cup, cupReward());
    return past;
}

/// Bought twice; what the second did to points by which lives count from the last purchase on.
Past livingPast(QDate first, QDate second)
{
    Past past;
    past.members = {person(1, sh(1401, 1, 1))};
    past.purchases = {bought(0, first, 10'000), bought(0, second, 5'000)};
    past.days = {sh(1402, 1, 1), sh(1404, 12, 29)};
    return past;
}

Programme living(int months)
{
    Programme programme = plain();
    programme.expiry = {ExpiryPolicy::Kind::AfterActivity, months, ExpiryPolicy::Round::None};
    return programme;
}

/// A cup at 100 points.
Programme settingAside()
{
    Programme programme = plain();
    programme.expiry = {ExpiryPolicy::Kind::Days, 800, ExpiryPolicy::Round::None};
    programme.exchange = ExchangeRule{Points(100), {}, false, 0, true, cup};
    return programme;
}

} // namespace

/// Rewards that are set aside, points that are exchanged, and what cannot be known of a past.
class SetAsideReplayTest final : public QObject
{
    Q_OBJECT

private slots:
    // Of 150 points 80 go for a cup at 100; with 50 more there are 120, and 80 go again: 40 are left, worth 40, and two
    // cups cost 60.
    void rewardsAreSetAsideInTheNights()
    {
        Past past = setAsidePast();
        const BacktestReport report = past.play(settingAside());
        QCOMPARE(report.draft.setAside, (ReplayedSetAside{2, Points(160), Money::fromMinor(60)}));
        QCOMPARE(report.draft.given, Points(200));
        QCOMPARE(report.draft.worth, Money::fromMinor(40 + 60));
        QCOMPARE(report.draft.worthBeside, Money());
        QCOMPARE(report.losers.front().gain, Money::fromMinor(100 - 200));
        QCOMPARE(report.draft.validAfterAYear, Points(40));
        QCOMPARE(report.live.setAside, ReplayedSetAside());
    }

    void whatTheCatalogueForbidsIsNotSetAside_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<qint64>("rewards");
        QTest::newRow("one for a member") << 0 << qint64(1);
        QTest::newRow("paused") << 1 << qint64(0);
        QTest::newRow("from a later day on") << 2 << qint64(2); // 200 points then: two at once
        QTest::newRow("from a day after these") << 3 << qint64(0);
        QTest::newRow("for champions, nothing known") << 4 << qint64(0);
        QTest::newRow("a stock is not looked at") << 5 << qint64(2);
        QTest::newRow("not in the catalogue") << 6 << qint64(0);
    }

    void whatTheCatalogueForbidsIsNotSetAside()
    {
        QFETCH(const int, what);
        Past past = setAsidePast();
        Reward &reward = past.rewards[cup];
        if (what == 0)
            reward.perMember = 1;
        reward.paused = what == 1;
        if (what == 2)
            reward.from = sh(1404, 2, 15);
        if (what == 3)
            reward.from = sh(1404, 3, 1);
        if (what == 4)
            reward.segments = {Segment::Champions};
        if (what == 5)
            reward.stock = 1;
        if (what == 6)
            past.rewards.clear();
        QTEST(past.play(settingAside()).draft.setAside.rewards, "rewards");
    }

    // For silver the cup costs 50: of 150 points two at once; of the 50 left and 50 more one.
    void thePriceIsThatOfTheTier()
    {
        Past past = setAsidePast();
        past.rewards[cup].tierPrices = {{QStringLiteral("s"), Points(50)}};
        Programme draft = settingAside();
        draft.tiers = silverFrom(12);
        QCOMPARE(past.play(draft).draft.setAside, (ReplayedSetAside{3, Points(150), Money::fromMinor(90)}));
    }

    void atOnceIsWithThePurchaseAndElseTheNightAfter()
    {
        Past past = setAsidePast();
        past.purchases.pop_back();
        past.days.last = past.purchases.front().day;
        Programme draft = settingAside();
        QCOMPARE(past.play(draft).draft.setAside.rewards, 0);
        draft.exchange->atOnce = true;
        QCOMPARE(past.play(draft).draft.setAside.rewards, 1);
    }

    // 10 of the first purchase, 60 of a birthday before the counted days and 40 in them: 100 become a credit of 150.
    void pointsOfOlderOccasionsAreThereToBeExchanged()
    {
        Past past = twoYears();
        past.members.pop_back();
        past.purchases.push_back(bought(0, sh(1404, 6, 10), 4'000));
        past.days = {sh(1404, 6, 1), sh(1404, 8, 30)};
        Programme draft = with({rule(OccasionKind::Birthday, 60)});
        draft.exchange = ExchangeRule{Points(100), Money::fromMinor(150), false, 0, true, {}};
        const BacktestReport report = past.play(draft);
        QCOMPARE(report.draft.sources.occasions, Points());
        QCOMPARE(report.draft.given, Points(40));
        QCOMPARE(report.draft.exchanged, (Exchange{Points(100), Money::fromMinor(150)}));
    }

    // The birthday of 12 Mordad 1403 was before the first purchase: no programme was in force.
    void nothingIsHeldFromBeforeTheFirstPurchase()
    {
        Past past = twoYears();
        past.members.pop_back();
        past.members.front().joined = sh(1400, 1, 1);
        past.days = {sh(1404, 2, 1), sh(1404, 3, 31)};
        Programme draft = with({rule(OccasionKind::Birthday, 95)});
        draft.exchange = ExchangeRule{Points(100), Money::fromMinor(150), false, 0, true, {}};
        QCOMPARE(past.play(draft).draft.exchanged, Exchange());
    }

    // Eighteen months of 1 Farvardin 1404 end before 29 Esfand 1405, those of 1 Esfand 1404 after it.
    void purchasesLetPointsLiveOn_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<qint64>("kept");
        QTest::addColumn<qint64>("left");
        QTest::newRow("both live as long as the second") << sh(1404, 1, 1) << qint64(5'000) << qint64(150);
        QTest::newRow("on its last day it is still alive") << sh(1403, 6, 1) << qint64(5'000) << qint64(150);
        QTest::newRow("it had ended the day before") << sh(1403, 5, 31) << qint64(5'000) << qint64(50);
        QTest::newRow("part of the second came back") << sh(1404, 1, 1) << qint64(1'000) << qint64(110);
        QTest::newRow("all of the second came back") << sh(1404, 1, 1) << qint64(0) << qint64(0);
    }

    void purchasesLetPointsLiveOn()
    {
        QFETCH(const qint64, kept);
        QFETCH(const QDate, first);
        Past past = livingPast(first, sh(1404, 12, 1));
        if (kept < 5'000)
            past.purchases.back().kept = {{Money::fromMinor(5'000), Money::fromMinor(kept)}};
        QTEST(past.play(living(18)).draft.validAfterAYear.value(), "left");
    }

    // 20 points for joining live 700 days and no longer, whatever is bought; by the programme they live on with the rest.
    void pointsWithALifeOfTheirOwnDoNotLiveOn_data()
    {
        QTest::addColumn<int>("lifeDays");
        QTest::addColumn<qint64>("left");
        QTest::newRow("their own") << 700 << qint64(150);
        QTest::newRow("the programme's") << 0 << qint64(170);
    }

    void pointsWithALifeOfTheirOwnDoNotLiveOn()
    {
        QFETCH(const int, lifeDays);
        Past past = livingPast(sh(1404, 1, 10), sh(1404, 12, 1));
        past.members.front().joined = sh(1404, 1, 2);
        Programme draft = living(18);
        draft.occasions = {rule(OccasionKind::Joining, 20)};
        draft.occasions.front().lifeDays = lifeDays;
        QTEST(past.play(draft).draft.validAfterAYear.value(), "left");
    }

    // Two months each: 60 points of Farvardin live on with the 30 of 25 Ordibehesht, and both with the 20 of 20 Tir: 100
    // are exchanged. By months from the day they were given 60, or 50, would be there at most.
    void pointsThatLiveOnAreExchanged_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("points");
        QTest::newRow("from the last purchase") << static_cast<int>(ExpiryPolicy::Kind::AfterActivity) << qint64(100);
        QTest::newRow("from the day") << static_cast<int>(ExpiryPolicy::Kind::Months) << qint64(0);
    }

    void pointsThatLiveOnAreExchanged()
    {
        QFETCH(const int, kind);
        Past past = livingPast(sh(1404, 1, 1), sh(1404, 2, 25));
        past.purchases = {bought(0, sh(1404, 1, 1), 6'000), bought(0, sh(1404, 2, 25), 3'000),
                          bought(0, sh(1404, 4, 20), 2'000)};
        Programme draft = living(2);
        draft.expiry.kind = static_cast<ExpiryPolicy::Kind>(kind);
        draft.exchange = ExchangeRule{Points(100), Money::fromMinor(150), false, 0, true, {}};
        QTEST(past.play(draft).draft.exchanged.points.value(), "points");
    }

    // Of 150 points 100 became credit; 30 that paid would be there if nobody spent.
    void whatPaidCountsAYearOnAndWhatWasExchangedDoesNot()
    {
        Past past = livingPast(sh(1404, 1, 1), sh(1404, 12, 1));
        past.purchases.back().bill.lines.front().paidWithPoints = Money::fromMinor(30);
        Programme draft = living(18);
        draft.earning.basis.excludePaidWithPoints = false;
        draft.exchange = ExchangeRule{Points(110), Money::fromMinor(150), false, 0, true, {}};
        QCOMPARE(past.play(draft).draft.exchanged.points, Points(110));
        QCOMPARE(past.play(draft).draft.validAfterAYear, Points(40));
    }

    void twoRunsAreTheSame()
    {
        Past past = setAsidePast();
        Programme draft = settingAside();
        draft.occasions = yearly();
        QCOMPARE(past.play(draft), past.play(draft));
    }

    void whatCannotBeKnownIsSaid()
    {
        Past past = twoYears();
        past.members[0].completed = past.members[0].joined; // before the days
        past.members[1].completed = past.members[1].joined;
        const auto notes = [&](const Programme &draft) {
            return notesFor(draft, plain(), past.rewards, past.members, past.days, calendar);
        };
        QVERIFY(notes(plain()).empty());
        Programme draft = with(yearly());
        draft.occasions.push_back(rule(OccasionKind::Referrer, 10));
        draft.occasions.push_back(rule(OccasionKind::ProfileComplete, 10));
        const std::vector<BacktestNote> wanted{{BacktestCaveat::NoReferrals},
                                               {BacktestCaveat::ProfileDays, {}, 1},
                                               {BacktestCaveat::DatesOfToday}};
        QVERIFY(notes(draft) == wanted);
        past.members[1].isCompletedKnown = true;
        past.members[1].broughtBy = PastReferral{0, calendar.instantAt(sh(1404, 3, 10), QTime(10, 0))};
        const std::vector<BacktestNote> since{{BacktestCaveat::ReferralsSince, sh(1404, 3, 10)},
                                              {BacktestCaveat::DatesOfToday}};
        QVERIFY(notes(draft) == since);
        past.days.first = sh(1404, 3, 10);
        QVERIFY(notes(draft) == std::vector<BacktestNote>{{BacktestCaveat::DatesOfToday}});
    }

    void giftsThatHaveNoCostAreSaid()
    {
        Past past = setAsidePast();
        past.rewards[cup].stock = 5;
        Programme draft = settingAside();
        draft.tiers = silverFrom(12);
        draft.tiers->tiers.back().gift = QStringLiteral("tea");
        draft.tiers->tiers.back().discount = Percent::whole(5);
        const std::vector<BacktestNote> wanted{{BacktestCaveat::SetAsideIsFetched},
                                               {BacktestCaveat::StockIsEnough},
                                               {BacktestCaveat::GiftsInWords},
                                               {BacktestCaveat::OtherDiscounts}};
        QVERIFY(notesFor(plain(), draft, past.rewards, past.members, past.days, calendar) == wanted);
    }
};

BASHGAH_TEST(tst_setasidereplay, SetAsideReplayTest)

} // namespace tst_setasidereplay

#include "tst_setasidereplay.moc"
