// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money/currency.h"
#include "services/imports/importservice.h"
#include "services/members/memberservice.h"
#include "support/countershop.h"
#include "support/importfile.h"
#include "support/must.h"
#include "support/testpaths.h"
#include "support/testregistry.h"
#include "support/testshop.h"

#include <QTest>

namespace tst_sheetimport {

using namespace bashgah;
using services::ImportKind;
using services::ImportOptions;
using services::ImportReport;
using services::ImportService;
using services::KnownMembers;
using services::RowReason;
using test::must;
using test::TestShop;

namespace {

QString sheet(const QString &name)
{
    return QStringLiteral(BASHGAH_TEST_DATA) + QStringLiteral("/sheets/") + name;
}

} // namespace

/// Members and purchases from files that other programs wrote, through plan, batch and undo.
class SheetImportTest final : public QObject
{
    Q_OBJECT

private:
    test::ImportFiles m_files;

    static ImportReport run(TestShop &shop, ImportKind kind, const QString &path, const ImportOptions &options = {})
    {
        return must(ImportService(shop.database(), shop.clock).run(kind, path, options));
    }
    ImportReport members(TestShop &shop, const char *csv, const ImportOptions &options = {})
    {
        return run(shop, ImportKind::Members, m_files.write(csv), options);
    }
    static domain::Member memberOf(TestShop &shop, const QString &key)
    {
        services::MemberService service(shop.database(), shop.clock);
        return must(service.member(must(service.findByKey(key)))).member;
    }
    static std::vector<domain::MemberTableRow> tableOf(TestShop &shop)
    {
        return must(ImportService(shop.database(), shop.clock).memberTable({}));
    }
    static qint64 pointsOf(TestShop &shop, const QString &code)
    {
        qint64 points = 0;
        for (const domain::MemberTableRow &row : tableOf(shop)) {
            for (const auto &share : row.points)
                points += row.details.code == code ? share.points.value() : 0;
        }
        return points;
    }

private slots:
    void bringsMembersAsEveryProgramWritesThem_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"openpyxl-members.xlsx", "openpyxl-1904.xlsx", "libreoffice-members.xlsx",
                                 "libreoffice-members.ods", "libreoffice-members.xls", "gnumeric-members.xlsx",
                                 "gnumeric-members.xls", "gnumeric-members.ods", "xlwt-members.xls"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void bringsMembersAsEveryProgramWritesThem()
    {
        QFETCH(QString, name);
        TestShop shop(TestShop::Where::Memory);
        const ImportReport report = run(shop, ImportKind::Members, sheet(name));
        QStringList problems;
        for (const services::RowProblem &problem : report.problems)
            problems << QStringLiteral("%1 %2").arg(problem.row).arg(services::rowReasonKey(problem.reason));
        QCOMPARE(problems, QStringList({QStringLiteral("6 scientific_number"), QStringLiteral("7 two_numbers"),
                                        QStringLiteral("10 cell_error"), QStringLiteral("11 walk_in"),
                                        QStringLiteral("12 totals_row")}));
        QCOMPARE(report.newMembers, 4);
        const domain::Member ali = memberOf(shop, QStringLiteral("A1"));
        QCOMPARE(ali.details.displayName(), QStringLiteral("علی رضایی"));
        QCOMPARE(ali.details.mobile->national(), QStringLiteral("09121234567"));
        QCOMPARE(*ali.details.birthday, QDate(1984, 3, 20));
        QCOMPARE(ali.details.joinedOn, QDate(2024, 3, 20));
        QCOMPARE(ali.details.note, QStringLiteral("خط یک\nخط دو"));
        QCOMPARE(ali.consent, domain::ConsentState::Granted);
        const domain::Member zahra = memberOf(shop, QStringLiteral("00101"));
        QCOMPARE(zahra.details.mobile->national(), QStringLiteral("09351234567"));
        QCOMPARE(*zahra.details.birthday, QDate(1983, 11, 21));
        QCOMPARE(zahra.details.joinedOn, QDate(2025, 1, 5));
        QCOMPARE(zahra.details.city, QStringLiteral("تهران")); // of the merged cell
        QCOMPARE(zahra.consent, domain::ConsentState::Refused);
        const domain::Member kazem = memberOf(shop, QStringLiteral("A3"));
        QCOMPARE(*kazem.details.birthday, QDate(1983, 11, 21));
        QCOMPARE(kazem.details.joinedOn, QDate(2024, 7, 22));
        QCOMPARE(memberOf(shop, QStringLiteral("A6")).details.mobile->national(), QStringLiteral("09121234568"));
        QCOMPARE(report.openingPoints, domain::Points(150 + 1234 + 1200));
        (void)must(ImportService(shop.database(), shop.clock).undo(*report.batch));
        for (const domain::MemberTableRow &row : tableOf(shop)) // those who had points stay with their ledger
            QVERIFY(row.points.empty() && row.details.code != QStringLiteral("A6"));
    }

    void bringsPurchasesAsEveryProgramWritesThem_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"libreoffice-purchases.xlsx", "libreoffice-purchases.ods", "libreoffice-purchases.xls",
                                 "libreoffice-table.xls", "gnumeric-purchases.xlsx", "gnumeric-purchases.xls",
                                 "gnumeric-purchases.ods"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void bringsPurchasesAsEveryProgramWritesThem()
    {
        QFETCH(QString, name);
        TestShop shop(TestShop::Where::Memory);
        const ImportReport report = run(shop, ImportKind::Purchases, sheet(name));
        QCOMPARE(report.rejectedByReason(), (QMap<RowReason, qint64>{{RowReason::TotalsRow, 1}}));
        QCOMPARE(report.receipts, 3);
        QCOMPARE(report.anonymousReceipts, 1);
        QCOMPARE(report.newMembers, 2);
        QCOMPARE(domain::plainMajor(report.revenue, shop.profile().currency), QStringLiteral("200000"));
        QCOMPARE(*report.firstDay, QDate(2026, 3, 25));
        QCOMPARE(*report.lastDay, QDate(2026, 3, 26));
        QCOMPARE(run(shop, ImportKind::Purchases, sheet(name)).alreadyImported, 3);
    }

    /// A heading of two rows, headings and kinds with Arabic letters, a day in each form, returns as negative amounts and as a kind.
    void bringsReturnsAsEveryProgramWritesThem_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"openpyxl-returns.xlsx", "libreoffice-returns.xlsx", "libreoffice-returns.ods",
                                 "libreoffice-returns.xls", "gnumeric-returns.xlsx", "gnumeric-returns.ods",
                                 "gnumeric-returns.xls", "libreoffice-utf-8.csv", "gnumeric-utf-8.csv",
                                 "python-utf-8-mark.csv", "libreoffice-utf-16-tab.txt", "gnumeric-utf-16-tab.txt",
                                 "libreoffice-windows-1256-semicolon.csv", "gnumeric-windows-1256-semicolon.csv"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void bringsReturnsAsEveryProgramWritesThem()
    {
        QFETCH(QString, name);
        TestShop shop(TestShop::Where::Memory); // tomans
        const ImportReport report = run(shop, ImportKind::Purchases, sheet(name));
        QCOMPARE(report.rejectedByReason(), (QMap<RowReason, qint64>{{RowReason::TotalsRow, 1}}));
        QCOMPARE(report.receipts, 3);
        QCOMPARE(report.anonymousReceipts, 1);
        QCOMPARE(report.newMembers, 2);
        QCOMPARE(report.refunds, 2);
        QCOMPARE(report.revenue, domain::Money::fromMinor(16'750'000));
        QCOMPARE(report.returned, domain::Money::fromMinor(3'500'000));
        QCOMPARE(*report.firstDay, QDate(2026, 5, 20));
        QCOMPARE(*report.lastDay, QDate(2026, 5, 24));
        QCOMPARE(run(shop, ImportKind::Purchases, sheet(name)).alreadyImported, 5);
    }

    void bringsMembersOfAnExcel95File()
    {
        TestShop shop(TestShop::Where::Memory);
        const ImportReport report = run(shop, ImportKind::Members, sheet(QStringLiteral("gnumeric-excel95.xls")));
        QCOMPARE(report.newMembers, 1);
        QCOMPARE(report.openingPoints, domain::Points(150)); // of a formula
        const domain::Member sara = memberOf(shop, QStringLiteral("B1"));
        QCOMPARE(sara.details.mobile->national(), QStringLiteral("09121234567"));
        QCOMPARE(sara.details.joinedOn, QDate(2024, 3, 20));
    }

    // ssconvert writes 9E+09 for a mobile: the digits are not in the file.
    void aPageThatLostItsDigitsBringsNothing()
    {
        TestShop shop(TestShop::Where::Memory);
        const ImportReport report = run(shop, ImportKind::Purchases, sheet(QStringLiteral("gnumeric-table.xls")));
        QCOMPARE(report.receipts, 0);
        QCOMPARE(report.rejectedByReason().value(RowReason::ScientificNumber), 3);
        QVERIFY(!report.batch);
    }

    void aFormulaWithoutItsResultIsNeverTakenForNothing()
    {
        TestShop shop(TestShop::Where::Memory);
        const ImportReport report = run(shop, ImportKind::Purchases, sheet(QStringLiteral("openpyxl-purchases.xlsx")));
        QCOMPARE(report.rejectedByReason().value(RowReason::CellError), 2);
        QCOMPARE(report.receipts, 2);
    }

    void aGivenFormOfDatesIsForTextsAndRealDatesComeAnyway()
    {
        TestShop shop(TestShop::Where::Memory);
        ImportOptions options;
        options.dateFormat = QStringLiteral("yyyy/MM/dd");
        const ImportReport report = run(shop, ImportKind::Purchases, sheet(QStringLiteral("libreoffice-purchases.ods")), options);
        QCOMPARE(*report.firstDay, QDate(2026, 3, 25));
        QCOMPARE(report.rejectedByReason().value(RowReason::NotADate), 1); // 14050106
    }

    void knownMembersAreFilledOverwrittenOrSkipped()
    {
        TestShop shop(TestShop::Where::Memory);
        (void)members(shop, "code,mobile,name,city,gender,joined\nA1,09121234567,Ali,Tehran,,2020-01-01\n");
        const char *changed = "code,mobile,name,city,district,gender,birthday,joined,points\n"
                              "A1,09121234568,Ali Rezai,,Vanak,male,1990-05-06,2021-02-03,50\n";
        const domain::MemberDetails before = memberOf(shop, QStringLiteral("A1")).details;
        ImportOptions options;
        options.known = KnownMembers::Skip;
        ImportReport report = members(shop, changed, options);
        QCOMPARE(report.matchedMembers, 1);
        QCOMPARE(report.updatedMembers, 0);
        QCOMPARE(report.openingPoints, domain::Points(0));
        QCOMPARE(memberOf(shop, QStringLiteral("A1")).details, before);
        options.known = KnownMembers::Overwrite;
        report = members(shop, changed, options);
        QCOMPARE(report.updatedMembers, 1);
        const domain::MemberDetails after = memberOf(shop, QStringLiteral("A1")).details;
        QCOMPARE(after.name, QStringLiteral("Ali Rezai"));
        QCOMPARE(after.mobile->national(), QStringLiteral("09121234568"));
        QCOMPARE(after.city, QStringLiteral("Tehran")); // a blank cell changes nothing
        QCOMPARE(after.district, QStringLiteral("Vanak"));
        QCOMPARE(after.joinedOn, QDate(2021, 2, 3));
        QCOMPARE(pointsOf(shop, QStringLiteral("A1")), 50);
        (void)must(ImportService(shop.database(), shop.clock).undo(*report.batch));
        QCOMPARE(memberOf(shop, QStringLiteral("A1")).details, before);
        QCOMPARE(pointsOf(shop, QStringLiteral("A1")), 0);
        options.known = KnownMembers::Fill;
        (void)members(shop, changed, options);
        const domain::MemberDetails filled = memberOf(shop, QStringLiteral("A1")).details;
        QCOMPARE(filled.name, QStringLiteral("Ali"));
        QCOMPARE(filled.mobile->national(), QStringLiteral("09121234567"));
        QCOMPARE(filled.joinedOn, QDate(2020, 1, 1));
        QCOMPARE(filled.district, QStringLiteral("Vanak"));
    }

    void anUndoneOverwriteLeavesANumberThatSomebodyElseHasByNow()
    {
        TestShop shop(TestShop::Where::Memory);
        (void)members(shop, "code,mobile\nA1,09121234567\n");
        ImportOptions options;
        options.known = KnownMembers::Overwrite;
        const ImportReport report = members(shop, "code,mobile\nA1,09121234568\n", options);
        (void)members(shop, "code,mobile\nA2,09121234567\n");
        (void)must(ImportService(shop.database(), shop.clock).undo(*report.batch));
        QCOMPARE(memberOf(shop, QStringLiteral("A1")).details.mobile->national(), QStringLiteral("09121234568"));
    }

    void openingPointsLastUntilTheirDay()
    {
        TestShop shop(TestShop::Where::Memory);
        ImportOptions options;
        options.pointsUntil = QDate(2099, 1, 1);
        const ImportReport report = members(shop,
            "code,points,points until\nA1,100,\nA2,100,2098-02-02\nA3,100,2098-02-02=30; 2098-03-03=20\n"
            "A4,100,2001-01-01\nA5,100,2098-02-02=300\nA6,,2098-02-02\n", options);
        QCOMPARE(report.newMembers, 4);
        QCOMPARE(report.rejectedByReason(), (QMap<RowReason, qint64>{{RowReason::PointsExpired, 1}, {RowReason::OutOfRange, 1}}));
        using Share = domain::MemberTableRow::Share;
        QMap<QString, std::vector<Share>> shares;
        for (const domain::MemberTableRow &row : tableOf(shop))
            shares.insert(*row.details.code, row.points);
        QCOMPARE(shares[QStringLiteral("A1")], (std::vector{Share{domain::Points(100), QDate(2099, 1, 1)}}));
        QCOMPARE(shares[QStringLiteral("A2")], (std::vector{Share{domain::Points(100), QDate(2098, 2, 2)}}));
        QCOMPARE(shares[QStringLiteral("A3")],
                 (std::vector{Share{domain::Points(30), QDate(2098, 2, 2)}, Share{domain::Points(20), QDate(2098, 3, 3)},
                              Share{domain::Points(50), std::nullopt}}));
        QVERIFY(shares[QStringLiteral("A6")].empty());
        (void)must(ImportService(shop.database(), shop.clock).undo(*report.batch));
        for (const domain::MemberTableRow &row : tableOf(shop))
            QVERIFY(row.points.empty());
    }

    // Points that may still go back with their goods are not the member's to take elsewhere.
    void pendingPointsAreNotExported()
    {
        domain::Programme programme = test::CounterShop::plainProgramme();
        programme.earning.pendingDays = 20;
        test::CounterShop club(TestShop::Where::Memory, programme);
        const domain::MemberId member = club.addMember(QStringLiteral("M1"));
        QVERIFY(club.counter.record(test::CounterShop::draft(member, 1'000)));
        QVERIFY(tableOf(club.shop).front().points.empty());
        club.shop.clock.advanceDays(20);
        QCOMPARE(tableOf(club.shop).front().points.size(), size_t(1));
    }
};

BASHGAH_TEST(tst_sheetimport, SheetImportTest)

} // namespace tst_sheetimport

#include "tst_sheetimport.moc"
