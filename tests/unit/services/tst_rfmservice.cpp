// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/analytics/rfmservice.h"
#include "support/must.h"
#include "support/onlineretail.h"
#include "support/rawsales.h"
#include "support/testregistry.h"
#include "support/testshop.h"

#include "storage/db/sqltext.h"

#include <QElapsedTimer>
#include <QTest>

using namespace bashgah;
using domain::MemberId;
using domain::Money;
using domain::RfmBasis;
using domain::RfmRow;
using services::RfmService;
using services::RfmTable;
using test::must;

namespace {

const RfmRow *byCode(const RfmTable &table, const QString &code)
{
    for (const RfmRow &row : table.rows) {
        if (row.code == code)
            return &row;
    }
    return nullptr;
}

services::NewShop poundShop()
{
    services::NewShop shop;
    shop.name = QStringLiteral("Online Retail");
    shop.currency = {QStringLiteral("GBP"), 3, domain::MoneyUnit::None};
    shop.calendar = domain::CalendarSystem::Gregorian;
    shop.zone = QByteArrayLiteral("Europe/London");
    return shop;
}

} // namespace

class RfmServiceTest final : public QObject
{
    Q_OBJECT

private slots:
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

    void publishedFiguresOfOnlineRetail();
};

void RfmServiceTest::publishedFiguresOfOnlineRetail()
{
    if (test::onlineRetailPath().isEmpty())
        QSKIP("shared data is absent");
    test::TestShop shop(test::TestShop::Where::File, poundShop());
    if (!test::fillWithOnlineRetail(shop.database()))
        QSKIP("xz is not installed");
    const RfmService service(shop.database(), shop.clock);
    const RfmTable gross = must(service.table(QDate(2011, 12, 10), RfmBasis::Gross));
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
    // pictures/insight-mockup.png: the R x F grid of these data
    const int counts[5][5] = {{619, 156, 51, 29, 6}, {343, 217, 131, 146, 29}, {295, 183, 121, 175, 89},
                              {169, 159, 128, 232, 192}, {67, 120, 77, 220, 384}};
    for (int r = 1; r <= 5; ++r) {
        for (int f = 1; f <= 5; ++f)
            QCOMPARE(gross.summary.cell(r, f).members, counts[r - 1][f - 1]);
    }

    const RfmTable net = must(service.table(QDate(2011, 12, 10)));
    QCOMPARE(byCode(net, QStringLiteral("16446"))->monetary, Money::fromMinor(2'900));

    // one bare window query of the same scores on the same file
    const storage::SqlText bare = storage::SqlText::fromText(QStringLiteral("test/bare"), QStringLiteral(
        "SELECT member_id, rec, n, value, 5 - ((rank() OVER (ORDER BY rec)) - 1) * 5 / count(*) OVER (),"
        " 1 + ((rank() OVER (ORDER BY n)) - 1) * 5 / count(*) OVER (),"
        " 1 + ((rank() OVER (ORDER BY value)) - 1) * 5 / count(*) OVER ()"
        " FROM (SELECT member_id, :as_of - max(local_day) AS rec, count(*) AS n, sum(gross - discount) AS value"
        "   FROM purchase WHERE local_day < :as_of AND void_at IS NULL AND member_id IS NOT NULL"
        "   GROUP BY member_id) ORDER BY member_id"));
    const auto readBare = [&] {
        auto statement = shop.database().connection().prepare(bare);
        statement.bind("as_of", QDate(2011, 12, 10)).exec();
        size_t i = 0;
        bool same = true;
        for (; statement.next(); ++i) {
            const RfmRow &row = gross.rows.at(i);
            same = same && row.member.value() == statement.int64(0) && row.recencyDays == statement.int64(1)
                && row.frequency == statement.int64(2) && row.monetary.minor() == statement.int64(3)
                && row.r == statement.int64(4) && row.f == statement.int64(5) && row.m == statement.int64(6);
        }
        return same && i == gross.rows.size();
    };
    QVERIFY(readBare());
    QElapsedTimer timer;
    qint64 bareTime = std::numeric_limits<qint64>::max();
    qint64 ours = bareTime;
    for (int i = 0; i < 5; ++i) {
        timer.start();
        (void)readBare();
        bareTime = std::min(bareTime, timer.nsecsElapsed());
        timer.start();
        (void)service.table(QDate(2011, 12, 10));
        ours = std::min(ours, timer.nsecsElapsed());
    }
    qInfo("bare query %.1f ms, RFM with returns netted %.1f ms", static_cast<double>(bareTime) / 1e6,
          static_cast<double>(ours) / 1e6);
}

BASHGAH_TEST(tst_rfmservice, RfmServiceTest)
#include "tst_rfmservice.moc"
