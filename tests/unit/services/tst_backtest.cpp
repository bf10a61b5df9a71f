// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/nightlyjob.h"
#include "services/membership/planservice.h"
#include "services/programs/backtestservice.h"
#include "support/countershop.h"
#include "support/must.h"
#include "support/rules.h"
#include "support/spendrules.h"
#include "support/testregistry.h"

#include <QRandomGenerator>
#include <QTest>

namespace tst_backtest {

using namespace bashgah;
using namespace bashgah::domain;
using services::Backtest;
using services::BacktestService;
using test::CounterShop;
using test::must;
using test::TestShop;

namespace {

constexpr quint32 seed = 20261122;

/// Rules that remember: caps, a cooldown, the n-th purchase, hours.
Programme rememberingProgramme()
{
    Programme programme = CounterShop::plainProgramme();
    programme.earning.rules.push_back(
        test::ruleOf(QStringLiteral("fifth"), test::visit(30), {PurchaseNumberCondition{5, true}}));
    Rule daily = test::ruleOf(QStringLiteral("daily"), test::visit(7));
    daily.cooldownDays = 3;
    programme.earning.rules.push_back(daily);
    Rule evening = test::ruleOf(QStringLiteral("evening"), test::times(2), {HourCondition{17 * 60, 22 * 60}});
    evening.caps = {{CapPeriod::Month, Points(90)}, {CapPeriod::Budget, Points(3'000)}};
    programme.earning.rules.push_back(evening);
    programme.earning.caps = {{CapPeriod::Week, Points(250)}};
    return programme;
}

Programme tieredProgramme()
{
    Programme programme = CounterShop::plainProgramme();
    programme.tiers = TierPolicy{};
    programme.tiers->windowMonths = 12;
    programme.tiers->graceDays = 0;
    programme.tiers->downgrade = Downgrade::ByScore;
    programme.tiers->tiers = {{QStringLiteral("silver"), QStringLiteral("Silver"), Money::fromMinor(20'000), 3, 2},
                              {QStringLiteral("gold"), QStringLiteral("Gold"), Money::fromMinor(60'000), 2, 1}};
    return programme;
}

/// A hundred days of purchases by a few members, by the counter's own hand.
void trade(CounterShop &club, int purchases, bool withRefunds)
{
    QRandomGenerator random(seed);
    std::vector<MemberId> members;
    for (int i = 0; i < 6; ++i)
        members.push_back(club.addMember(QStringLiteral("M%1").arg(i)));
    for (int i = 0; i < purchases; ++i) {
        club.shop.clock.advanceMinutes(20 + static_cast<int>(random.bounded(700)));
        const MemberId member = members[random.bounded(static_cast<quint32>(members.size()))];
        const auto amount = static_cast<qint64>(100 + random.bounded(9'000));
        const auto done = must(club.counter.record(CounterShop::draft(member, amount)));
        if (withRefunds && random.bounded(4) == 0) {
            RefundRequest request{done.id, {}, {}, {}, {}, {}, {}};
            request.amount = Money::fromMinor(1 + static_cast<qint64>(random.bounded(static_cast<quint32>(amount))));
            (void)must(club.counter.refund(request));
        }
    }
}

Points booked(CounterShop &club)
{
    return Points(must(club.shop.database().read([](storage::Connection &c) -> Result<qint64> {
        return c.number(QStringLiteral("SELECT coalesce(sum(points), 0) FROM ledger_entry"
                                       " WHERE kind IN ('earn', 'clawback')"));
    })));
}

Backtest over(CounterShop &club, const Programme &draft)
{
    const BacktestService service(club.shop.database(), club.shop.clock);
    return must(service.run(draft, {club.today().addDays(-400), club.today()}));
}

} // namespace

class BacktestTest final : public QObject
{
    Q_OBJECT

private slots:
    // 5 and 6 points within 3 days reach 10: 5 more in the night after; then the counting begins anew. 6 and 4 that lie
    // 5 days apart reach nothing.
    void pointsInAShortTimeGiveTheirBonus()
    {
        CounterShop club;
        const MemberId quick = club.addMember(QStringLiteral("quick"));
        const MemberId slow = club.addMember(QStringLiteral("slow"));
        const auto buy = [&](MemberId member, qint64 amount) {
            (void)must(club.counter.record(CounterShop::draft(member, amount)));
        };
        buy(quick, 500);
        buy(slow, 600);
        club.shop.clock.advanceDays(2);
        buy(quick, 600);
        club.shop.clock.advanceDays(3);
        buy(quick, 400);
        buy(slow, 400);
        club.shop.clock.advanceDays(2);
        Programme draft = CounterShop::plainProgramme();
        draft.milestone = MilestoneRule{Points(10), 3, Points(5), true};
        const Backtest test = over(club, draft);
        QCOMPARE(test.report.live.given, Points(25));
        QCOMPARE(test.report.draft.given, Points(30));
    }

    /// The strongest thing to say of a back-test: over its own past a programme gives what the shop booked.
    void theLiveProgrammeGivesWhatTheLedgerBooked_data()
    {
        QTest::addColumn<int>("story");
        QTest::newRow("plain, with refunds") << 0;
        QTest::newRow("rules that remember") << 1;
        QTest::newRow("tiers") << 2;
    }

    void theLiveProgrammeGivesWhatTheLedgerBooked()
    {
        QFETCH(int, story);
        const Programme programme = story == 0 ? CounterShop::plainProgramme()
            : story == 1                       ? rememberingProgramme()
                                               : tieredProgramme();
        CounterShop club(TestShop::Where::Memory, programme);
        trade(club, 300, story == 0);
        const Backtest test = over(club, programme);
        QCOMPARE(test.report.live.given, booked(club));
        QCOMPARE(test.report.draft.given, test.report.live.given);
        QVERIFY(test.report.winners.empty() && test.report.losers.empty() && test.report.tierMoves.empty());
    }

    void creditForSpendingIsWhatWasGiven()
    {
        Programme programme = CounterShop::plainProgramme();
        SpendRule month = test::cashback(2);
        month.id = QStringLiteral("month");
        month.measure = SpendRule::Measure::Month;
        month.steps.front().from = Money::fromMinor(20'000);
        month.yearlyCap = Money::fromMinor(1'500);
        programme.spend = {test::cashback(3), month};
        CounterShop club(TestShop::Where::Memory, programme);
        trade(club, 200, true);
        (void)must(services::NightlyJob(club.shop.database(), club.shop.clock).run());
        const Backtest test = over(club, programme);
        const auto booked = must(club.shop.database().read([](storage::Connection &c) -> Result<qint64> {
            return c.number(QStringLiteral("SELECT coalesce(sum(amount - taken), 0) FROM spend_credit"));
        }));
        QVERIFY(booked > 0);
        QCOMPARE(test.report.live.credit, Money::fromMinor(booked));
        QCOMPARE(test.report.draft.credit, test.report.live.credit);
        QVERIFY(test.report.live.worth >= test.report.live.credit);
        const Backtest without = over(club, CounterShop::plainProgramme());
        QCOMPARE(without.report.draft.credit, Money());
        QVERIFY(!without.report.losers.empty());
    }

    void paidMembershipsMultiplyAsOnTheDay()
    {
        CounterShop club;
        const MemberId member = club.addMember(QStringLiteral("A"));
        services::PlanService plans(club.shop.database(), club.shop.clock);
        PlanTerms terms;
        terms.name = QStringLiteral("VIP");
        terms.price = Money::fromMinor(1'000);
        terms.months = 1;
        terms.num = 2;
        const PlanId plan = must(plans.addPlan(terms));
        (void)must(club.counter.record(CounterShop::draft(member, 1'000))); // before it: 10
        club.shop.clock.advanceDays(1);
        (void)must(plans.sell({member, plan, QStringLiteral("cash"), {}, {}}));
        (void)must(club.counter.record(CounterShop::draft(member, 1'000))); // 20
        club.shop.clock.advanceDays(60);
        (void)must(services::NightlyJob(club.shop.database(), club.shop.clock).run());
        (void)must(club.counter.record(CounterShop::draft(member, 1'000))); // after it: 10
        const Backtest test = over(club, CounterShop::plainProgramme());
        QCOMPARE(booked(club), Points(40));
        QCOMPARE(test.report.live.given, Points(40));
    }

    void returnsAreTakenOffAtOnce()
    {
        CounterShop club;
        const MemberId member = club.addMember(QStringLiteral("A"));
        const auto done = must(club.counter.record(CounterShop::draft(member, 1'000)));
        RefundRequest request{done.id, {}, {}, {}, {}, {}, {}};
        request.amount = Money::fromMinor(400);
        (void)must(club.counter.refund(request));
        const Backtest test = over(club, CounterShop::plainProgramme());
        QCOMPARE(test.report.live.given, Points(6));
        QCOMPARE(test.report.sales.net, Money::fromMinor(600));
    }

    void gainsAreCountedInWhatMembersBought()
    {
        CounterShop club; // one point of one minor unit for each 100
        const MemberId small = club.addMember(QStringLiteral("small"));
        const MemberId large = club.addMember(QStringLiteral("large"));
        (void)must(club.counter.record(CounterShop::draft(small, 1'000)));
        (void)must(club.counter.record(CounterShop::draft(large, 10'000)));
        Programme draft = CounterShop::plainProgramme();
        draft.earning.rules = {test::ruleOf(QStringLiteral("visit"), test::visit(40))};
        const BacktestReport report = over(club, draft).report;
        QCOMPARE(report.draft.given, Points(80));
        QCOMPARE(report.live.given, Points(110));
        QCOMPARE(report.winners.size(), size_t(1)); // 40 for 10
        QCOMPARE(report.winners.front().id, small);
        QCOMPARE(report.winners.front().gain, Money::fromMinor(30));
        QCOMPARE(report.losers.size(), size_t(1)); // 40 for 100
        QCOMPARE(report.losers.front().gain, Money::fromMinor(-60));
        qint64 members = 0;
        for (const GainBand &band : report.gains) {
            members += band.members;
            if (band.above == 200 && band.upTo == 500)
                QCOMPARE(band.members, 1); // 3 % of what was bought
            if (band.above == -100 && band.upTo == -1)
                QCOMPARE(band.members, 1); // 0.6 %
        }
        QCOMPARE(members, 2);
        QCOMPARE(partOf(report.draft.worth, report.sales.net), 73); // 80 of 11,000
    }

    void onlyTheAskedDaysCountButTheDaysBeforeAreRemembered()
    {
        Programme programme = CounterShop::plainProgramme();
        programme.earning.rules = {
            test::ruleOf(QStringLiteral("third"), test::visit(10), {PurchaseNumberCondition{3, false}})};
        CounterShop club(TestShop::Where::Memory, programme);
        const MemberId member = club.addMember(QStringLiteral("A"));
        (void)must(club.counter.record(CounterShop::draft(member, 100)));
        (void)must(club.counter.record(CounterShop::draft(member, 100)));
        club.shop.clock.advanceDays(40);
        (void)must(club.counter.record(CounterShop::draft(member, 100)));
        const BacktestService service(club.shop.database(), club.shop.clock);
        const Backtest test = must(service.run(programme, {club.today().addDays(-5), club.today()}));
        QCOMPARE(test.report.sales.purchases, 1);
        QCOMPARE(test.report.live.given, Points(10));
    }

    void pointsOfLastDayAreCountedAYearOnWhenTheyLiveLonger()
    {
        Programme programme = CounterShop::plainProgramme();
        programme.expiry = {ExpiryPolicy::Kind::Days, 365, ExpiryPolicy::Round::None};
        CounterShop club(TestShop::Where::Memory, programme);
        (void)must(club.counter.record(CounterShop::draft(club.addMember(QStringLiteral("A")), 1'000)));
        Programme longer = programme;
        longer.expiry.count = 400;
        const BacktestReport report =
            must(BacktestService(club.shop.database(), club.shop.clock)
                     .run(longer, {club.today(), club.today().addDays(20)})).report;
        QCOMPARE(report.live.validAfterAYear, Points(0));
        QCOMPARE(report.draft.validAfterAYear, Points(10));
    }

    void membersInAnotherTierAreCounted()
    {
        CounterShop club(TestShop::Where::Memory, tieredProgramme());
        const MemberId member = club.addMember(QStringLiteral("A"));
        (void)club.addMember(QStringLiteral("never bought"));
        (void)must(club.counter.record(CounterShop::draft(member, 30'000)));
        Programme draft = tieredProgramme();
        draft.tiers->tiers.back().minimum = Money::fromMinor(25'000);
        const BacktestReport report = over(club, draft).report;
        QCOMPARE(report.tierMoves, (std::vector<TierMove>{{QStringLiteral("Silver"), QStringLiteral("Gold"), 1}}));
    }

    // As at the counter: one that codes paid for is a visit, too.
    void everyVisitOfADayCountsForATier()
    {
        CounterShop club;
        const MemberId member = club.addMember(QStringLiteral("A"));
        PurchaseDraft free = CounterShop::draft(member, 300);
        free.discount = Money::fromMinor(300);
        for (const PurchaseDraft &each : {CounterShop::draft(member, 100), CounterShop::draft(member, 200), free}) {
            club.shop.clock.advanceMinutes(1);
            (void)must(club.counter.record(each));
        }
        Programme draft = CounterShop::plainProgramme();
        const Tier base{QStringLiteral("b"), QStringLiteral("B"), TierScore()};
        const Tier silver{QStringLiteral("s"), QStringLiteral("Silver"), TierScore::of(3)};
        draft.tiers = TierPolicy{{base, silver}};
        draft.tiers->measure = TierMeasure::Visits;
        const std::vector<TestedTier> wanted{{QStringLiteral("B"), 0}, {QStringLiteral("Silver"), 1}, {}};
        QCOMPARE(over(club, draft).report.draft.tiers, wanted);
    }

    void twoRunsAreTheSame()
    {
        CounterShop club(TestShop::Where::Memory, rememberingProgramme());
        trade(club, 120, true);
        QCOMPARE(over(club, tieredProgramme()).report, over(club, tieredProgramme()).report);
    }

    void refusalsSayWhatIsWrong()
    {
        CounterShop club;
        const BacktestService service(club.shop.database(), club.shop.clock);
        const Programme draft = CounterShop::plainProgramme();
        QCOMPARE(service.usualDays().error().code, ErrorCode::NoPurchases);
        QCOMPARE(service.run(draft, {club.today(), club.today()}).error().code, ErrorCode::NoPurchases);
        QCOMPARE(service.run(draft, {club.today(), club.today().addDays(-1)}).error().code, ErrorCode::OutOfRange);
        Programme wrong = draft;
        wrong.redemption.block = Points(0);
        QCOMPARE(service.run(wrong, {club.today(), club.today()}).error().code, ErrorCode::BadProgramme);
        (void)must(club.counter.record(CounterShop::draft(club.addMember(QStringLiteral("A")), 1'000)));
        services::JobControl cancelled;
        cancelled.cancel();
        QCOMPARE(service.run(draft, {club.today(), club.today()}, cancelled).error().code, ErrorCode::Cancelled);
    }
};

BASHGAH_TEST(tst_backtest, BacktestTest)

} // namespace tst_backtest

#include "tst_backtest.moc"
