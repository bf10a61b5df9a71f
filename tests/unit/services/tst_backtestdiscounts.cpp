// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/attachservice.h"
#include "services/counter/nightlyjob.h"
#include "services/coupons/couponservice.h"
#include "services/membership/planservice.h"
#include "services/programs/backtestservice.h"
#include "support/countershop.h"
#include "support/must.h"
#include "support/testregistry.h"

#include <QRandomGenerator>
#include <QTest>

namespace tst_backtestdiscounts {

using namespace bashgah;
using namespace bashgah::domain;
using services::BacktestService;
using test::CounterShop;
using test::must;
using test::TestShop;

namespace {

constexpr quint32 seed = 20261124;

Tier tierOf(const char *id, qint64 minimum, int percent)
{
    Tier tier;
    tier.id = QString::fromLatin1(id);
    tier.name = tier.id;
    tier.minimum = TierScore::of(minimum);
    tier.discount = Percent::whole(percent);
    return tier;
}

/// A point for each 100, worth 1; everybody gets so much off.
Programme everybody(int percent)
{
    Programme programme = CounterShop::plainProgramme();
    programme.tiers = TierPolicy{};
    programme.tiers->tiers = {tierOf("all", 0, percent)};
    return programme;
}

/// Tiers of one month's spend, gone at once: members rise and fall.
Programme ladder()
{
    Programme programme = CounterShop::plainProgramme();
    programme.tiers = TierPolicy{};
    programme.tiers->windowMonths = 1;
    programme.tiers->graceDays = 0;
    programme.tiers->downgrade = Downgrade::ByScore;
    programme.tiers->tiers = {tierOf("base", 0, 0), tierOf("silver", 30'000, 5), tierOf("gold", 60'000, 10)};
    programme.tiers->tiers.back().num = 2;
    return programme;
}

CouponRule off(const char *name, DiscountEffect effect)
{
    CouponRule rule;
    rule.discount.name = QString::fromLatin1(name);
    rule.discount.effect = std::move(effect);
    return rule;
}

struct Shop : CounterShop
{
    explicit Shop(Programme programme = plainProgramme()) : CounterShop(TestShop::Where::Memory, std::move(programme))
    {
    }
    PurchaseId buy(MemberId member, qint64 amount) { return must(counter.record(draft(member, amount))).id; }
    void sellPlan(MemberId member, int percent)
    {
        services::PlanService plans(shop.database(), shop.clock);
        PlanTerms terms;
        terms.name = QStringLiteral("VIP");
        terms.price = Money::fromMinor(1'000);
        terms.discount = Percent::whole(percent);
        const PlanId plan = must(plans.addPlan(terms));
        (void)must(plans.sell({member, plan, QStringLiteral("cash"), {}, {}}));
    }
    CouponBatchId start(const CouponRule &rule)
    {
        return must(services::CouponService(shop.database(), shop.clock).make({rule, 1, {}, {}}));
    }
    /// A discount that members get by themselves.
    void startAutomatic(int percent)
    {
        CouponRule rule = off("by itself", PercentOff{Percent::whole(percent), {}});
        rule.automatic = true;
        (void)start(rule);
    }
    /// A code of 50 that works a thousand times.
    [[nodiscard]] QString code()
    {
        CouponRule rule = off("code", AmountOff{Money::fromMinor(50)});
        rule.uses = 1'000;
        const CouponBatchId batch = start(rule);
        return must(services::CouponService(shop.database(), shop.clock).codes(batch)).front().code;
    }
    [[nodiscard]] BacktestReport over(const Programme &programme)
    {
        return must(BacktestService(shop.database(), shop.clock).run(programme, {today().addDays(-400), today()})).report;
    }
    [[nodiscard]] qint64 number(const QString &sql)
    {
        return must(shop.database().read([&](storage::Connection &c) -> Result<qint64> { return c.number(sql); }));
    }
    [[nodiscard]] Money takenOff(const QString &source)
    {
        return Money::fromMinor(number(QStringLiteral("SELECT coalesce(sum(amount), 0) FROM purchase_benefit"
                                                      " WHERE source LIKE '%1:%'").arg(source)));
    }
    [[nodiscard]] Points booked()
    {
        return Points(number(QStringLiteral("SELECT coalesce(sum(points), 0) FROM ledger_entry"
                                            " WHERE kind IN ('earn', 'clawback')")));
    }
};

enum Story { Tiers, Membership, ByHand, CodesToo };

/// Some months of purchases by a few members, by the counter's own hand, every night in its place.
void trade(Shop &club, Story story)
{
    QRandomGenerator random(seed);
    std::vector<MemberId> members;
    for (int i = 0; i < 5; ++i)
        members.push_back(club.addMember(QStringLiteral("M%1").arg(i)));
    if (story == Membership)
        club.sellPlan(members.front(), 7); // more than silver, less than gold
    if (story == CodesToo)
        club.startAutomatic(3);
    const QString code = story == CodesToo ? club.code() : QString();
    QDate night = club.today();
    for (int i = 0; i < 250; ++i) {
        club.shop.clock.advanceMinutes(60 + static_cast<int>(random.bounded(900)));
        if (club.today() != night)
            (void)must(services::NightlyJob(club.shop.database(), club.shop.clock).run());
        night = club.today();
        const MemberId member = members[random.bounded(static_cast<quint32>(members.size()))];
        PurchaseDraft draft = CounterShop::draft(member, 500 + static_cast<qint64>(random.bounded(9'000)));
        if (story == ByHand && i % 3 == 0)
            draft.discount = Money::fromMinor(static_cast<qint64>(random.bounded(500)));
        if (!code.isEmpty() && i % 4 == 0)
            draft.codes = {code};
        (void)must(club.counter.record(draft));
    }
}

} // namespace

/// What tiers and paid memberships take off bills, by a back-test.
class BacktestDiscountsTest final : public QObject
{
    Q_OBJECT

private slots:
    void theLiveProgrammeTakesOffWhatTheCounterTookOff_data()
    {
        QTest::addColumn<int>("story");
        QTest::newRow("tiers") << int(Tiers);
        QTest::newRow("with a paid membership") << int(Membership);
        QTest::newRow("with discounts by hand") << int(ByHand);
        QTest::newRow("with codes and discounts by themselves") << int(CodesToo);
    }

    void theLiveProgrammeTakesOffWhatTheCounterTookOff()
    {
        QFETCH(const int, story);
        Shop club(ladder());
        trade(club, static_cast<Story>(story));
        const BacktestReport report = club.over(ladder());
        const Money byTiers = club.takenOff(QStringLiteral("tier"));
        const Money byPlans = club.takenOff(QStringLiteral("plan"));
        QVERIFY(byTiers.isPositive());
        QCOMPARE(byPlans.isPositive(), story == Membership);
        QCOMPARE(report.live.discounts, (ReplayedDiscounts{byTiers, byPlans}));
        QCOMPARE(report.live.given, club.booked());
        QCOMPARE(report.sales.discounts, byTiers + byPlans);
        QCOMPARE(report.draft, report.live);
        QVERIFY(report.winners.empty() && report.losers.empty());
    }

    // 1,000 of 10,000 go off and points come on the rest: 1,000 and 90 points of 1 instead of 100.
    void aDiscountOfTheDraftCostsWhatItTakesOff()
    {
        Shop club;
        club.buy(club.addMember(QStringLiteral("A")), 10'000);
        const BacktestReport report = club.over(everybody(10));
        QCOMPARE(report.draft.discounts, (ReplayedDiscounts{Money::fromMinor(1'000), Money()}));
        QCOMPARE(report.draft.given, Points(90));
        QCOMPARE(report.draft.worth, Money::fromMinor(1'090));
        QCOMPARE(report.live.discounts, ReplayedDiscounts());
        QCOMPARE(report.live.worth, Money::fromMinor(100));
        QCOMPARE(report.winners.size(), size_t(1));
        QCOMPARE(report.winners.front().gain, Money::fromMinor(990));
        QCOMPARE(partOf(report.draft.discounts.all(), report.sales.beforeDiscounts()), 1'000);
        QCOMPARE(report.notes.back().caveat, BacktestCaveat::OtherDiscounts);
    }

    // Sold for 9,000 under tiers of 10 %: without them it had been 10,000, and shares are of that.
    void withoutItsDiscountABillIsWholeAgain()
    {
        Shop club(everybody(10));
        club.buy(club.addMember(QStringLiteral("A")), 10'000);
        const BacktestReport report = club.over(CounterShop::plainProgramme());
        QCOMPARE(report.live.discounts.tiers, Money::fromMinor(1'000));
        QCOMPARE(report.live.given, Points(90));
        QCOMPARE(report.draft.discounts, ReplayedDiscounts());
        QCOMPARE(report.draft.given, Points(100));
        QCOMPARE(report.sales.net, Money::fromMinor(9'000));
        QCOMPARE(report.sales.beforeDiscounts(), Money::fromMinor(10'000));
        QCOMPARE(report.losers.front().gain, Money::fromMinor(-990));
    }

    // Half of what 9,000 had bought comes back, and half of the discount with it.
    void whatCameBackCostsNoDiscount()
    {
        Shop club(everybody(10));
        const PurchaseId bought = club.buy(club.addMember(QStringLiteral("A")), 10'000);
        (void)must(club.counter.refund(CounterShop::refundOf(bought, 4'500)));
        const BacktestReport report = club.over(everybody(20));
        QCOMPARE(report.live.discounts.tiers, Money::fromMinor(500));
        QCOMPARE(report.live.given, club.booked());
        QCOMPARE(report.sales.discounts, Money::fromMinor(500));
        QCOMPARE(report.draft.discounts.tiers, Money::fromMinor(1'000));
        QCOMPARE(report.draft.given, Points(40)); // of 4,000 kept
    }

    // A discount by itself took 1,000 of 10,000 and a code 50: the tier comes before both, on 10,000, and they stay.
    void otherDiscountsStayAsTheyWereGiven()
    {
        Shop club;
        club.startAutomatic(10);
        PurchaseDraft draft = CounterShop::draft(club.addMember(QStringLiteral("A")), 10'000);
        draft.codes = {club.code()};
        QCOMPARE(must(club.counter.record(draft)).due, Money::fromMinor(8'950));
        const BacktestReport report = club.over(everybody(10));
        QCOMPARE(report.live.discounts, ReplayedDiscounts());
        QCOMPARE(report.live.given, Points(89));
        QCOMPARE(report.draft.discounts.tiers, Money::fromMinor(1'000));
        QCOMPARE(report.draft.given, Points(79)); // of 7,950
    }

    // Of tier and membership the larger alone is given, of equal ones the tier's.
    void theLargerOfTierAndMembershipIsGiven_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<qint64>("tiers");
        QTest::addColumn<qint64>("plans");
        QTest::newRow("none") << 0 << qint64(0) << qint64(1'000);
        QTest::newRow("smaller") << 5 << qint64(0) << qint64(1'000);
        QTest::newRow("the same") << 10 << qint64(1'000) << qint64(0);
        QTest::newRow("larger") << 20 << qint64(2'000) << qint64(0);
    }

    void theLargerOfTierAndMembershipIsGiven()
    {
        QFETCH(const int, percent);
        Shop club;
        const MemberId member = club.addMember(QStringLiteral("A"));
        club.sellPlan(member, 10);
        club.buy(member, 10'000);
        const BacktestReport report = club.over(everybody(percent));
        QCOMPARE(report.live.discounts, (ReplayedDiscounts{Money(), Money::fromMinor(1'000)}));
        QTEST(report.draft.discounts.tiers.minor(), "tiers");
        QTEST(report.draft.discounts.plans.minor(), "plans");
    }

    // Nobody knew at the counter whose it was.
    void aPurchaseWhoseMemberWasNamedLaterHasNoDiscount()
    {
        Shop club;
        const MemberId member = club.addMember(QStringLiteral("A"));
        const PurchaseId sold = must(club.counter.record(CounterShop::draft({}, 10'000))).id;
        (void)must(services::AttachService(club.shop.database(), club.shop.clock).attach(sold, member));
        const BacktestReport report = club.over(everybody(10));
        QCOMPARE(report.draft.discounts, ReplayedDiscounts());
        QCOMPARE(report.draft.given, Points(100));
    }

    // Only days that are asked for count, but their tiers come from before: gold by 60,000 of ten days ago.
    void theTierOfBeforeTheTestedDaysDecides()
    {
        Shop club;
        const MemberId member = club.addMember(QStringLiteral("A"));
        club.buy(member, 60'000);
        club.shop.clock.advanceDays(10);
        club.buy(member, 10'000);
        const BacktestService service(club.shop.database(), club.shop.clock);
        const BacktestReport report = must(service.run(ladder(), {club.today(), club.today()})).report;
        QCOMPARE(report.draft.discounts.tiers, Money::fromMinor(1'000));
        QCOMPARE(report.draft.given, Points(180)); // twice 90
    }
};

BASHGAH_TEST(tst_backtestdiscounts, BacktestDiscountsTest)

} // namespace tst_backtestdiscounts

#include "tst_backtestdiscounts.moc"
