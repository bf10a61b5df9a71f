// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/nightlyjob.h"
#include "services/counter/verifyservice.h"
#include "services/imports/importservice.h"
#include "services/members/memberservice.h"
#include "services/stored/storedvalueservice.h"
#include "support/countershop.h"
#include "support/importfile.h"
#include "support/must.h"
#include "support/testregistry.h"

#include <QTest>

#include <array>
#include <vector>

namespace tst_memberimport {

using namespace bashgah;
using services::ImportKind;
using services::ImportOptions;
using services::ImportReport;
using services::ImportService;
using test::must;
using test::TestShop;

class MemberImportTest final : public QObject
{
    Q_OBJECT

private:
    test::ImportFiles m_files;

    static qint64 number(TestShop &shop, const QString &sql)
    {
        return must(shop.database().read([&](storage::Connection &c) -> domain::Result<qint64> { return c.number(sql); }));
    }
    ImportReport run(TestShop &shop, const QString &csv, const ImportOptions &options = {})
    {
        return must(ImportService(shop.database(), shop.clock)
                        .run(ImportKind::Members, m_files.write(csv.toUtf8()), options));
    }
    static domain::Member memberOf(TestShop &shop, const QString &key)
    {
        services::MemberService members(shop.database(), shop.clock);
        return must(members.member(must(members.findByKey(key)))).member;
    }

private slots:
    void bringsMembersAsPersianProgramsWriteThem()
    {
        TestShop shop(TestShop::Where::Memory);
        const ImportReport report = run(shop, QStringLiteral(
            "کد مشتری,موبایل,نام,نام خانوادگی,تاریخ تولد,جنسیت,شهر,گروه,رضایت پیامک\n"
            "A1,9121234567,علي,رضايي,۱۳۶۲/۱۲/۳۰,مرد,تهران,وفادار؛عمده,بله\n"
            "A2,,زهرا,احمدی,,خانم,,,خیر\n"
            ",00989351234567,رضا,,,,,,\n"));
        QCOMPARE(report.newMembers, 3);
        QCOMPARE(report.rejectedRows, 0);
        const domain::Member ali = memberOf(shop, QStringLiteral("A1"));
        QCOMPARE(ali.details.displayName(), QStringLiteral("علی رضایی"));
        QCOMPARE(ali.details.mobile->national(), QStringLiteral("09121234567"));
        QCOMPARE(*ali.details.birthday, QDate(1984, 3, 20));
        QCOMPARE(ali.details.tags.size(), 2);
        QCOMPARE(ali.consent, domain::ConsentState::Granted);
        QCOMPARE(memberOf(shop, QStringLiteral("A2")).consent, domain::ConsentState::Refused);
        QCOMPARE(memberOf(shop, QStringLiteral("09351234567")).consent, domain::ConsentState::Unknown);
    }

    void refusesRowsWithAReasonEach_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("reason");
        const auto add = [](const char *name, const QString &row, const char *reason) {
            QTest::newRow(name) << row << QString::fromLatin1(reason);
        };
        add("no key", QStringLiteral(",,x,,"), "not_a_member_key");
        add("lost digits", QStringLiteral("B,9.12E+09,x,,"), "scientific_number");
        add("two numbers", QStringLiteral("B,09121111111 - 09122222222,x,,"), "two_numbers");
        add("short number", QStringLiteral("B,0912123,x,,"), "not_a_mobile");
        add("no such day", QStringLiteral("B,,x,1404/12/30,"), "impossible_date");
        add("no date", QStringLiteral("B,,x,soon,"), "not_a_date");
        add("points in halves", QStringLiteral("B,,x,,1.5"), "too_many_decimals");
        add("points below zero", QStringLiteral("B,,x,,-3"), "out_of_range");
        add("same code again", QStringLiteral("A,,x,,"), "repeated_member");
        add("walk-in", QStringLiteral("B,,مشتری متفرقه,,"), "walk_in");
        add("totals", QStringLiteral("جمع,,,,"), "totals_row");
    }
    void refusesRowsWithAReasonEach()
    {
        QFETCH(QString, row);
        QFETCH(QString, reason);
        TestShop shop(TestShop::Where::Memory);
        const ImportReport report = run(shop, QStringLiteral("code,mobile,name,birthday,points\nA,,first,,\n") + row + u'\n');
        QCOMPARE(report.newMembers, 1);
        QCOMPARE(report.problems.size(), size_t(1));
        QCOMPARE(services::rowReasonKey(report.problems.front().reason), reason);
    }

    void fillsOnlyWhatWasEmptyAndTakesItBack()
    {
        TestShop shop(TestShop::Where::Memory);
        const ImportReport first = run(shop, QStringLiteral("code,name,city\nA1,علی رضایی,تهران\n"));
        const ImportReport second = run(shop, QStringLiteral(
            "code,mobile,name,city,district,tags,consent\nA1,09121234567,دیگری,شیراز,تجریش,ویژه,بله\n"
            "A2,09351234567,x,,,,\n"));
        QCOMPARE(second.matchedMembers, 1);
        QCOMPARE(second.updatedMembers, 1);
        QCOMPARE(second.newMembers, 1);
        const domain::Member filled = memberOf(shop, QStringLiteral("09121234567"));
        QCOMPARE(filled.details.displayName(), QStringLiteral("علی رضایی"));
        QCOMPARE(filled.details.city, QStringLiteral("تهران"));
        QCOMPARE(filled.details.district, QStringLiteral("تجریش"));
        QCOMPARE(filled.consent, domain::ConsentState::Granted);
        const auto undone = must(ImportService(shop.database(), shop.clock).undo(*second.batch));
        QCOMPARE(undone.members, 1);
        QCOMPARE(undone.restoredMembers, 1);
        const domain::Member again = memberOf(shop, QStringLiteral("A1"));
        QVERIFY(!again.details.mobile);
        QVERIFY(again.details.district.isEmpty());
        QVERIFY(again.details.tags.isEmpty());
        QCOMPARE(again.consent, domain::ConsentState::Unknown);
        QVERIFY(first.batch);
    }

    // Tehran, then Shiraz, then Qom. Whichever import is taken back first, what stood before all of them comes back,
    // and never what one that is gone had written.
    void overwritingImportsAreTakenBackInAnyOrder()
    {
        ImportOptions overwrite;
        overwrite.known = services::KnownMembers::Overwrite;
        const std::vector<std::array<size_t, 3>> orders{{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
        for (const auto &order : orders) {
            TestShop shop(TestShop::Where::Memory);
            (void)run(shop, QStringLiteral("code,city\nA1,Yazd\n"));
            std::array<domain::BatchId, 3> batches{domain::BatchId(0), domain::BatchId(0), domain::BatchId(0)};
            const std::array cities{QStringLiteral("Tehran"), QStringLiteral("Shiraz"), QStringLiteral("Qom")};
            for (size_t i = 0; i < cities.size(); ++i) {
                shop.clock.advanceMinutes(1);
                batches[i] = *run(shop, QStringLiteral("code,city,birthday\nA1,%1,1370/01/0%2\n").arg(cities[i]).arg(i + 1),
                                  overwrite).batch;
            }
            std::array<bool, 3> stands{true, true, true};
            for (const size_t place : order) {
                shop.clock.advanceMinutes(1);
                (void)must(ImportService(shop.database(), shop.clock).undo(batches[place]));
                stands[place] = false;
                QString expected = QStringLiteral("Yazd");
                for (size_t i = 0; i < cities.size(); ++i) {
                    if (stands[i])
                        expected = cities[i];
                }
                QCOMPARE(memberOf(shop, QStringLiteral("A1")).details.city, expected);
            }
            QVERIFY(!memberOf(shop, QStringLiteral("A1")).details.birthday);
        }
    }

    // What somebody typed after the first was taken back is no import's.
    void whatWasTypedBetweenImportsComesBack()
    {
        ImportOptions overwrite;
        overwrite.known = services::KnownMembers::Overwrite;
        TestShop shop(TestShop::Where::Memory);
        (void)run(shop, QStringLiteral("code,city\nA1,Yazd\n"));
        const auto first = run(shop, QStringLiteral("code,city\nA1,Tehran\n"), overwrite);
        ImportService imports(shop.database(), shop.clock);
        shop.clock.advanceMinutes(1);
        (void)must(imports.undo(*first.batch));
        shop.clock.advanceMinutes(1);
        (void)run(shop, QStringLiteral("code,city\nA1,Tehran\n"), overwrite); // stays
        shop.clock.advanceMinutes(1);
        const auto last = run(shop, QStringLiteral("code,city\nA1,Qom\n"), overwrite);
        (void)must(imports.undo(*last.batch));
        QCOMPARE(memberOf(shop, QStringLiteral("A1")).details.city, QStringLiteral("Tehran"));
    }

    void aClockSetBackIsNoticed()
    {
        test::CounterShop counter;
        const ImportReport report = run(counter.shop, QStringLiteral("code\nA1\n"));
        counter.shop.clock.advanceDays(3);
        (void)must(services::NightlyJob(counter.shop.database(), counter.shop.clock).run({}));
        counter.shop.clock.advanceDays(-2);
        ImportService imports(counter.shop.database(), counter.shop.clock);
        const QString file = m_files.write("code\nA2\n");
        QCOMPARE(imports.run(ImportKind::Members, file, {}).error().code, domain::ErrorCode::ClockBackwards);
        const QString sales = m_files.write("date,amount\n2026-08-01,100\n");
        QCOMPARE(imports.run(ImportKind::Purchases, sales, {}).error().code, domain::ErrorCode::ClockBackwards);
        QCOMPARE(imports.undo(*report.batch).error().code, domain::ErrorCode::ClockBackwards);
    }

    // 100 points in parts of 60, 40 and 30: which of them is right, nobody can say.
    void lastDaysOfMorePointsThanThereAreAreRefused()
    {
        TestShop shop(TestShop::Where::Memory);
        for (const QString &until : {QStringLiteral("1406/01/01=60; 1406/02/01=40; 1406/03/01=30"),
                                     QStringLiteral("1406/01/01; 1406/02/01=40")}) {
            const ImportReport report = run(shop, QStringLiteral("code,points,points_until\nA1,100,%1\n").arg(until));
            QCOMPARE(report.newMembers, 0);
            QCOMPARE(report.problems.size(), size_t(1));
            QCOMPARE(report.problems.front().reason, services::RowReason::OutOfRange);
            QCOMPARE(report.problems.front().field, services::ImportField::PointsUntil);
        }
        QCOMPARE(run(shop, QStringLiteral("code,points,points_until\nA1,100,1406/01/01=60; 1406/02/01=40\n")).newMembers, 1);
    }

    void aMobileOfAnotherMemberIsRefused()
    {
        TestShop shop(TestShop::Where::Memory);
        (void)run(shop, QStringLiteral("code,mobile\nA1,09121234567\nA2,\n"));
        for (const QString &row : {QStringLiteral("A2,09121234567\n"), QStringLiteral("A3,09121234567\n")}) {
            const ImportReport report = run(shop, QStringLiteral("code,mobile\n") + row);
            QCOMPARE(report.rejectedByReason().value(services::RowReason::DuplicateMobile), 1);
            QCOMPARE(report.newMembers, 0);
        }
    }

    void openingPointsAreGivenOnceAndTakenBack()
    {
        TestShop shop(TestShop::Where::Memory);
        const QString csv = QStringLiteral("code,points\nA1,120\nA2,0\n");
        const ImportReport report = run(shop, csv);
        QCOMPARE(report.openingPoints.value(), 120);
        QCOMPARE(number(shop, QStringLiteral("SELECT sum(points) FROM ledger_entry WHERE kind = 'opening'")), 120);
        const ImportReport again = run(shop, csv);
        QCOMPARE(again.openingPoints.value(), 0);
        QCOMPARE(number(shop, QStringLiteral("SELECT sum(points) FROM ledger_entry")), 120);
        ImportService imports(shop.database(), shop.clock);
        const auto undone = must(imports.undo(*report.batch));
        QCOMPARE(undone.members, 1);
        QCOMPARE(undone.keptMembers, 1);
        QCOMPARE(number(shop, QStringLiteral("SELECT sum(points) FROM ledger_entry")), 0);
        QVERIFY(must(services::VerifyService(shop.database()).verify()).empty());
    }

    /// Their credit is money: neither it nor its holder goes with the import.
    void membersWithCreditAreKept()
    {
        TestShop shop(TestShop::Where::Memory);
        const ImportReport report = run(shop, QStringLiteral("code\nA1\nA2\n"));
        services::MemberService members(shop.database(), shop.clock);
        services::StoredValueService stored(shop.database(), shop.clock);
        services::PayIn in;
        in.amount = domain::Money::fromMinor(50'000);
        (void)must(stored.topUpCredit(must(members.findByKey(QStringLiteral("A1"))), in));
        const auto undone = must(ImportService(shop.database(), shop.clock).undo(*report.batch));
        QCOMPARE(undone.members, 1);
        QCOMPARE(undone.keptMembers, 1);
        QVERIFY(must(services::VerifyService(shop.database()).verify()).empty());
    }

    void membersThatBoughtSinceAreKept()
    {
        test::CounterShop counter;
        const ImportReport report = run(counter.shop, QStringLiteral("code\nA1\nA2\n"));
        services::MemberService members(counter.shop.database(), counter.shop.clock);
        (void)must(counter.counter.record(test::CounterShop::draft(must(members.findByKey(QStringLiteral("A1"))), 5000)));
        const auto undone = must(ImportService(counter.shop.database(), counter.shop.clock).undo(*report.batch));
        QCOMPARE(undone.members, 1);
        QCOMPARE(undone.keptMembers, 1);
        QVERIFY(members.findByKey(QStringLiteral("A1")));
    }
};

BASHGAH_TEST(tst_memberimport, MemberImportTest)

} // namespace tst_memberimport

#include "tst_memberimport.moc"
