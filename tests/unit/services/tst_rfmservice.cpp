// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/analytics/rfmservice.h"
#include "services/reports/reportservice.h"
#include "support/must.h"
#include "support/onlineretail.h"
#include "support/rawsales.h"
#include "support/testregistry.h"
#include "support/testshop.h"

#include "storage/db/sqltext.h"

#include <QPoint>
#include <QTest>

#include <algorithm>
#include <memory>

namespace tst_rfmservice {

using namespace bashgah;
using domain::MemberId;
using domain::Money;
using domain::RfmBasis;
using domain::RfmRow;
using services::RfmService;
using services::RfmTable;
using test::must;

namespace {

/// The day after the last one of Online Retail.
const QDate retailAsOf(2011, 12, 10);

const RfmRow *byCode(const RfmTable &table, const QString &code)
{
    for (const RfmRow &row : table.rows) {
        if (row.code == code)
            return &row;
    }
    return nullptr;
}

} // namespace

class RfmServiceTest final : public QObject
{
    Q_OBJECT

private slots:
    void aFilterLeavesScoresAsTheyStandAmongAll()
    {
        test::TestShop shop;
        test::RawSales raw(shop.database());
        const QDate day(2026, 3, 1);
        for (int i = 0; i < 10; ++i) {
            const QString name = QStringLiteral("member%1").arg(i);
            raw.sale({QString::number(i), raw.member(name, name, day), day.addDays(i), 1000 * (i + 1)});
        }
        const RfmService service(shop.database(), shop.clock);
        const RfmTable all = must(service.table(day.addDays(30)));
        QCOMPARE(all.rows.size(), size_t(10));
        domain::MemberFilter recent;
        recent.clauses = {{domain::ClauseSubject::Spend, domain::ClauseTest::AtLeast, {}, {}, 9000, 0}};
        const RfmTable some = must(service.table(day.addDays(30), recent));
        QCOMPARE(some.rows.size(), size_t(2));
        QCOMPARE(some.summary.all.members, 2);
        QCOMPARE(some.rows[0].m, all.rows[8].m);
        QCOMPARE(some.rows[1].r, all.rows[9].r);
        recent.segment = QStringLiteral("nonsense");
        QCOMPARE(service.table(day.addDays(30), recent).error().code, domain::ErrorCode::UnknownValue);
    }

    void aReceiptReturnedAsAWholeIsNoVisit()
    {
        test::TestShop shop;
        test::RawSales raw(shop.database());
        const QDate day(2026, 3, 1);
        const MemberId ann = raw.member(QStringLiteral("ann"), QStringLiteral("Ann"), day);
        raw.sale({QStringLiteral("1"), ann, day, 1000, 100});
        const auto second = raw.sale({QStringLiteral("2"), ann, day.addDays(5), 500});
        raw.refund(second, ann, day.addDays(6), 200);
        raw.refund(second, ann, day.addDays(7), 300);

        const RfmTable now = must(RfmService(shop.database(), shop.clock).table(day.addDays(10)));
        QCOMPARE(now.rows.size(), size_t(1));
        QCOMPARE(now.rows[0].frequency, 1);
        QCOMPARE(now.rows[0].recencyDays, 10);
        QCOMPARE(now.rows[0].monetary, Money::fromMinor(900));

        // before the second part came back the receipt still counts
        const RfmTable then = must(RfmService(shop.database(), shop.clock).table(day.addDays(7)));
        QCOMPARE(then.rows[0].frequency, 2);
        QCOMPARE(then.rows[0].recencyDays, 2);
        QCOMPARE(then.rows[0].monetary, Money::fromMinor(1200));

        const RfmTable gross = must(RfmService(shop.database(), shop.clock).table(day.addDays(10), RfmBasis::Gross));
        QCOMPARE(gross.rows[0].frequency, 2);
        QCOMPARE(gross.rows[0].recencyDays, 5);
        QCOMPARE(gross.rows[0].monetary, Money::fromMinor(1400));
    }

    void voidAnonymousAndLaterPurchasesStayOut()
    {
        test::TestShop shop;
        test::RawSales raw(shop.database());
        const QDate day(2026, 3, 1);
        const MemberId ann = raw.member(QStringLiteral("ann"), QStringLiteral("Ann"), day);
        const MemberId ben = raw.member(QStringLiteral("ben"), QStringLiteral("Ben"), day);
        (void)raw.member(QStringLiteral("cai"), QStringLiteral("Cai"), day);
        raw.sale({QStringLiteral("1"), ann, day, 1000});
        raw.sale({QStringLiteral("2"), std::nullopt, day, 700});
        raw.sale({QStringLiteral("3"), ann, day.addDays(1), 400});
        const auto wrong = raw.sale({QStringLiteral("4"), ben, day, 400});
        raw.refund(wrong, ben, day, 100);
        raw.voidSale(wrong);
        raw.refund(std::nullopt, ann, day, 50); // stand-alone

        const RfmTable table = must(RfmService(shop.database(), shop.clock).table(day.addDays(1)));
        QCOMPARE(table.rows.size(), size_t(1));
        QCOMPARE(table.rows[0].member, ann);
        QCOMPARE(table.rows[0].recencyDays, 1);
        QCOMPARE(table.rows[0].monetary, Money::fromMinor(950));
    }

    void membersOfACellAreThoseOfTheGridOnThatDay()
    {
        test::TestShop shop;
        test::RawSales raw(shop.database());
        const QDate start(2026, 1, 1);
        for (int i = 0; i < 60; ++i) {
            const QString code = QString::number(i);
            const MemberId member = raw.member(code, code, start);
            for (int n = 0; n <= i % 7; ++n)
                raw.sale({code + u'-' + QString::number(n), member, start.addDays((i * 37 + n * 11) % 200), 100 + i});
        }
        const RfmService service(shop.database(), shop.clock);
        const QDate asOf = start.addDays(120); // not today: later purchases have no say
        const RfmTable table = must(service.table(asOf));
        for (int r = 1; r <= 5; ++r) {
            for (int f = 1; f <= 5; ++f) {
                domain::MemberFilter filter;
                filter.segment = domain::segmentKey(domain::segmentOf(r, f));
                filter.cell = domain::ScoreCell{r, f};
                filter.scoredAsOf = asOf;
                std::vector<MemberId> expected;
                for (const domain::RfmRow &row : table.rows) {
                    if (row.r == r && row.f == f)
                        expected.push_back(row.member);
                }
                QCOMPARE(must(service.membersOf(filter)), expected);
            }
        }
        domain::MemberFilter unknown;
        unknown.segment = QStringLiteral("friends");
        QCOMPARE(service.membersOf(unknown).error().code, domain::ErrorCode::UnknownValue);
    }

    void membersOfSegmentAgreesWithTheTable()
    {
        test::TestShop shop;
        test::RawSales raw(shop.database());
        const QDate start(2026, 1, 1);
        for (int i = 0; i < 60; ++i) {
            const QString code = QString::number(i);
            const MemberId member = raw.member(code, code, start);
            for (int n = 0; n <= i % 7; ++n)
                raw.sale({code + u'-' + QString::number(n), member, start.addDays((i * 37 + n * 11) % 200), 100 + i});
        }
        const RfmService service(shop.database(), shop.clock);
        const RfmTable table = must(service.table(start.addDays(201)));
        size_t all = 0;
        for (const domain::Segment segment : domain::allSegments()) {
            const auto members = must(service.membersOfSegment(segment, start.addDays(201)));
            QCOMPARE(static_cast<qint64>(members.size()), table.summary.of(segment).members);
            all += members.size();
        }
        QCOMPARE(all, table.rows.size());
    }

    void todayCountsByDefault()
    {
        test::TestShop shop; // the clock stands at 2026-08-22
        QCOMPARE(*RfmService(shop.database(), shop.clock).asOfToday(), QDate(2026, 8, 23));
    }

    void initTestCase();
    void publishedFiguresOfOnlineRetail();
    void gridOfOnlineRetail();
    void aMonthOfOnlineRetail();
    void agreesWithABareWindowQuery();

private:
    std::unique_ptr<test::TestShop> m_retail; ///< null without the shared data
};

void RfmServiceTest::initTestCase()
{
    m_retail = test::onlineRetailShop();
}

void RfmServiceTest::publishedFiguresOfOnlineRetail()
{
    if (!m_retail)
        QSKIP("shared data or xz is absent");
    const RfmService service(m_retail->database(), m_retail->clock);
    const RfmTable gross = must(service.table(retailAsOf, RfmBasis::Gross));
    QCOMPARE(gross.summary.all.members, 4338);
    QCOMPARE(gross.summary.all.receipts, 18532);
    QCOMPARE(gross.summary.all.revenue, Money::fromMinor(8'911'407'904));
    QCOMPARE(gross.summary.repeaters, 2845);
    const auto [nearest, furthest] = std::minmax_element(gross.rows.begin(), gross.rows.end(),
        [](const RfmRow &a, const RfmRow &b) { return a.recencyDays < b.recencyDays; });
    QCOMPARE(nearest->recencyDays, 1);
    QCOMPARE(furthest->recencyDays, 374);
    QCOMPARE(byCode(gross, QStringLiteral("16446"))->monetary, Money::fromMinor(168'472'500));
    const domain::Concentration best = domain::concentration(gross.rows, domain::Percent::whole(20));
    QCOMPARE(best.members, 868);
    QCOMPARE(best.ofRevenue, domain::Percent(7462));
    const RfmTable net = must(service.table(retailAsOf));
    QCOMPARE(byCode(net, QStringLiteral("16446"))->monetary, Money::fromMinor(2'900));
}

/// pictures/insight-mockup.png of the shared material: the R x F grid of these data.
void RfmServiceTest::gridOfOnlineRetail()
{
    if (!m_retail)
        QSKIP("shared data or xz is absent");
    const RfmTable gross = must(RfmService(m_retail->database(), m_retail->clock).table(retailAsOf, RfmBasis::Gross));
    const int counts[5][5] = {{619, 156, 51, 29, 6}, {343, 217, 131, 146, 29}, {295, 183, 121, 175, 89},
                              {169, 159, 128, 232, 192}, {67, 120, 77, 220, 384}};
    for (int r = 1; r <= 5; ++r) {
        for (int f = 1; f <= 5; ++f)
            QCOMPARE(gross.summary.cell(r, f).members, counts[r - 1][f - 1]);
    }
}

/// Sums of the raw file, made without this program.
void RfmServiceTest::aMonthOfOnlineRetail()
{
    if (!m_retail)
        QSKIP("shared data or xz is absent");
    const domain::MonthlyReport report = must(services::ReportService(m_retail->database(), m_retail->clock).monthly({2011, 11}));
    QCOMPARE(report.sales.purchases, 2769);
    QCOMPARE(report.sales.memberPurchases, 2657);
    QCOMPARE(report.sales.sales, Money::fromMinor(1'509'496'330));
    QCOMPARE(report.sales.memberSales, Money::fromMinor(1'161'817'380));
    QCOMPARE(report.sales.refunds, Money::fromMinor(47'740'080));
    QCOMPARE(report.sales.memberRefunds, Money::fromMinor(29'409'640));
    QCOMPARE(report.activeMembers, 1664);
    QCOMPARE(report.returningMembers, 1397);
}

void RfmServiceTest::agreesWithABareWindowQuery()
{
    if (!m_retail)
        QSKIP("shared data or xz is absent");
    const RfmTable gross = must(RfmService(m_retail->database(), m_retail->clock).table(retailAsOf, RfmBasis::Gross));
    const storage::SqlText bare = storage::SqlText::fromText(QStringLiteral("test/bare"), QStringLiteral(
        "SELECT member_id, rec, n, value, 5 - ((rank() OVER (ORDER BY rec)) - 1) * 5 / count(*) OVER (),"
        " 1 + ((rank() OVER (ORDER BY n)) - 1) * 5 / count(*) OVER (),"
        " 1 + ((rank() OVER (ORDER BY value)) - 1) * 5 / count(*) OVER ()"
        " FROM (SELECT member_id, :as_of - max(local_day) AS rec, count(*) AS n, sum(gross - discount) AS value"
        "   FROM purchase WHERE local_day < :as_of AND void_at IS NULL AND member_id IS NOT NULL"
        "   GROUP BY member_id) ORDER BY member_id"));
    auto statement = m_retail->database().connection().prepare(bare);
    statement.bind("as_of", retailAsOf).exec();
    size_t i = 0;
    for (; statement.next(); ++i) {
        const RfmRow &row = gross.rows.at(i);
        QCOMPARE(row.member.value(), statement.int64(0));
        QCOMPARE(row.recencyDays, statement.int64(1));
        QCOMPARE(row.frequency, statement.int64(2));
        QCOMPARE(row.monetary.minor(), statement.int64(3));
        QCOMPARE(QPoint(row.r, row.f), QPoint(static_cast<int>(statement.int64(4)), static_cast<int>(statement.int64(5))));
        QCOMPARE(row.m, static_cast<int>(statement.int64(6)));
    }
    QCOMPARE(i, gross.rows.size());
}

BASHGAH_TEST(tst_rfmservice, RfmServiceTest)

} // namespace tst_rfmservice

#include "tst_rfmservice.moc"
