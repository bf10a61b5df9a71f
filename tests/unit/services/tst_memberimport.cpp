// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/verifyservice.h"
#include "services/imports/importservice.h"
#include "services/members/memberservice.h"
#include "services/stored/storedvalueservice.h"
#include "support/countershop.h"
#include "support/importfile.h"
#include "support/must.h"
#include "support/testregistry.h"

#include <QTest>

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
#include "tst_memberimport.moc"
