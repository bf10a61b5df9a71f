// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/activityservice.h"
#include "services/counter/nightlyjob.h"
#include "services/programs/backtestservice.h"
#include "support/countershop.h"
#include "support/must.h"
#include "support/testregistry.h"

#include <QRandomGenerator>
#include <QTest>

namespace tst_backtestgifts {

using namespace bashgah;
using namespace bashgah::domain;
using services::Backtest;
using services::BacktestService;
using test::CounterShop;
using test::must;
using test::TestShop;

namespace {

constexpr quint32 seed = 20261123;

/// The plain programme (a point for each 100, worth 1) with 100 points becoming a credit of 150.
Programme exchanging(bool atOnce = false)
{
    Programme programme = CounterShop::plainProgramme();
    programme.exchange = ExchangeRule{Points(100), Money::fromMinor(150), atOnce, 0, true, {}};
    return programme;
}

/// A code from 1,000 on, usable from the next day for ten days.
NextVisitRule code()
{
    NextVisitRule rule;
    rule.id = QStringLiteral("next");
    rule.name = QStringLiteral("Next visit");
    rule.minimum = Money::fromMinor(1'000);
    rule.amount = Money::fromMinor(200);
    rule.lifeDays = 10;
    return rule;
}

Programme withCode(const NextVisitRule &rule)
{
    Programme programme = CounterShop::plainProgramme();
    programme.nextVisit = {rule};
    return programme;
}

Programme withSurvey(qint64 points, ActivityLimit limit, const QString &id = QStringLiteral("survey"))
{
    Programme programme = CounterShop::plainProgramme();
    programme.activities = {{id, ActivityKind::Survey, {}, Points(points), limit, 0, true}};
    return programme;
}

struct Shop : CounterShop
{
    explicit Shop(Programme programme = plainProgramme()) : CounterShop(TestShop::Where::Memory, std::move(programme))
    {
    }
    PurchaseId buy(MemberId member, qint64 amount, qint64 redeem = 0)
    {
        return must(counter.record(draft(member, amount, redeem))).id;
    }
    [[nodiscard]] BacktestReport over(const Programme &programme, QDate first = {})
    {
        const QDate from = first.isValid() ? first : today().addDays(-400);
        return must(BacktestService(shop.database(), shop.clock).run(programme, {from, today()})).report;
    }
    [[nodiscard]] qint64 number(const QString &sql)
    {
        return must(shop.database().read([&](storage::Connection &c) -> Result<qint64> { return c.number(sql); }));
    }
};

} // namespace

class BacktestGiftsTest final : public QObject
{
    Q_OBJECT

private slots:
    // 70 points, two days later 50: 120 in the night after, 100 go for 150. Three days later 85: with the 20 that stayed
    // 105, 100 go for 150. 205 given, 5 left worth 5, credit 300.
    void pointsBecomeCreditInTheNight()
    {
        Shop club;
        const MemberId ann = club.addMember(QStringLiteral("ann"));
        club.buy(ann, 7'000);
        club.shop.clock.advanceDays(2);
        club.buy(ann, 5'000);
        club.shop.clock.advanceDays(3);
        club.buy(ann, 8'500);
        club.shop.clock.advanceDays(1);
        const BacktestReport report = club.over(exchanging());
        QCOMPARE(report.draft.given, Points(205));
        QCOMPARE(report.draft.exchanged, (Exchange{Points(200), Money::fromMinor(300)}));
        QCOMPARE(report.draft.worth, Money::fromMinor(305));
        QCOMPARE(report.live.exchanged, Exchange());
        QCOMPARE(report.live.worth, Money::fromMinor(205));
        QCOMPARE(report.winners.front().gain, Money::fromMinor(100));
    }

    // As above, but 30 of the 70 paid two days later (that purchase then gives 49): 89, nothing. With 85 more 174: 100
    // go. 204 given, 104 that were not exchanged worth 104, credit 150.
    void whatWasPaidWithPointsIsTakenFirst()
    {
        Shop club;
        const MemberId ann = club.addMember(QStringLiteral("ann"));
        club.buy(ann, 7'000);
        club.shop.clock.advanceDays(2);
        club.buy(ann, 5'000, 30);
        club.shop.clock.advanceDays(3);
        club.buy(ann, 8'500);
        club.shop.clock.advanceDays(1);
        const BacktestReport report = club.over(exchanging());
        QCOMPARE(report.draft.given, Points(204));
        QCOMPARE(report.draft.exchanged, (Exchange{Points(100), Money::fromMinor(150)}));
        QCOMPARE(report.draft.worth, Money::fromMinor(254));
    }

    void tonightIsNotCountedButAtOnceIs()
    {
        Shop club;
        club.buy(club.addMember(QStringLiteral("ann")), 10'000);
        QCOMPARE(club.over(exchanging()).draft.exchanged, Exchange());
        QCOMPARE(club.over(exchanging(true)).draft.exchanged, (Exchange{Points(100), Money::fromMinor(150)}));
    }

    void pendingPointsWaitAndEndedOnesAreGone()
    {
        Shop club;
        const MemberId ann = club.addMember(QStringLiteral("ann"));
        club.buy(ann, 6'000);
        club.shop.clock.advanceDays(2);
        club.buy(ann, 6'000);
        club.shop.clock.advanceDays(3);
        Programme pending = exchanging();
        pending.earning.pendingDays = 4; // the second 60 count from the sixth day on, tomorrow
        QCOMPARE(club.over(pending).draft.exchanged, Exchange());
        pending.earning.pendingDays = 3;
        QCOMPARE(club.over(pending).draft.exchanged.points, Points(100));
        Programme ending = exchanging();
        ending.expiry = {ExpiryPolicy::Kind::Days, 1, ExpiryPolicy::Round::None};
        QCOMPARE(club.over(ending).draft.exchanged, Exchange());
    }

    // 150 points that live on, of which 100 became credit: 50 are left a year later.
    void exchangedPointsAreNotLeftAYearOn()
    {
        Shop club;
        club.buy(club.addMember(QStringLiteral("ann")), 15'000);
        Programme draft = exchanging(true);
        draft.expiry = {ExpiryPolicy::Kind::Days, 800, ExpiryPolicy::Round::None};
        QCOMPARE(club.over(draft).draft.validAfterAYear, Points(50));
    }

    // Points of before the days bring credit in them: 100 points worth 100 leave, 150 credit come.
    void olderPointsThatAreExchangedCostOnlyTheDifference()
    {
        Shop club;
        const MemberId ann = club.addMember(QStringLiteral("ann"));
        club.buy(ann, 9'000);
        club.shop.clock.advanceDays(10);
        club.buy(ann, 1'000);
        club.shop.clock.advanceDays(1);
        const BacktestReport report = club.over(exchanging(), club.today().addDays(-5));
        QCOMPARE(report.draft.given, Points(10));
        QCOMPARE(report.draft.exchanged, (Exchange{Points(100), Money::fromMinor(150)}));
        QCOMPARE(report.draft.worth, Money::fromMinor(60));
    }

    /// Over its own past a programme exchanges what the nights did.
    void theLiveProgrammeExchangesWhatTheNightsDid()
    {
        Shop club(exchanging());
        QRandomGenerator random(seed);
        const MemberId members[] = {club.addMember(QStringLiteral("ann")), club.addMember(QStringLiteral("bea"))};
        for (int day = 0; day < 80; ++day) {
            (void)must(services::NightlyJob(club.shop.database(), club.shop.clock).run());
            const MemberId member = members[random.bounded(2u)];
            const qint64 balance = club.balance(member);
            const qint64 redeem = random.bounded(5u) == 0 ? balance / 2 : 0;
            club.buy(member, 500 + static_cast<qint64>(random.bounded(8'000u)), redeem);
            club.shop.clock.advanceDays(1);
        }
        (void)must(services::NightlyJob(club.shop.database(), club.shop.clock).run());
        const Exchange booked{Points(club.number(QStringLiteral("SELECT sum(points) FROM points_exchange"))),
                              Money::fromMinor(club.number(QStringLiteral("SELECT sum(credit) FROM points_exchange")))};
        QVERIFY(booked.points > Points(500));
        QCOMPARE(club.over(exchanging()).live.exchanged, booked);
    }

    // Codes of days 0, 3, 5 and 20 of 200 each from 2,000 on: those of day 0 and 3 fit the 3,000 of day 5; that of day 5
    // has ended by day 20. 107 points.
    void codesCostBetweenNoneAndAllThatFit()
    {
        Shop club;
        const MemberId ann = club.addMember(QStringLiteral("ann"));
        const auto buyAfter = [&](int days, qint64 amount) {
            club.shop.clock.advanceDays(days);
            club.buy(ann, amount);
        };
        buyAfter(0, 1'500);
        buyAfter(3, 1'200);
        buyAfter(2, 3'000);
        buyAfter(15, 5'000);
        club.buy(club.addMember(QStringLiteral("bea")), 900);
        NextVisitRule rule = code();
        rule.nextMinimum = Money::fromMinor(2'000);
        const BacktestReport report = club.over(withCode(rule));
        QCOMPARE(report.draft.codes, (ReplayedCodes{4, 2, Money::fromMinor(400)}));
        QCOMPARE(report.draft.worth, Money::fromMinor(107 + 9));
        QCOMPARE(report.draft.mostWorth(), Money::fromMinor(107 + 9 + 400));
        QCOMPARE(report.live.codes, ReplayedCodes());
        // Of shares one for each purchase: a tenth of 3,000 for the first; the second waits until it ends.
        rule.worth = NextVisitRule::Worth::ShareOfNext;
        rule.share = Percent::whole(10);
        rule.amount = Money();
        QCOMPARE(club.over(withCode(rule)).draft.codes, (ReplayedCodes{4, 1, Money::fromMinor(300)}));
        // Only those of the last 16 days: of day 5, ended, and of day 20.
        QCOMPARE(club.over(withCode(rule), club.today().addDays(-16)).draft.codes, (ReplayedCodes{2, 0, Money()}));
    }

    void aCodeTakesNoMoreThanThePurchase()
    {
        Shop club;
        const MemberId ann = club.addMember(QStringLiteral("ann"));
        club.buy(ann, 1'000);
        club.buy(ann, 500); // the same day: not yet
        club.shop.clock.advanceDays(1);
        club.buy(ann, 700);
        NextVisitRule rule = code();
        rule.amount = Money::fromMinor(900);
        QCOMPARE(club.over(withCode(rule)).draft.codes, (ReplayedCodes{1, 1, Money::fromMinor(700)}));
    }

    void whatCameBackGivesNoCode()
    {
        Shop club;
        const PurchaseId bought = club.buy(club.addMember(QStringLiteral("ann")), 1'500);
        QCOMPARE(club.over(withCode(code())).draft.codes.given, 1);
        (void)must(club.counter.refund(CounterShop::refundOf(bought, 800)));
        QCOMPARE(club.over(withCode(code())).draft.codes, ReplayedCodes());
    }

    // Two surveys of one member in two months, one of a member who never buys, one that was undone: 3 times 20 by today's
    // rules; 50 for each member once; 5 each time by a rule of the same kind. 10 points for the purchase.
    void whatStaffConfirmedGivesTheDraftsPoints()
    {
        Shop club(withSurvey(20, ActivityLimit::Month));
        const MemberId ann = club.addMember(QStringLiteral("ann"));
        const MemberId bea = club.addMember(QStringLiteral("bea"));
        const MemberId cara = club.addMember(QStringLiteral("cara"));
        services::ActivityService activities(club.shop.database(), club.shop.clock);
        const QString survey = QStringLiteral("survey");
        club.buy(ann, 1'000);
        (void)must(activities.confirm({ann, survey}));
        (void)must(activities.undo(must(activities.confirm({bea, survey})).id));
        club.shop.clock.advanceDays(5); // the next month
        (void)must(activities.confirm({ann, survey}));
        (void)must(activities.confirm({cara, survey}));
        const BacktestReport report = club.over(withSurvey(50, ActivityLimit::Once));
        QCOMPARE(report.live.given, Points(70));
        QCOMPARE(report.live.sources.activities, Points(60));
        QCOMPARE(report.draft.given, Points(110));
        QCOMPARE(report.draft.sources.activities, Points(100));
        QCOMPARE(report.members, 1);
        const Programme alike = withSurvey(5, ActivityLimit::None, QStringLiteral("asked"));
        QCOMPARE(club.over(alike).draft.sources.activities, Points(15));
        QCOMPARE(club.over(CounterShop::plainProgramme()).draft.sources.activities, Points());
    }

    // 90 points for a purchase and 20 for a survey reach 100.
    void pointsOfActivitiesAreExchanged()
    {
        Shop club(withSurvey(20, ActivityLimit::Once));
        const MemberId ann = club.addMember(QStringLiteral("ann"));
        services::ActivityService activities(club.shop.database(), club.shop.clock);
        club.buy(ann, 9'000);
        (void)must(activities.confirm({ann, QStringLiteral("survey")}));
        club.shop.clock.advanceDays(1);
        Programme draft = exchanging();
        draft.activities = withSurvey(20, ActivityLimit::Once).activities;
        QCOMPARE(club.over(draft).draft.exchanged.points, Points(100));
    }
};

BASHGAH_TEST(tst_backtestgifts, BacktestGiftsTest)

} // namespace tst_backtestgifts

#include "tst_backtestgifts.moc"
