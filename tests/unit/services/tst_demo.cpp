// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/nightlyjob.h"
#include "services/counter/verifyservice.h"
#include "services/demo/demoshop.h"
#include "services/demo/demonames.h"
#include "services/demo/demoproducts.h"
#include "services/demo/demorandom.h"
#include "services/demo/demorhythm.h"
#include "services/demo/demoscenes.h"
#include "support/testregistry.h"
#include "support/testshop.h"
#include "storage/db/sqltext.h"

#include <QCryptographicHash>
#include <QTest>

namespace tst_demo {

using namespace bashgah;
using services::DemoOptions;
using services::DemoShop;

namespace {

/// Every row of every table, so that two shops can be compared.
QByteArray dumpHash(storage::Database &database, const QString &except = {})
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto done = database.read([&](storage::Connection &c) -> domain::Result<int> {
        QStringList tables;
        const auto text = storage::SqlText::fromText(
            QStringLiteral("test/tables"),
            QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"));
        storage::Statement names = c.prepare(text);
        names.exec();
        while (names.next())
            tables << names.text(0);
        tables.removeAll(except);
        for (const QString &table : tables) {
            const QString columns = c.word(
                QStringLiteral("SELECT group_concat('ifnull(quote(\"' || name || '\"), '''')', ' || ''|'' || ') "
                               "FROM pragma_table_info('%1')").arg(table));
            hash.addData(table.toUtf8());
            hash.addData(c.word(QStringLiteral("SELECT ifnull(group_concat(line, '~'), '') FROM "
                                               "(SELECT %1 AS line FROM \"%2\" ORDER BY 1)")
                                    .arg(columns, table)).toUtf8());
        }
        return 0;
    });
    return done ? hash.result().toHex() : QByteArray();
}

qint64 number(storage::Database &database, const QString &sql)
{
    return *database.read([&](storage::Connection &c) -> domain::Result<qint64> { return c.number(sql); });
}

} // namespace

class TestDemo final : public QObject
{
    Q_OBJECT

private slots:
    void listsAreLongAndWithoutTwins();
    void productsEarnTheirCost();
    void daysFollowTheJalaliYear();
    void diceAreTheSameEverywhere();
    void sameSeedMakesTheSameShop();
    void otherSeedMakesAnotherShop();
    void looksLikeAShop();
    void verifiesCleanAndHasNoNightlyWorkLeft();
    void scenesAreTheSameEveryTime();
    void scenesShowWhatAShopLivesThrough();
    void smallShopsLeaveScenesOut_data();
    void smallShopsLeaveScenesOut();
    void refusesAShopWithData();
    void refusesImpossibleOptions();
    void cancelLeavesNothing();
};

void TestDemo::listsAreLongAndWithoutTwins()
{
    for (const QStringList &list : {services::demoFemaleNames(), services::demoMaleNames()}) {
        QVERIFY(list.size() >= 60);
        QCOMPARE(QStringList(list).removeDuplicates(), 0);
    }
    QVERIFY(services::demoFamilyNames().size() >= 100);
    QCOMPARE(QStringList(services::demoFamilyNames()).removeDuplicates(), 0);
    for (const QString &name : services::demoFamilyNames() + services::demoMaleNames() + services::demoFemaleNames())
        QVERIFY2(!name.contains(QChar(0x064A)) && !name.contains(QChar(0x0643)), qPrintable(name));
}

void TestDemo::productsEarnTheirCost()
{
    QVERIFY(services::demoProducts().size() >= 60);
    QStringList names;
    for (const services::DemoProduct &product : services::demoProducts()) {
        names << product.name;
        QVERIFY(product.cost > 0);
        QVERIFY(product.cost < product.price || product.category == services::demoGiftCategory());
    }
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestDemo::daysFollowTheJalaliYear()
{
    const domain::ShopCalendar jalali;
    QCOMPARE(services::demoDayWeight(jalali.day(1405, 1, 1), jalali), 0); // closed
    QVERIFY(services::demoDayWeight(jalali.day(1404, 12, 27), jalali)
            > services::demoDayWeight(jalali.day(1404, 11, 14), jalali));
    QVERIFY(services::demoDayWeight(jalali.day(1404, 9, 30), jalali)
            > services::demoDayWeight(jalali.day(1404, 9, 9), jalali)); // both Sundays
    QVERIFY(services::demoDayWeight(jalali.day(1405, 2, 3), jalali)
            > services::demoDayWeight(jalali.day(1405, 2, 4), jalali)); // Thursday, Friday
}

void TestDemo::diceAreTheSameEverywhere()
{
    services::DemoRandom a(7);
    services::DemoRandom b(7);
    for (int i = 0; i < 1000; ++i) {
        const int value = a.below(37);
        QVERIFY(value >= 0 && value < 37);
        QCOMPARE(b.below(37), value);
    }
    services::DemoRandom c(8);
    QVERIFY(c.next() != services::DemoRandom(7).next());
    QCOMPARE(c.pick({0, 0, 5, 0}), size_t(2));
}

void TestDemo::sameSeedMakesTheSameShop()
{
    const DemoOptions options{25, 4, 7};
    test::TestShop one(test::TestShop::Where::Memory);
    test::TestShop two(test::TestShop::Where::Memory);
    QVERIFY(DemoShop::fill(one.database(), options, one.clock));
    QVERIFY(DemoShop::fill(two.database(), options, two.clock));
    const QByteArray hash = dumpHash(one.database());
    QVERIFY(!hash.isEmpty());
    QCOMPARE(dumpHash(two.database()), hash);
}

void TestDemo::otherSeedMakesAnotherShop()
{
    test::TestShop one(test::TestShop::Where::Memory);
    test::TestShop two(test::TestShop::Where::Memory);
    QVERIFY(DemoShop::fill(one.database(), {10, 2, 1}, one.clock));
    QVERIFY(DemoShop::fill(two.database(), {10, 2, 2}, two.clock));
    QVERIFY(dumpHash(two.database()) != dumpHash(one.database()));
}

void TestDemo::looksLikeAShop()
{
    test::TestShop shop(test::TestShop::Where::Memory);
    storage::Database &database = shop.database();
    const auto report = DemoShop::fill(database, {120, 18, 3}, shop.clock);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->last, QDate(2026, 8, 22));
    QCOMPARE(report->first, domain::ShopCalendar().day(1403, 12, 1));
    QVERIFY(report->members > 110);
    QCOMPARE(number(database, QStringLiteral("SELECT count(*) FROM purchase")), qint64(report->purchases));
    // every day but 1 Farvardin sells, today until half past ten
    QVERIFY(number(database, QStringLiteral("SELECT count(DISTINCT local_day) FROM purchase")) > 500);
    QVERIFY(number(database, QStringLiteral("SELECT max(occurred_at) FROM purchase")) <= shop.clock.now().msecs);
    QCOMPARE(number(database, QStringLiteral(
        "SELECT count(*) FROM account a WHERE balance <> (SELECT ifnull(sum(points), 0) FROM ledger_entry "
        "WHERE account_id = a.id) OR balance <> (SELECT ifnull(sum(remaining), 0) FROM lot WHERE account_id = a.id)")),
        qint64(0));
    QCOMPARE(number(database, QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check")), qint64(0));
    for (const char *kind : {"earn", "redeem", "clawback", "expire", "bonus"}) {
        QVERIFY2(number(database, QStringLiteral("SELECT count(*) FROM ledger_entry WHERE kind = '%1'")
                                      .arg(QLatin1String(kind))) > 0, kind);
    }
    QCOMPARE(number(database, QStringLiteral("SELECT count(DISTINCT tier_id) FROM member WHERE tier_id <> ''")), qint64(3));
    const qint64 mean = number(database, QStringLiteral("SELECT avg(gross - discount) FROM purchase")) / 10;
    QVERIFY2(mean > 200'000 && mean < 1'500'000, qPrintable(QString::number(mean)));
    QVERIFY(number(database, QStringLiteral("SELECT count(*) FROM purchase WHERE member_id IS NULL")) > 0);
    QVERIFY(number(database, QStringLiteral("SELECT count(*) FROM member WHERE consent = 'refused'")) > 0);
    QCOMPARE(number(database, QStringLiteral("SELECT count(*) FROM partner")), qint64(1));
    QVERIFY(number(database, QStringLiteral("SELECT count(*) FROM partner_move WHERE kind = 'in'")) > 1);
    QVERIFY(number(database, QStringLiteral("SELECT count(*) FROM partner_move WHERE kind = 'out'")) > 0);
}

void TestDemo::verifiesCleanAndHasNoNightlyWorkLeft()
{
    test::TestShop shop(test::TestShop::Where::Memory);
    QVERIFY(DemoShop::fill(shop.database(), {80, 18, 5}, shop.clock));
    const auto findings = services::VerifyService(shop.database()).verify();
    QVERIFY(findings);
    for (const services::Finding &finding : *findings)
        qWarning().noquote() << finding.check << finding.subject << finding.detail;
    QCOMPARE(findings->size(), size_t(0));
    const auto night = services::NightlyJob(shop.database(), shop.clock).run();
    QVERIFY(night);
    QCOMPARE(night->days, 0);
    shop.clock.advanceDays(1);
    const auto next = services::NightlyJob(shop.database(), shop.clock).run();
    QVERIFY(next);
    QCOMPARE(next->days, 1);
    QVERIFY(services::VerifyService(shop.database()).verify()->empty());
}

void TestDemo::scenesAreTheSameEveryTime()
{
    QByteArray hashes[2];
    for (QByteArray &hash : hashes) {
        test::TestShop shop(test::TestShop::Where::Memory);
        QVERIFY(DemoShop::fill(shop.database(), {60, 6, 3}, shop.clock));
        QVERIFY(services::playDemoScenes(shop.database(), shop.clock));
        hash = dumpHash(shop.database(), QStringLiteral("voucher")); // codes of it are drawn so that nobody foresees them
    }
    QVERIFY(!hashes[0].isEmpty());
    QCOMPARE(hashes[1], hashes[0]);
}

void TestDemo::scenesShowWhatAShopLivesThrough()
{
    test::TestShop shop(test::TestShop::Where::Memory);
    storage::Database &database = shop.database();
    QVERIFY(DemoShop::fill(database, {120, 18, 3}, shop.clock));
    const qint64 purchases = number(database, QStringLiteral("SELECT count(*) FROM purchase"));
    const qint64 members = number(database, QStringLiteral("SELECT count(*) FROM member"));
    const auto scenes = services::playDemoScenes(database, shop.clock);
    QVERIFY2(scenes, scenes ? "" : qPrintable(scenes.error().detail));
    QCOMPARE(number(database, QStringLiteral("SELECT count(*) FROM purchase")), purchases + scenes->purchases);
    QCOMPARE(number(database, QStringLiteral("SELECT count(*) FROM member")), members + scenes->members);
    // what each scene promises, by the tables it leaves its traces in
    const std::pair<const char *, const char *> traces[] = {
        {"points of another one in a purchase",
         "SELECT count(*) > 0 FROM ledger_entry WHERE kind = 'transfer_out' AND purchase_id IS NOT NULL"},
        {"a pooled household of three",
         "SELECT count(*) = 3 FROM household_member m JOIN household h ON h.id = m.household_id WHERE h.pooled = 1"},
        {"a gift to fetch", "SELECT count(*) = 1 FROM reward_taking WHERE state = 'ready'"},
        {"two kinds of money", "SELECT count(*) = 2 FROM purchase_payment"},
        {"own fields of a purchase", "SELECT count(*) = 1 FROM purchase_note WHERE fields LIKE '%۱۰۷%'"},
        {"a purchase that waits", "SELECT count(*) = 1 FROM parked_purchase"},
        {"own fields of members", "SELECT count(DISTINCT field_key) = 2 FROM member_value"},
        {"contacts of today and before", "SELECT count(*) = 4 FROM contact WHERE state = 'open'"},
        {"two shifts that ended", "SELECT count(*) = 2 FROM shift WHERE closed_at IS NOT NULL"},
        {"one short of cash", "SELECT count(*) = 1 FROM shift WHERE note <> ''"},
        {"a notice in the shop's words", "SELECT count(*) = 2 FROM privacy_notice"},
        {"a filter", "SELECT count(*) = 1 FROM saved_filter WHERE name = 'عضوهای نقره‌ای'"},
        {"a line that came back alone",
         "SELECT count(*) = 1 FROM refund_line l JOIN refund r ON r.id = l.refund_id WHERE r.reason LIKE 'یکی از تخم%'"},
    };
    for (const auto &[what, sql] : traces)
        QVERIFY2(number(database, QString::fromUtf8(sql)) == 1, what);
    QVERIFY(services::VerifyService(database).verify()->empty());
    QCOMPARE(services::NightlyJob(database, shop.clock).run()->days, 0);
}

void TestDemo::smallShopsLeaveScenesOut_data()
{
    QTest::addColumn<int>("members");
    QTest::addColumn<int>("months");
    QTest::newRow("one member, one month") << 1 << 1;
    QTest::newRow("few members") << 5 << 2;
    QTest::newRow("a young shop") << 30 << 1;
}

void TestDemo::smallShopsLeaveScenesOut()
{
    QFETCH(int, members);
    QFETCH(int, months);
    test::TestShop shop(test::TestShop::Where::Memory);
    QVERIFY(DemoShop::fill(shop.database(), {members, months, 1}, shop.clock));
    const auto scenes = services::playDemoScenes(shop.database(), shop.clock);
    QVERIFY2(scenes, scenes ? "" : qPrintable(scenes.error().detail));
    QVERIFY(scenes->purchases >= 3);
    QVERIFY(services::VerifyService(shop.database()).verify()->empty());
}

void TestDemo::refusesAShopWithData()
{
    test::TestShop shop(test::TestShop::Where::Memory);
    QVERIFY(DemoShop::fill(shop.database(), {3, 1, 1}, shop.clock));
    const auto again = DemoShop::fill(shop.database(), {3, 1, 1}, shop.clock);
    QVERIFY(!again);
    QCOMPARE(again.error().code, domain::ErrorCode::AlreadyExists);
}

void TestDemo::refusesImpossibleOptions()
{
    test::TestShop shop(test::TestShop::Where::Memory);
    const auto made = DemoShop::fill(shop.database(), {0, 18, 1}, shop.clock);
    QVERIFY(!made);
    QCOMPARE(made.error().field, QStringLiteral("members"));
    QCOMPARE(DemoShop::fill(shop.database(), {3, 99, 1}, shop.clock).error().field, QStringLiteral("months"));
}

void TestDemo::cancelLeavesNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.bashgah"));
    test::FakeClock clock;
    const auto made = DemoShop::create(path, {5, 2, 1}, clock, [](int done, int) { return done < 10; });
    QVERIFY(!made);
    QCOMPARE(made.error().code, domain::ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(path));
}

BASHGAH_TEST(tst_demo, TestDemo)

} // namespace tst_demo

#include "tst_demo.moc"
