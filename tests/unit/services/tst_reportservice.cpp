// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/programmejson.h"
#include "domain/program/programmepresets.h"
#include "services/reports/reportservice.h"
#include "support/must.h"
#include "support/rawsales.h"
#include "support/testregistry.h"
#include "support/testshop.h"

#include <QTest>

namespace tst_reportservice {

using namespace bashgah;
using domain::MemberId;
using domain::Money;
using domain::MonthlyReport;
using domain::Points;
using services::ReportService;
using test::must;

namespace {

/// Mordad 1405 is 2026-07-23 to 2026-08-22.
const QDate first(2026, 7, 23);

/// Two members and passers-by around the turn of the month; figures below are summed by hand.
struct SmallShop
{
    test::TestShop shop;
    test::RawSales raw{shop.database()};
    MemberId ann = raw.member(QStringLiteral("ann"), QStringLiteral("Ann"), first.addDays(-40));
    MemberId ben = raw.member(QStringLiteral("ben"), QStringLiteral("Ben"), first);
    MemberId cai = raw.member(QStringLiteral("cai"), QStringLiteral("Cai"), first.addDays(30));

    SmallShop()
    {
        domain::Programme programme = domain::programmePresets(shop.profile().currency).at(1).programme;
        raw.programme(domain::toJsonText(programme), first.addDays(-60));
        raw.sale({QStringLiteral("1"), ann, first.addDays(-1), 90'000}); // the month before
        const auto sold = raw.sale({QStringLiteral("2"), ann, first, 500'000, 50'000, 10, 20'000});
        raw.sale({QStringLiteral("3"), ben, first.addDays(1), 200'000});
        raw.sale({QStringLiteral("4"), std::nullopt, first.addDays(1), 70'000});
        raw.sale({QStringLiteral("5"), ben, first.addDays(30), 30'000});
        raw.sale({QStringLiteral("6"), ben, first.addDays(31), 1'000}); // the month after
        const auto wrong = raw.sale({QStringLiteral("7"), ben, first.addDays(2), 999'000});
        raw.refund(wrong, ben, first.addDays(2), 9'000);
        raw.voidSale(wrong);
        raw.refund(sold, ann, first.addDays(3), 100'000);
        raw.refund(std::nullopt, std::nullopt, first.addDays(3), 5'000);
        movePoints();
        raw.tier(ann, QStringLiteral("silver"), first.addDays(-10));
        raw.tier(ann, QStringLiteral("gold"), first.addDays(10));
        raw.tier(ben, QStringLiteral("bronze"), first.addDays(10));
        raw.tier(ben, QStringLiteral("silver"), first.addDays(31));
    }
    void movePoints()
    {
        raw.points(ann, "earn", 100, first.addDays(-1));
        raw.points(ann, "redeem", -10, first);
        raw.points(ann, "earn", 45, first);
        raw.points(ann, "clawback", -9, first.addDays(3));
        raw.points(ann, "redeem_reversal", 2, first.addDays(3));
        raw.points(ann, "expire", -20, first.addDays(5));
        raw.points(ben, "bonus", 5, first.addDays(6));
        raw.points(ben, "adjust", -8, first.addDays(7));
        raw.points(ben, "earn", 1, first.addDays(31));
    }
    [[nodiscard]] MonthlyReport mordad()
    {
        return must(ReportService(shop.database(), shop.clock).monthly({1405, 5}));
    }
};

} // namespace

class ReportServiceTest final : public QObject
{
    Q_OBJECT

private slots:
    void salesOfTheMonth()
    {
        SmallShop small;
        const MonthlyReport report = small.mordad();
        QCOMPARE(report.days.first, first);
        QCOMPARE(report.days.last, QDate(2026, 8, 22));
        QVERIFY(report.running);
        QCOMPARE(report.sales.purchases, 4);
        QCOMPARE(report.sales.memberPurchases, 3);
        QCOMPARE(report.sales.sales, Money::fromMinor(750'000)); // 450 + 200 + 70 + 30 thousand
        QCOMPARE(report.sales.memberSales, Money::fromMinor(680'000));
        QCOMPARE(report.sales.refunds, Money::fromMinor(105'000));
        QCOMPARE(report.sales.memberRefunds, Money::fromMinor(100'000));
        QCOMPARE(report.sales.revenue(), Money::fromMinor(645'000));
        QCOMPARE(report.sales.memberRevenue(), Money::fromMinor(580'000));
        QCOMPARE(report.sales.anonymousRevenue(), Money::fromMinor(65'000));
        QCOMPARE(report.sales.discounts, Money::fromMinor(50'000));
        QCOMPARE(report.sales.redemptions, 1);
        QCOMPARE(report.sales.paidWithPoints, Money::fromMinor(20'000));
    }

    void membersOfTheMonth()
    {
        SmallShop small;
        const MonthlyReport report = small.mordad();
        QCOMPARE(report.newMembers, 2);
        QCOMPARE(report.allMembers, 3);
        QCOMPARE(report.activeMembers, 2);
        QCOMPARE(report.returningMembers, 2); // Ann had bought before, Ben bought twice
        QCOMPARE(report.rfm.all.members, 2);
        QCOMPARE(report.repeatRate(), domain::Percent::whole(100));
        QCOMPARE(report.topMembers.size(), size_t(2));
        QCOMPARE(report.topMembers[0].name, QStringLiteral("Ann"));
        QCOMPARE(report.topMembers[0].revenue, Money::fromMinor(350'000));
        QCOMPARE(report.topMembers[0].purchases, 1);
        QCOMPARE(report.topMembers[1].revenue, Money::fromMinor(230'000));
    }

    /// Ann alone, summed by hand: bought for 450,000 after a discount of 50,000, took back 100,000.
    void aReportOfAFilterIsAboutItsMembersOnly()
    {
        SmallShop small;
        domain::MemberFilter filter;
        filter.clauses.push_back({domain::ClauseSubject::Code, domain::ClauseTest::Contains, {}, QStringLiteral("ann"), 0, 0});
        const MonthlyReport report = must(ReportService(small.shop.database(), small.shop.clock)
                                              .monthly({1405, 5}, QStringLiteral("Ann only"), filter));
        QCOMPARE(*report.only, (domain::ReportScope{QStringLiteral("Ann only"), 1}));
        QCOMPARE(report.newMembers, 0);
        QCOMPARE(report.allMembers, 1);
        QCOMPARE(report.activeMembers, 1);
        QCOMPARE(report.returningMembers, 1);
        QCOMPARE(report.sales.purchases, 1);
        QCOMPARE(report.sales.memberPurchases, 1);
        QCOMPARE(report.sales.sales, Money::fromMinor(450'000));
        QCOMPARE(report.sales.refunds, Money::fromMinor(100'000));
        QCOMPARE(report.sales.anonymousRevenue(), Money());
        QCOMPARE(report.topMembers.size(), size_t(1));
        QCOMPARE(report.rfm.all.members, 1);
        QCOMPARE(report.daily.front().purchases, 1);
        QCOMPARE(report.daily.at(1).purchases, 0); // Ben's and a passer-by's day
        QCOMPARE(report.topMembers.front().revenue, Money::fromMinor(350'000));
        const domain::PointsFigures &hers = report.points;
        QCOMPARE(hers.opening, Points(100));
        QCOMPARE(hers.earned, Points(45));
        QCOMPARE(hers.spent, Points(8));
        QCOMPARE(hers.expired, Points(20));
        QCOMPARE(hers.takenBack, Points(9));
        QCOMPARE(hers.adjusted, Points());
        QCOMPARE(hers.closing, Points(108));
        QCOMPARE(hers.owed, Points());
    }

    void aFilterOfEverybodyLeavesOutPassersByOnly()
    {
        SmallShop small;
        const MonthlyReport all = small.mordad();
        const MonthlyReport members = must(ReportService(small.shop.database(), small.shop.clock)
                                               .monthly({1405, 5}, QStringLiteral("all"), {}));
        QCOMPARE(members.only->members, 3);
        QCOMPARE(members.sales.revenue(), all.sales.memberRevenue());
        QCOMPARE(members.sales.purchases, all.sales.memberPurchases);
        QCOMPARE(members.points, all.points);
        QCOMPARE(members.tiers, all.tiers);
        QVERIFY(members.kinds.empty()); // causes and partners know no filter
        QCOMPARE(members.topMembers, all.topMembers);
        QCOMPARE(members.allMembers, all.allMembers);
    }

    void pointsOfTheMonthAddUp()
    {
        SmallShop small;
        const domain::PointsFigures points = small.mordad().points;
        QCOMPARE(points.opening, Points(100));
        QCOMPARE(points.earned, Points(50));
        QCOMPARE(points.spent, Points(8));
        QCOMPARE(points.expired, Points(20));
        QCOMPARE(points.takenBack, Points(9));
        QCOMPARE(points.adjusted, Points(-8));
        QCOMPARE(points.closing, Points(105));
        QCOMPARE(points.opening + points.earned - points.spent - points.expired - points.takenBack
                     + points.adjusted, points.closing);
        QCOMPARE(points.open, Points(108));
        QCOMPARE(points.owed, Points(3));
        QCOMPARE(points.openValue, Money::fromMinor(108 * 2000)); // 2,000 rials a point
    }

    void tiersStandAsAtTheEndOfTheMonth()
    {
        SmallShop small;
        const MonthlyReport report = small.mordad();
        const std::vector<domain::TierCount> expected{
            {QStringLiteral("bronze"), QStringLiteral("برنزی"), 1},
            {QStringLiteral("silver"), QStringLiteral("نقره‌ای"), 0},
            {QStringLiteral("gold"), QStringLiteral("طلایی"), 1},
            {QString(), QString(), 1}};
        QCOMPARE(report.tiers, expected);
    }

    void pointsGivenCostWhatTheyAreWorth()
    {
        SmallShop small;
        const std::vector<domain::KindFigures> expected{
            {QStringLiteral("points"), 2, Money::fromMinor((45 + 5 - 9) * 2000)}}; // of Ann and Ben
        QCOMPARE(small.mordad().kinds, expected);
    }

    void everyDayIsThereAndTheDaysAddUp()
    {
        SmallShop small;
        const MonthlyReport report = small.mordad();
        QCOMPARE(report.daily.size(), size_t(31));
        Money revenue;
        Money members;
        qint64 purchases = 0;
        qint64 joined = 0;
        for (const domain::DayFigures &day : report.daily) {
            revenue += day.revenue;
            members += day.memberRevenue;
            purchases += day.purchases;
            joined += day.newMembers;
        }
        QCOMPARE(revenue, report.sales.revenue());
        QCOMPARE(members, report.sales.memberRevenue());
        QCOMPARE(purchases, report.sales.purchases);
        QCOMPARE(joined, report.newMembers);
        QCOMPARE(report.daily[3].revenue, Money::fromMinor(-105'000));
    }

    void aGregorianMonthOfAJalaliShop()
    {
        SmallShop small;
        const MonthlyReport report = must(ReportService(small.shop.database(), small.shop.clock).monthly({2026, 7}));
        QCOMPARE(report.days.first, QDate(2026, 7, 1));
        QCOMPARE(report.days.last, QDate(2026, 7, 31));
        QVERIFY(!report.running);
        QCOMPARE(report.sales.purchases, 4); // 1 to 4
    }

    void aMonthToComeIsRefused()
    {
        test::TestShop shop;
        const auto report = ReportService(shop.database(), shop.clock).monthly({1405, 6});
        QCOMPARE(report.error().code, domain::ErrorCode::OutOfRange);
        QCOMPARE(report.error().field, QStringLiteral("month"));
    }

    void anEmptyShopHasAnEmptyReport()
    {
        test::TestShop shop;
        const MonthlyReport report = must(ReportService(shop.database(), shop.clock).monthly({1405, 5}));
        QVERIFY(report.isEmpty());
        QVERIFY(report.tiers.empty());
        QVERIFY(!report.points.openValue);
        QCOMPARE(report.repeatRate(), domain::Percent());
        QVERIFY(!must(ReportService(shop.database(), shop.clock).purchaseSpan()));
        QCOMPARE(must(ReportService(shop.database(), shop.clock).currentMonth()), (domain::MonthRef{1405, 5}));
    }
};

BASHGAH_TEST(tst_reportservice, ReportServiceTest)

} // namespace tst_reportservice

#include "tst_reportservice.moc"
