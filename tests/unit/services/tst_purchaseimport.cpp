// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/verifyservice.h"
#include "services/imports/importservice.h"
#include "support/countershop.h"
#include "support/importfile.h"
#include "support/must.h"
#include "support/rules.h"
#include "support/testpaths.h"
#include "support/testregistry.h"

#include <QDateTime>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

#include <numeric>

namespace tst_purchaseimport {

using namespace bashgah;
using services::ImportKind;
using services::ImportOptions;
using services::ImportReport;
using services::ImportService;
using services::RowReason;
using test::must;
using test::TestShop;

namespace {

services::NewShop britishShop(int decimals)
{
    services::NewShop shop;
    shop.name = QStringLiteral("Gifts");
    shop.currency = {QStringLiteral("GBP"), decimals, domain::MoneyUnit::None};
    shop.calendar = domain::CalendarSystem::Gregorian;
    shop.zone = QByteArrayLiteral("Europe/London");
    return shop;
}

const QByteArray head = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID\n";

/// Fewer on Windows: the same code reads them, and under wine a file takes ten times as long.
#ifdef Q_OS_WIN
constexpr int damagedFiles = 500;
#else
constexpr int damagedFiles = 10'000;
#endif

} // namespace

class PurchaseImportTest final : public QObject
{
    Q_OBJECT

private:
    test::ImportFiles m_files;

    static qint64 number(TestShop &shop, const char *sql)
    {
        return must(shop.database().read([&](storage::Connection &c) -> domain::Result<qint64> {
            return c.number(QLatin1String(sql));
        }));
    }
    /// Counts of every table an import writes.
    static QList<qint64> counts(TestShop &shop)
    {
        QList<qint64> all;
        for (const char *table : {"member", "member_token", "product", "purchase", "purchase_line", "refund",
                                  "refund_line", "consent_entry"})
            all << number(shop, QByteArray(QByteArray("SELECT count(*) FROM ") + table).constData());
        return all;
    }
    static QString problems(TestShop &shop)
    {
        QStringList lines;
        for (const services::Finding &finding : must(services::VerifyService(shop.database()).verify()))
            lines << finding.check + u' ' + finding.detail;
        return lines.join(u'\n');
    }
    ImportReport run(TestShop &shop, const QByteArray &csv, const ImportOptions &options = {})
    {
        return must(ImportService(shop.database(), shop.clock).run(ImportKind::Purchases, m_files.write(csv), options));
    }

private slots:
    void rowsOfOneInvoiceAndMemberAreOneReceipt()
    {
        TestShop shop(TestShop::Where::Memory, britishShop(2));
        const ImportReport report = run(shop, head
            + "1,A,Cup,2,2011-01-05 10:00:00,1.50,17850\n"
              "1,B,Plate,1,2011-01-05 10:01:00,3.00,17850.0\n"
              "1,A,Cup,2,2011-01-05 10:00:00,1.50,17850\n"
              "2,A,Cup,1,2011-01-06 10:00:00,1.50,\n"
              "2,A,Cup,1,2011-01-06 10:00:00,1.50,18000\n");
        QCOMPARE(report.rows, 5);
        QCOMPARE(report.receipts, 3);
        QCOMPARE(report.anonymousReceipts, 1);
        QCOMPARE(report.newMembers, 2);
        QCOMPARE(report.rejectedRows, 0);
        QCOMPARE(number(shop, "SELECT count(*) FROM purchase_line"), 5);
        QCOMPARE(number(shop, "SELECT gross FROM purchase WHERE ref = '1'"), 900);
        QCOMPARE(number(shop, "SELECT count(*) FROM member WHERE name = '17850' AND code = '17850'"), 1);
        QCOMPARE(number(shop, "SELECT occurred_at FROM purchase WHERE ref = '1'"), Q_INT64_C(1294221600000));
        QCOMPARE(problems(shop), QString());
    }

    void aColumnOfKindsTellsReturns()
    {
        TestShop shop(TestShop::Where::Memory, britishShop(2));
        const ImportReport report = run(shop, QStringLiteral("شماره فاکتور,نوع فاکتور,تاریخ,کد مشتری,مبلغ\n"
                                                             "1,فروش,2011-01-01,7,100\n"
                                                             "2,برگشت از فروش,2011-01-02,7,30\n"
                                                             "3,credit note,2011-01-03,7,-20\n"
                                                             "4,مرجوعی,2011-01-03,7,10\n"
                                                             "5,Return,2011-01-03,7,1\n"
                                                             "6,پیش‌فاکتور,2011-01-04,7,999\n").toUtf8());
        QCOMPARE(report.receipts, 1);
        QCOMPARE(report.refunds, 4);
        QCOMPARE(report.returned, domain::Money::fromMinor(61'00));
        QCOMPARE(report.rejectedByReason(), (QMap<RowReason, qint64>{{RowReason::UnknownValue, 1}}));
        QCOMPARE(problems(shop), QString());
    }

    void aSaleMayHaveANumberLikeAReturns()
    {
        TestShop shop(TestShop::Where::Memory, britishShop(2));
        const ImportReport report = run(shop, "kind,invoice,date,member,quantity,amount\n"
                                              "sale,C12,2011-01-05,7,,10\n"
                                              "sale,C13,2011-01-05,7,-1,-2\n"
                                              ",C14,2011-01-05,7,-1,-3\n");
        QCOMPARE(report.receipts, 1);
        QCOMPARE(report.revenue, domain::Money::fromMinor(10'00));
        QCOMPARE(report.refunds, 2);
        QCOMPARE(report.returned, domain::Money::fromMinor(5'00));
        QCOMPARE(problems(shop), QString());
    }

    void rowsBelowZeroAreReturns()
    {
        TestShop shop(TestShop::Where::Memory, britishShop(2));
        const ImportReport goods = run(shop, head + "1,A,Cup,5,2011-01-01,1.00,7\n1,A,Cup,-2,2011-01-02,1.00,7\n");
        QCOMPARE(goods.receipts, 1);
        QCOMPARE(goods.refunds, 1);
        QCOMPARE(goods.linkedReturnLines, 1);
        QCOMPARE(number(shop, "SELECT refunded FROM purchase WHERE ref = '1'"), 200);
        const ImportReport amounts = run(shop, "invoice,date,member,amount\n2,2011-01-01,7,100\n3,2011-01-02,7,-40\n");
        QCOMPARE(amounts.receipts, 1);
        QCOMPARE(amounts.returned, domain::Money::fromMinor(40'00));
        // a piece for less than nothing is how tills write a discount: no return
        const ImportReport till = run(shop, "invoice,date,member,product,quantity,amount\n4,2011-01-01,7,A,1,100\n4,2011-01-01,7,D,1,-5\n");
        QCOMPARE(till.refunds, 0);
        QCOMPARE(till.rejectedByReason(), (QMap<RowReason, qint64>{{RowReason::AmountNotPositive, 1}}));
        QCOMPARE(problems(shop), QString());
    }

    void headingsTellTheUnitWhereNobodySaysAnother()
    {
        const auto gross = [this](const char *heading, const ImportOptions &options) {
            TestShop shop(TestShop::Where::Memory);
            const ImportReport report = run(shop, QByteArray("invoice,date,member,") + heading + "\n1,2011-01-01,7,1000\n", options);
            return report.revenue.minor();
        };
        QCOMPARE(gross("amount", {}), 10'000); // the shop's tomans
        QCOMPARE(gross("amount (rial)", {}), 1'000);
        QCOMPARE(gross("مبلغ (ریال)", {}), 1'000);
        QCOMPARE(gross("مبلغ کل (تومان)", {}), 10'000);
        ImportOptions tomans;
        tomans.unit = domain::MoneyUnit::Toman;
        QCOMPARE(gross("amount (rial)", tomans), 10'000);
    }

    void ownFieldsComeWithPurchasesAndGoWithThem()
    {
        TestShop shop(TestShop::Where::Memory);
        const ImportReport report = run(shop, QStringLiteral("invoice,date,member,amount,field: میز,فیلد: پلاک\n"
                                                             "1,2011-01-01,7,1000,۵,\n2,2011-01-02,7,1000,,=12\n"
                                                             "3,2011-01-03,7,1000,,\n").toUtf8());
        QCOMPARE(report.receipts, 3);
        const auto rows = must(ImportService(shop.database(), shop.clock).purchaseTable({}));
        QCOMPARE(rows.size(), size_t(3));
        QCOMPARE(rows[0].fields, (std::vector<domain::FieldValue>{{QStringLiteral("میز"), QStringLiteral("۵")}}));
        QCOMPARE(rows[1].fields, (std::vector<domain::FieldValue>{{QStringLiteral("پلاک"), QStringLiteral("=12")}}));
        QVERIFY(rows[2].fields.empty());
        (void)must(ImportService(shop.database(), shop.clock).undo(*report.batch));
        QCOMPARE(number(shop, "SELECT count(*) FROM purchase_note"), 0);
    }

    /// What the counter recorded is in the shop: its own export brings it no second time.
    void theShopsOwnExportBringsNothing()
    {
        test::CounterShop counter;
        const domain::MemberId member = counter.addMember(QStringLiteral("A1"));
        auto draft = test::CounterShop::draft(member, 90'000);
        draft.discount = domain::Money::fromMinor(10'000);
        draft.ref = QStringLiteral("55");
        draft.extras.fields = {{QStringLiteral("Table"), QStringLiteral("5")}};
        const auto bought = must(counter.counter.record(draft));
        QVERIFY(counter.counter.refund(test::CounterShop::refundOf(bought.id, 20'000)));
        const auto rows = must(ImportService(counter.shop.database(), counter.shop.clock).purchaseTable({}));
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[0].amount, domain::Money::fromMinor(90'000));
        QCOMPARE(rows[0].discount, domain::Money::fromMinor(10'000));
        QCOMPARE(rows[0].member, QStringLiteral("A1"));
        QCOMPARE(rows[0].fields, draft.extras.fields);
        QVERIFY(rows[1].isReturn);
        QCOMPARE(rows[1].amount, domain::Money::fromMinor(20'000));
        const QString at = QDateTime::fromMSecsSinceEpoch(rows[0].at.msecs, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
        const ImportReport again = run(counter.shop, QString(QStringLiteral("invoice,date,member,amount\n55,") + at
                                                             + QStringLiteral(",A1,9000\n")).toUtf8());
        QCOMPARE(again.alreadyImported, 1);
        QCOMPARE(again.receipts, 0);
    }

    void returnsGoToTheLatestEarlierSaleAndSplit()
    {
        TestShop shop(TestShop::Where::Memory, britishShop(2));
        const ImportReport report = run(shop, head
            + "1,A,Cup,2,2011-01-01,1.00,7\n"
              "2,A,Cup,3,2011-01-02,1.00,7\n"
              "3,A,Cup,9,2011-01-09,1.00,7\n" // after the return
              "C4,A,Cup,-4,2011-01-05,1.00,7\n"
              "C5,A,Cup,-4,2011-01-06,1.00,7\n"
              "C6,A,Cup,-1,2011-01-06,1.00,8\n"
              "C7,B,Plate,-1,2011-01-06,1.00,7\n");
        QCOMPARE(report.refunds, 4);
        QCOMPARE(report.linkedReturnLines, 3);
        QCOMPARE(report.standAloneReturnLines, 3);
        QCOMPARE(number(shop, "SELECT refunded FROM purchase WHERE ref = '2'"), 300);
        QCOMPARE(number(shop, "SELECT refunded FROM purchase WHERE ref = '1'"), 200);
        QCOMPARE(number(shop, "SELECT refunded FROM purchase WHERE ref = '3'"), 0);
        QCOMPARE(number(shop, "SELECT amount FROM refund WHERE ref = 'C5'"), 400);
        QCOMPARE(number(shop, "SELECT sum(l.amount) FROM refund_line l JOIN refund r ON r.id = l.refund_id "
                              "WHERE r.ref = 'C5' AND l.purchase_id IS NULL"), 300);
    }

    void aReturnNeverTakesMoreThanTheSaleWas()
    {
        TestShop shop(TestShop::Where::Memory, britishShop(2));
        const ImportReport report = run(shop, head + "1,A,Cup,2,2011-01-01,1.00,7\nC2,A,Cup,-2,2011-01-02,1.50,7\n");
        QCOMPARE(report.linkedReturnLines, 1);
        QCOMPARE(number(shop, "SELECT refunded FROM purchase"), 200);
        QCOMPARE(number(shop, "SELECT amount FROM refund"), 300);
        QCOMPARE(number(shop, "SELECT amount FROM refund_line WHERE purchase_id IS NULL"), 100);
        QCOMPARE(number(shop, "SELECT quantity IS NULL FROM refund_line WHERE purchase_id IS NULL"), 1);
    }

    void returnsFindSalesOfAnEarlierImport()
    {
        TestShop shop(TestShop::Where::Memory, britishShop(2));
        (void)run(shop, head + "1,A,Cup,5,2011-01-01,1.00,7\n");
        const ImportReport second = run(shop, head + "C2,A,Cup,-2,2011-02-01,1.00,7\n");
        QCOMPARE(second.linkedReturnLines, 1);
        QCOMPARE(second.matchedMembers, 1);
        const ImportReport third = run(shop, head + "C3,A,Cup,-4,2011-02-02,1.00,7\n");
        QCOMPARE(third.linkedReturnLines, 1);
        QCOMPARE(third.standAloneReturnLines, 1);
        QCOMPARE(number(shop, "SELECT refunded FROM purchase"), 500);
        (void)must(ImportService(shop.database(), shop.clock).undo(*third.batch));
        QCOMPARE(number(shop, "SELECT refunded FROM purchase"), 200);
        (void)must(ImportService(shop.database(), shop.clock).undo(*second.batch));
        QCOMPARE(number(shop, "SELECT refunded FROM purchase"), 0);
    }

    void refusesRowsWithAReasonEach_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("reason");
        QTest::newRow("zero quantity") << QByteArray("1,A,x,0,2011-01-01,1,7") << QStringLiteral("quantity_not_positive");
        QTest::newRow("negative quantity for nothing") << QByteArray("1,A,x,-2,2011-01-01,0,7") << QStringLiteral("quantity_not_positive");
        QTest::newRow("price zero") << QByteArray("1,A,x,1,2011-01-01,0,7") << QStringLiteral("price_not_positive");
        QTest::newRow("price negative") << QByteArray("1,A,x,1,2011-01-01,-5,7") << QStringLiteral("price_not_positive");
        QTest::newRow("return of plus one") << QByteArray("C1,A,x,1,2011-01-01,5,7") << QStringLiteral("quantity_not_negative");
        QTest::newRow("decimals") << QByteArray("1,A,x,1,2011-01-01,1.005,7") << QStringLiteral("too_many_decimals");
        QTest::newRow("part of a penny") << QByteArray("1,A,x,0.333,2011-01-01,1,7") << QStringLiteral("too_many_decimals");
        QTest::newRow("beyond int64") << QByteArray("1,A,x,1,2011-01-01,99999999999999999999,7") << QStringLiteral("out_of_range");
        QTest::newRow("too large") << QByteArray("1,A,x,999999999,2011-01-01,99999999,7") << QStringLiteral("out_of_range");
        QTest::newRow("no number") << QByteArray("1,A,x,one,2011-01-01,1,7") << QStringLiteral("not_a_number");
        QTest::newRow("decimal comma") << QByteArray("1,A,x,1,2011-01-01,\"12,50\",7") << QStringLiteral("not_a_number");
        QTest::newRow("no date") << QByteArray("1,A,x,1,,1,7") << QStringLiteral("empty");
        QTest::newRow("no such day") << QByteArray("1,A,x,1,2011-02-30,1,7") << QStringLiteral("impossible_date");
        QTest::newRow("Esfand 30") << QByteArray("1,A,x,1,1404/12/30,1,7") << QStringLiteral("impossible_date");
        QTest::newRow("ambiguous date") << QByteArray("1,A,x,1,1/2/2011,1,7") << QStringLiteral("ambiguous_date");
        QTest::newRow("no invoice") << QByteArray(",A,x,1,2011-01-01,1,7") << QStringLiteral("empty");
        QTest::newRow("totals") << QByteArray("Total,,,12,,99,") << QStringLiteral("totals_row");
        QTest::newRow("lost digits") << QByteArray("1,A,x,1,2011-01-01,1,9.12E+09") << QStringLiteral("scientific_number");
        QTest::newRow("bad mobile") << QByteArray("1,A,x,1,2011-01-01,1,+44123") << QStringLiteral("not_a_mobile");
    }
    void refusesRowsWithAReasonEach()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, reason);
        TestShop shop(TestShop::Where::Memory, britishShop(2));
        const ImportReport report = run(shop, head + "9,A,x,1,2011-01-01,1,7\n" + row + "\n");
        QCOMPARE(report.problems.size(), size_t(1));
        QCOMPARE(services::rowReasonKey(report.problems.front().reason), reason);
        QCOMPARE(report.problems.front().row, 3);
        QCOMPARE(report.receipts, 1);
        QCOMPARE(number(shop, "SELECT count(*) FROM member"), 1);
    }

    void readsAPersianShopsFile()
    {
        TestShop shop; // tomans
        const ImportReport report = run(shop, QStringLiteral(
            "شماره فاکتور;تاریخ;موبایل;مبلغ;تخفیف;نحوه پرداخت\n"
            "۱۰۱;۱۴۰۴/۱۲/۲۹;۹۱۲۱۲۳۴۵۶۷;۱٬۲۵۰٬۰۰۰;۵۰٬۰۰۰;کارت\n"
            "102;05/1/2;+98 912 123 4567;1250000.5;;\n"
            "103;14050103;مشتری متفرقه;300/000;;نقد\n"
            "104;3 فروردین 1405;0912123;10;;\n"
            "105;1405/01/04;09121234567 - 09351234567;10;;\n"
            "جمع کل;;;2800000;;\n").toUtf8());
        QCOMPARE(report.receipts, 3);
        QCOMPARE(report.anonymousReceipts, 1);
        QCOMPARE(report.newMembers, 1);
        QCOMPARE(report.rejectedByReason().value(RowReason::NotAMobile), 1);
        QCOMPARE(report.rejectedByReason().value(RowReason::TwoNumbers), 1);
        QCOMPARE(report.rejectedByReason().value(RowReason::TotalsRow), 1);
        QCOMPARE(number(shop, "SELECT gross - discount FROM purchase WHERE ref = '101'"), 12'000'000);
        QCOMPARE(number(shop, "SELECT gross FROM purchase WHERE ref = '102'"), 12'500'005);
        QCOMPARE(number(shop, "SELECT count(*) FROM purchase_line"), 0);
        QCOMPARE(number(shop, "SELECT last_visit_day FROM member"), QDate(2026, 3, 22).toJulianDay());
        QCOMPARE(number(shop, "SELECT count(*) FROM member WHERE mobile = '+989121234567'"), 1);
    }

    /// A file does not say whether it counts in rials or tomans: who imports it does.
    void amountsCountInTheUnitThatIsSaid_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<qint64>("rials");
        QTest::newRow("as the shop: tomans") << -1 << qint64(12'500'000);
        QTest::newRow("tomans") << static_cast<int>(domain::MoneyUnit::Toman) << qint64(12'500'000);
        QTest::newRow("rials") << static_cast<int>(domain::MoneyUnit::Rial) << qint64(1'250'000);
    }
    void amountsCountInTheUnitThatIsSaid()
    {
        QFETCH(int, unit);
        QFETCH(qint64, rials);
        TestShop shop(TestShop::Where::Memory);
        ImportOptions options;
        if (unit >= 0)
            options.unit = static_cast<domain::MoneyUnit>(unit);
        const ImportReport report = run(shop, QStringLiteral("شماره فاکتور,تاریخ,موبایل,مبلغ\n"
                                                             "1,1405/01/02,09121234567,۱٬۲۵۰٬۰۰۰\n").toUtf8(), options);
        QCOMPARE(report.receipts, 1);
        QCOMPARE(number(shop, "SELECT gross FROM purchase"), rials);
    }

    void learnsTheOrderOfDayAndMonthFromALateRow()
    {
        TestShop shop(TestShop::Where::Memory, britishShop(2));
        QByteArray csv = head;
        for (int i = 0; i < 3000; ++i)
            csv += QByteArray::number(i) + ",A,x,1,12/1/2010 8:26,1,7\n";
        csv += "9999,A,x,1,12/25/2010 8:26,1,7\n";
        const ImportReport report = run(shop, csv);
        QCOMPARE(report.rejectedRows, 0);
        QCOMPARE(*report.firstDay, QDate(2010, 12, 1));
        ImportOptions options;
        options.dateFormat = QStringLiteral("dd/MM/yyyy HH:mm");
        options.dryRun = true;
        const ImportReport other = run(shop, head + "77777,A,x,1,12/1/2010 8:26,1,7\n", options);
        QCOMPARE(*other.firstDay, QDate(2010, 1, 12));
    }

    void theSameFileTwiceBringsNothingTwice()
    {
        TestShop shop(TestShop::Where::Memory, britishShop(2));
        const QByteArray csv = head + "1,A,x,1,2011-01-01,1,7\n2,A,x,1,2011-01-01,1,\nC3,A,x,-1,2011-01-02,1,7\n";
        (void)run(shop, csv);
        const QList<qint64> before = counts(shop);
        const ImportReport again = run(shop, csv);
        QCOMPARE(again.alreadyImported, 3);
        QCOMPARE(again.receipts + again.refunds, 0);
        QVERIFY(!again.batch);
        QCOMPARE(counts(shop), before);
    }

    void dryRunAndCancelAndUndoLeaveTheShopAsItWas()
    {
        TestShop shop(TestShop::Where::Memory, britishShop(2));
        (void)run(shop, head + "1,A,x,1,2011-01-01,1,7\n");
        const QList<qint64> before = counts(shop);
        const QByteArray csv = head + "2,A,x,3,2011-02-01,1,7\n3,B,y,2,2011-02-01,1,8\nC4,A,x,-2,2011-03-01,1,7\n";
        ImportOptions options;
        options.dryRun = true;
        const ImportReport dry = run(shop, csv, options);
        QCOMPARE(counts(shop), before);
        services::JobControl control;
        control.cancel();
        const auto cancelled = ImportService(shop.database(), shop.clock)
                                   .run(ImportKind::Purchases, m_files.write(csv), {}, control);
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, domain::ErrorCode::Cancelled);
        QCOMPARE(counts(shop), before);
        const ImportReport report = run(shop, csv);
        QCOMPARE(report.receipts, dry.receipts);
        QCOMPARE(report.newMembers, dry.newMembers);
        ImportService imports(shop.database(), shop.clock);
        const auto undone = must(imports.undo(*report.batch));
        QCOMPARE(undone.purchases, 2);
        QCOMPARE(undone.members, 1);
        QCOMPARE(counts(shop), before);
        QCOMPARE(number(shop, "SELECT last_visit_day FROM member"), QDate(2011, 1, 1).toJulianDay());
        const auto second = imports.undo(*report.batch);
        QVERIFY(!second);
        QCOMPARE(second.error().code, domain::ErrorCode::AlreadyVoid);
    }

    void pastPurchasesEarnOnlyWhenAsked()
    {
        test::CounterShop counter;
        TestShop &shop = counter.shop;
        const QByteArray csv = "invoice,date,member,product,quantity,price\n"
                               "1,2026-08-01,A1,P,3,100\n2,2026-08-02,A1,P,1,50\n3,2026-08-02,,P,1,50\n"
                               "C4,2026-08-03,A1,P,-2,100\n";
        const ImportReport plain = run(shop, csv);
        QCOMPARE(plain.points.earned.value(), 0);
        QCOMPARE(number(shop, "SELECT count(*) FROM ledger_entry"), 0);
        (void)must(ImportService(shop.database(), shop.clock).undo(*plain.batch));
        ImportOptions options;
        options.earnPoints = true; // one point per 100 rials; amounts are tomans
        const ImportReport earning = run(shop, csv, options);
        QCOMPARE(earning.receipts, 3);
        QCOMPARE(earning.points.earned.value(), 30 + 5);
        QCOMPARE(earning.points.taken.value(), 5 + 10);
        QCOMPARE(number(shop, "SELECT sum(points) FROM ledger_entry"), 35 - 5 - 10);
        QCOMPARE(problems(shop), QString());
        const auto undone = must(ImportService(shop.database(), shop.clock).undo(*earning.batch));
        QCOMPARE(undone.voidedPurchases, 2);
        QCOMPARE(number(shop, "SELECT sum(points) FROM ledger_entry"), 0);
        QCOMPARE(number(shop, "SELECT count(*) FROM purchase WHERE void_at IS NULL"), 0);
        QCOMPARE(problems(shop), QString());
    }

    /// However a return comes, it takes what the purchase earned, once, and undoing it gives it back.
    void returnsImportedLaterTakeBackWhatEarlierPurchasesEarned_data()
    {
        QTest::addColumn<bool>("earning");
        QTest::newRow("history only") << false;
        QTest::newRow("with points") << true;
    }
    void returnsImportedLaterTakeBackWhatEarlierPurchasesEarned()
    {
        QFETCH(bool, earning);
        test::CounterShop counter;
        TestShop &shop = counter.shop;
        ImportOptions options;
        options.earnPoints = true;
        const ImportReport sales = run(shop, "invoice,date,member,product,quantity,price\n"
                                             "1,2026-08-01,A1,P,3,100\n2,2026-08-02,A1,P,1,50\n", options);
        QCOMPARE(sales.points.earned.value(), 35);
        options.earnPoints = earning;
        // two lines of the first receipt, one unit of the second and one that was never sold
        const ImportReport back = run(shop, "invoice,date,member,product,quantity,price\n"
                                            "C3,2026-08-03,A1,P,-1,50\nC3,2026-08-03,A1,P,-1,100\n"
                                            "C4,2026-08-04,A1,P,-1,100\nC4,2026-08-04,A1,Q,-1,70\n", options);
        QCOMPARE(back.refunds, 2);
        QCOMPARE(back.linkedReturnLines, 3);
        QCOMPARE(back.standAloneReturnLines, 1);
        QCOMPARE(back.points.taken.value(), 25);
        QCOMPARE(back.points.earned.value(), 0);
        QCOMPARE(number(shop, "SELECT balance FROM account"), 10);
        QCOMPARE(number(shop, "SELECT refunded FROM purchase WHERE ref = '1'"), 2000);
        QCOMPARE(number(shop, "SELECT sum(amount) FROM refund"), 3200);
        QCOMPARE(number(shop, "SELECT sum(amount) FROM refund WHERE ref = 'C4'"), 1700);
        QCOMPARE(number(shop, "SELECT count(*) FROM refund r WHERE amount <> "
                              "(SELECT sum(amount) FROM refund_line l WHERE l.refund_id = r.id)"), 0);
        QCOMPARE(number(shop, "SELECT count(*) FROM refund WHERE local_day > 2461257"), 0); // 2026-08-04
        QCOMPARE(problems(shop), QString());
        // the same again is known; another return finds only what is left
        QCOMPARE(run(shop, "invoice,date,member,product,quantity,price\nC4,2026-08-04,A1,P,-1,100\n", options)
                     .alreadyImported, 1);
        const ImportReport rest = run(shop, "invoice,date,member,product,quantity,price\n"
                                            "C5,2026-08-05,A1,P,-2,100\n", options);
        QCOMPARE(rest.points.taken.value(), 10);
        QCOMPARE(number(shop, "SELECT refunded FROM purchase WHERE ref = '1'"), 3000);
        QCOMPARE(number(shop, "SELECT balance FROM account"), 0);
        ImportService imports(shop.database(), shop.clock);
        (void)must(imports.undo(*back.batch));
        QCOMPARE(number(shop, "SELECT balance FROM account"), 25);
        QCOMPARE(number(shop, "SELECT refunded FROM purchase WHERE ref = '1'"), 1000);
        QCOMPARE(problems(shop), QString());
        // what was given back can be taken again (the latest sale first), and the whole history leaves nothing
        QCOMPARE(run(shop, "invoice,date,member,product,quantity,price\nC6,2026-08-06,A1,P,-1,50\n", options)
                     .points.taken.value(), 5);
        QCOMPARE(problems(shop), QString());
        (void)must(imports.undo(*rest.batch));
        (void)must(imports.undo(*sales.batch));
        QCOMPARE(number(shop, "SELECT balance FROM account"), 0);
        QCOMPARE(problems(shop), QString());
    }

    /// Points spent since are missing; what the member earned at the counter today is there to take.
    void aReturnOfLongAgoIsTakenFromThePointsOfToday()
    {
        test::CounterShop counter;
        TestShop &shop = counter.shop;
        ImportOptions options;
        options.earnPoints = true;
        (void)run(shop, "invoice,date,member,product,quantity,price\n1,2026-08-01,A1,P,3,100\n", options);
        const domain::MemberId member(number(shop, "SELECT id FROM member"));
        QVERIFY(counter.counter.record(test::CounterShop::draft(member, 1000, 30)));
        QVERIFY(counter.counter.record(test::CounterShop::draft(member, 2000)));
        const qint64 before = counter.balance(member);
        const ImportReport back = run(shop, "invoice,date,member,product,quantity,price\n"
                                            "C2,2026-08-02,A1,P,-3,100\n");
        QCOMPARE(back.points.taken.value(), before);
        QCOMPARE(counter.balance(member), 0);
        QCOMPARE(counter.problems(), QString());
        (void)must(ImportService(shop.database(), shop.clock).undo(*back.batch));
        QCOMPARE(counter.balance(member), before);
        QCOMPARE(counter.problems(), QString());
    }

    void undoingAReturnClosesTheDeficitItOpened()
    {
        domain::Programme programme = test::CounterShop::plainProgramme();
        programme.clawback.missing = domain::MissingPoints::Negative;
        test::CounterShop counter(TestShop::Where::Memory, programme);
        TestShop &shop = counter.shop;
        ImportOptions options;
        options.earnPoints = true;
        (void)run(shop, "invoice,date,member,product,quantity,price\n1,2026-08-01,A1,P,3,100\n", options);
        const domain::MemberId member(number(shop, "SELECT id FROM member"));
        QVERIFY(counter.counter.record(test::CounterShop::draft(member, 30, 30)));
        const ImportReport back = run(shop, "invoice,date,member,product,quantity,price\n"
                                            "C2,2026-08-02,A1,P,-3,100\n");
        QCOMPARE(counter.balance(member), -30);
        QVERIFY(counter.counter.record(test::CounterShop::draft(member, 1000)));
        QCOMPARE(counter.balance(member), -20);
        QCOMPARE(counter.problems(), QString());
        (void)must(ImportService(shop.database(), shop.clock).undo(*back.batch));
        QCOMPARE(counter.balance(member), 10);
        QCOMPARE(must(counter.counter.snapshot(member)).spendable.value(), 10);
        QCOMPARE(counter.problems(), QString());
    }

    // The return wrote 30 points off; what they had paid for came back and met that. Without the return nothing was owed.
    void undoingAReturnGivesBackWhatMetItsWriteOff()
    {
        test::CounterShop counter;
        TestShop &shop = counter.shop;
        ImportOptions options;
        options.earnPoints = true;
        (void)run(shop, "invoice,date,member,product,quantity,price\n1,2026-08-01,A1,P,3,100\n", options);
        const domain::MemberId member(number(shop, "SELECT id FROM member"));
        const auto paid = must(counter.counter.record(test::CounterShop::draft(member, 30, 30)));
        const ImportReport back = run(shop, "invoice,date,member,product,quantity,price\n"
                                            "C2,2026-08-02,A1,P,-3,100\n");
        QCOMPARE(must(counter.counter.refund(test::CounterShop::refundOf(paid.id))).metBefore.value(), 30);
        QCOMPARE(counter.balance(member), 0);
        QCOMPARE(counter.problems(), QString());
        (void)must(ImportService(shop.database(), shop.clock).undo(*back.batch));
        QCOMPARE(counter.balance(member), 30);
        QCOMPARE(counter.problems(), QString());
        QCOMPARE(run(shop, "invoice,date,member,product,quantity,price\nC3,2026-08-03,A1,P,-3,100\n")
                     .points.taken.value(), 30);
        QCOMPARE(counter.balance(member), 0);
        QCOMPARE(counter.problems(), QString());
    }

    // A budget of 40: 30 are given, once, after the return is taken away again.
    void undoingAReturnGivesABudgetBackWhatItWroteOff()
    {
        domain::Programme programme = test::CounterShop::plainProgramme();
        programme.earning.rules.front().caps = {{domain::CapPeriod::Budget, domain::Points(40)}};
        test::CounterShop counter(TestShop::Where::Memory, programme);
        TestShop &shop = counter.shop;
        ImportOptions options;
        options.earnPoints = true;
        (void)run(shop, "invoice,date,member,product,quantity,price\n1,2026-08-01,A1,P,3,100\n", options);
        const domain::MemberId member(number(shop, "SELECT id FROM member"));
        QVERIFY(counter.counter.record(test::CounterShop::draft(member, 30, 30)));
        const ImportReport back = run(shop, "invoice,date,member,product,quantity,price\n"
                                            "C2,2026-08-02,A1,P,-3,100\n");
        QCOMPARE(number(shop, "SELECT sum(written_off) FROM rule_points"), 30);
        (void)must(ImportService(shop.database(), shop.clock).undo(*back.batch));
        QCOMPARE(must(counter.counter.record(test::CounterShop::draft(member, 2000))).earned.value(), 10);
        QCOMPARE(counter.problems(), QString());
    }

    // Which grant it came from is not kept: better refused than half restored.
    void anImportWhoseReturnsMovedCreditIsNotTakenBack()
    {
        TestShop shop(TestShop::Where::Memory, britishShop(2));
        (void)run(shop, head + "1,A,Cup,5,2011-01-01,1.00,7\n");
        const ImportReport back = run(shop, head + "C2,A,Cup,-2,2011-02-01,1.00,7\n");
        must(shop.database().write([](storage::Connection &connection) -> domain::Result<void> {
            connection.run(QStringLiteral("INSERT INTO stored_account (id, kind, member_id, balance, created_at) "
                                          "SELECT 1, 'credit', id, 0, 0 FROM member"));
            connection.run(QStringLiteral("INSERT INTO stored_entry (account_id, seq, kind, amount, occurred_at, local_day, "
                                          "purchase_id, refund_id) SELECT 1, 1, 'clawback', 0, 0, 0, p.id, r.id "
                                          "FROM purchase p, refund r"));
            return {};
        }));
        const auto refused = ImportService(shop.database(), shop.clock).undo(*back.batch);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, domain::ErrorCode::NotAllowed);
        QCOMPARE(refused.error().field, QStringLiteral("returnedCredit"));
        QCOMPARE(number(shop, "SELECT refunded FROM purchase"), 200);
    }

    void pastPurchasesEarnByTheProgrammeOfTheirDay()
    {
        test::CounterShop counter; // version 1, one point per 100, from today
        TestShop &shop = counter.shop;
        shop.clock.advanceDays(10);
        domain::Programme twice = test::CounterShop::plainProgramme();
        std::get<domain::PerMoneyRule>(twice.earning.rules.front().effect).points = domain::Points(2);
        counter.save(twice, counter.today());
        const QString row = QStringLiteral("%1,%2,A1,%3\n");
        const auto day = [&](int back) { return counter.today().addDays(-back).toString(Qt::ISODate); };
        ImportOptions options;
        options.earnPoints = true;
        (void)run(shop, QString(QStringLiteral("invoice,date,member,amount\n")
                                + row.arg(1).arg(day(5)).arg(100)    // under version 1
                                + row.arg(2).arg(day(0)).arg(100)    // under version 2
                                + row.arg(3).arg(day(400)).arg(100)) // before any: as today
                            .toUtf8(), options);
        QCOMPARE(number(shop, "SELECT earned_points FROM purchase WHERE ref = '1'"), 10);
        QCOMPARE(number(shop, "SELECT earned_points FROM purchase WHERE ref = '2'"), 20);
        QCOMPARE(number(shop, "SELECT earned_points FROM purchase WHERE ref = '3'"), 20);
        QCOMPARE(problems(shop), QString());
    }

    /// Midday stands for an unknown time in the shop's lists, but no rule may take it for the truth.
    void rulesForAnHourNeedTheTimeOfDay()
    {
        domain::Programme programme = test::CounterShop::plainProgramme();
        programme.earning.rules = {test::ruleOf(QStringLiteral("noon"), test::visit(10),
                                                {domain::HourCondition{11 * 60, 13 * 60}})};
        test::CounterShop counter(TestShop::Where::Memory, programme);
        ImportOptions options;
        options.earnPoints = true;
        (void)run(counter.shop, "invoice,date,member,amount\n1,2026-08-01,A1,100\n"
                                "2,2026-08-01 12:00,A1,100\n3,2026-08-01 18:00,A1,100\n", options);
        QCOMPARE(number(counter.shop, "SELECT earned_points FROM purchase WHERE ref = '1'"), 0);
        QCOMPARE(number(counter.shop, "SELECT earned_points FROM purchase WHERE ref = '2'"), 10);
        QCOMPARE(number(counter.shop, "SELECT earned_points FROM purchase WHERE ref = '3'"), 0);
    }

    void brandsOfProductsAreReadAndEarn()
    {
        domain::Programme programme = test::CounterShop::plainProgramme();
        domain::Rule rule = test::ruleOf(QStringLiteral("kaleh"), test::per(1, 100));
        rule.items.brands = {QStringLiteral("کاله")};
        programme.earning.rules = {rule};
        test::CounterShop counter(TestShop::Where::Memory, programme);
        ImportOptions options;
        options.earnPoints = true;
        (void)run(counter.shop, QStringLiteral("شماره فاکتور,تاریخ,کد مشتری,کد کالا,برند,تعداد,فی\n"
                                               "1,1405/05/10,A1,P1,کاله,2,100\n"
                                               "1,1405/05/10,A1,P2,میهن,1,700\n").toUtf8(), options);
        QCOMPARE(number(counter.shop, "SELECT count(DISTINCT brand) FROM product"), 2);
        QCOMPARE(number(counter.shop, "SELECT earned_points FROM purchase"), 20);
    }

    void timesMayNameTheirZone_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("utc");
        QTest::addColumn<QString>("format");
        const QString none;
        // the shop is in Tehran, 3:30 ahead
        QTest::newRow("none") << "2026-08-01 10:00" << "2026-08-01T06:30:00Z" << none;
        QTest::newRow("Z") << "2026-08-01T10:00:00Z" << "2026-08-01T10:00:00Z" << none;
        QTest::newRow("milliseconds") << "2026-08-01T10:00:00.123Z" << "2026-08-01T10:00:00Z" << none;
        QTest::newRow("offset") << "2026-08-01T10:00:00+03:30" << "2026-08-01T06:30:00Z" << none;
        QTest::newRow("packed offset") << "2026-08-01T10:00-0500" << "2026-08-01T15:00:00Z" << none;
        QTest::newRow("hours") << "2026-08-01 10:00 +2" << "2026-08-01T08:00:00Z" << none;
        QTest::newRow("words") << "2026-08-01 10:00:00 UTC" << "2026-08-01T10:00:00Z" << none;
        QTest::newRow("afternoon") << "8/20/2026 8:26 PM GMT" << "2026-08-20T20:26:00Z" << none;
        QTest::newRow("next day here") << "2026-08-01T22:00:00Z" << "2026-08-01T22:00:00Z" << none;
        QTest::newRow("Jalali") << QStringLiteral("۱۴۰۵/۰۵/۱۰ ۱۰:۰۰+۰۳:۳۰") << "2026-08-01T06:30:00Z" << none;
        QTest::newRow("by format") << "01.08.2026 10:00:00+01:00" << "2026-08-01T09:00:00Z" << "dd.MM.yyyy HH:mm:ss";
        QTest::newRow("in the format") << "01.08.2026 10:00Z" << "2026-08-01T10:00:00Z" << "dd.MM.yyyy HH:mmZ";
        QTest::newRow("percent") << "2026-08-01T10:00:00+0100" << "2026-08-01T09:00:00Z" << "%Y-%m-%dT%H:%M:%S%z";
        QTest::newRow("too far") << "2026-08-01T10:00:00+15:00" << "" << none;
        QTest::newRow("no such minutes") << "2026-08-01T10:00:00+03:75" << "" << none;
    }
    void timesMayNameTheirZone()
    {
        QFETCH(QString, written);
        QFETCH(QString, utc);
        QFETCH(QString, format);
        TestShop shop(TestShop::Where::Memory);
        ImportOptions options;
        options.dateFormat = format;
        const ImportReport report =
            run(shop, QString(QStringLiteral("invoice,date,member,amount\n1,%1,A1,100\n").arg(written)).toUtf8(), options);
        if (utc.isEmpty()) {
            QCOMPARE(report.receipts, 0);
            QCOMPARE(report.problems.front().reason, RowReason::NotADate);
            return;
        }
        QCOMPARE(report.rejectedRows, 0);
        const QDateTime moment = QDateTime::fromString(utc, Qt::ISODate);
        QCOMPARE(number(shop, "SELECT occurred_at FROM purchase"), moment.toMSecsSinceEpoch());
        QCOMPARE(number(shop, "SELECT local_day FROM purchase"),
                 moment.toTimeZone(QTimeZone("Asia/Tehran")).date().toJulianDay());
    }

    void earningNeedsAProgramme()
    {
        TestShop shop(TestShop::Where::Memory, britishShop(2));
        ImportOptions options;
        options.earnPoints = true;
        const auto report = ImportService(shop.database(), shop.clock)
                                .run(ImportKind::Purchases, m_files.write(head + "1,A,x,1,2011-01-01,1,7\n"), options);
        QVERIFY(!report);
        QCOMPARE(report.error().code, domain::ErrorCode::NoProgramme);
        QCOMPARE(number(shop, "SELECT count(*) FROM batch"), 0);
    }

    void missingColumnsAreNamed()
    {
        TestShop shop(TestShop::Where::Memory);
        const auto report = ImportService(shop.database(), shop.clock)
                                .run(ImportKind::Purchases, m_files.write("a,b\n1,2\n"), {});
        QVERIFY(!report);
        QCOMPARE(report.error().code, domain::ErrorCode::MissingColumn);
    }

    /// Ten thousand damaged files: none crashes, none is half imported.
    void damagedFilesNeverHalfImport()
    {
        TestShop shop(TestShop::Where::Memory, britishShop(2));
        const QByteArray good = head
            + "1,A,\"Cup, \"\"big\"\"\",2,2011-01-05 10:00:00,1.50,17850\r\n"
              "2,B,Plate,1,2011-01-06,3.00,\n"
              "C3,A,Cup,-1,2011-02-01,1.50,17850\n";
        QRandomGenerator random(20110105);
        ImportService imports(shop.database(), shop.clock);
        ImportOptions options;
        for (int i = 0; i < damagedFiles; ++i) {
            QByteArray bad = good;
            for (quint32 n = random.bounded(1u, 6u); n > 0; --n) {
                const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(bad.size())));
                switch (random.bounded(4)) {
                case 0: bad[at] = static_cast<char>(random.bounded(256)); break;
                case 1: bad.remove(at, static_cast<qsizetype>(random.bounded(1u, 20u))); break;
                case 2: bad.insert(at, static_cast<char>(random.bounded(256))); break;
                default: bad.insert(at, "\",\n\r;\t"[random.bounded(6)]); break;
                }
                if (bad.isEmpty())
                    bad = good;
            }
            options.dryRun = i % 20 != 0;
            const auto report = imports.run(ImportKind::Purchases, m_files.write(bad), options);
            QFile::remove(m_files.path(QStringLiteral("import-%1.csv").arg(i)));
            if (!report || !report->batch)
                continue;
            QCOMPARE(number(shop, "SELECT count(*) FROM purchase"), report->receipts);
            QCOMPARE(number(shop, "SELECT count(*) FROM refund"), report->refunds);
            (void)must(imports.undo(*report->batch));
            QCOMPARE(counts(shop), QList<qint64>(8, 0));
        }
        QCOMPARE(problems(shop), QString());
    }

    void onlineRetailComesAsItIsKnown()
    {
        const QString packed = QStringLiteral(BASHGAH_SHARED_DIR "/data/online_retail.csv.xz");
        if (!QFile::exists(packed))
            QSKIP("the shared data set Online Retail is not here");
        const QString csv = m_files.path(QStringLiteral("online_retail.csv"));
        QProcess xz;
        xz.setStandardOutputFile(csv);
        xz.start(QStringLiteral("xz"), {QStringLiteral("-dc"), packed});
        if (!xz.waitForFinished(60'000) || xz.exitCode() != 0)
            QSKIP("xz is not installed");
        TestShop shop(TestShop::Where::File, britishShop(3));
        ImportService imports(shop.database(), shop.clock);
        const ImportReport report = must(imports.run(ImportKind::Purchases, csv, {}));
        QCOMPARE(report.rows, 541'909);
        QCOMPARE(report.rejectedRows, 2'517);
        QCOMPARE(report.receipts - report.anonymousReceipts, 18'532);
        QCOMPARE(number(shop, "SELECT count(*) FROM purchase_line l JOIN purchase p ON p.id = l.purchase_id "
                              "WHERE p.member_id IS NOT NULL"), 397'884);
        QCOMPARE(number(shop, "SELECT count(DISTINCT member_id) FROM purchase WHERE member_id IS NOT NULL"), 4'338);
        QCOMPARE(number(shop, "SELECT sum(gross) FROM purchase WHERE member_id IS NOT NULL"), Q_INT64_C(8'911'407'904));
        QCOMPARE(number(shop, "SELECT sum(gross) FROM purchase p JOIN member m ON m.id = p.member_id "
                              "WHERE m.code = '16446'"), 168'472'500);
        QCOMPARE(number(shop, "SELECT sum(gross - refunded) FROM purchase p JOIN member m ON m.id = p.member_id "
                              "WHERE m.code = '16446'"), 2'900);
        QCOMPARE(problems(shop), QString());
        const ImportReport again = must(imports.run(ImportKind::Purchases, csv, {}));
        QCOMPARE(again.alreadyImported, report.receipts + report.refunds);
        (void)must(imports.undo(*report.batch));
        QCOMPARE(counts(shop), QList<qint64>(8, 0));
    }
};

BASHGAH_TEST(tst_purchaseimport, PurchaseImportTest)

} // namespace tst_purchaseimport

#include "tst_purchaseimport.moc"
