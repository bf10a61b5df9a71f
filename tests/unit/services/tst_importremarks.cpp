// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/importservice.h"
#include "services/imports/importsummary.h"
#include "support/countershop.h"
#include "support/crowd.h"
#include "support/importfile.h"
#include "support/must.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_importremarks {

using namespace bashgah;
using domain::Money;
using services::ImportField;
using services::ImportKind;
using services::ImportOptions;
using services::ImportReport;
using services::ImportService;
using services::RowProblem;
using services::RowReason;
using test::CounterShop;
using test::must;
using test::TestShop;

/// Returns that name their purchase, split payments, both numbers of a member: and what is said of rows that come in
/// otherwise than they say.
class ImportRemarksTest final : public QObject
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
    static QString problems(TestShop &shop)
    {
        QStringList lines;
        for (const services::Finding &finding : must(services::VerifyService(shop.database()).verify()))
            lines << QString(finding.check + u' ' + finding.subject + u' ' + finding.detail);
        return lines.join(u'\n');
    }
    ImportReport run(TestShop &shop, const QByteArray &csv, const ImportOptions &options = {})
    {
        return must(ImportService(shop.database(), shop.clock).run(ImportKind::Purchases, m_files.write(csv), options));
    }
    static QByteArray returnsHead() { return "kind,invoice,date,member,product,quantity,amount,of invoice,of line\n"; }

private slots:
    void aReturnGoesToThePurchaseItNames_data()
    {
        QTest::addColumn<bool>("earning");
        QTest::newRow("history only") << false;
        QTest::newRow("with points") << true;
    }
    void aReturnGoesToThePurchaseItNames()
    {
        QFETCH(bool, earning);
        CounterShop counter;
        TestShop &shop = counter.shop;
        ImportOptions options;
        options.earnPoints = earning;
        const ImportReport report = run(shop, returnsHead()
            + "sale,1,2026-08-01,A1,P,2,200,,\n"
              "sale,1,2026-08-01,A1,P,1,100,,\n"
              "sale,2,2026-08-02,A1,P,2,200,,\n"
              "return,R1,2026-08-03,A1,P,1,100,1,2\n"
              "return,R2,2026-08-03,A1,P,,50,1,1\n"
              "return,R3,2026-08-04,A1,,,30,2,\n"
              "return,R4,2026-08-05,A1,P,1,70,,\n", options);
        QVERIFY(report.problems.empty());
        QCOMPARE(report.linkedReturnLines, 4);
        QCOMPARE(number(shop, "SELECT refunded FROM purchase WHERE ref = '2'"), 300); // an amount: its lines are left alone
        QCOMPARE(number(shop, "SELECT refunded FROM purchase WHERE ref = '1'"), 1'000 + 500 + 700);
        QCOMPARE(number(shop, "SELECT quantity IS NULL FROM refund_line l JOIN refund r ON r.id = l.refund_id WHERE r.ref = 'R2'"), 1);
        QCOMPARE(number(shop, "SELECT purchase_line_no FROM refund_line l JOIN refund r ON r.id = l.refund_id WHERE r.ref = 'R1'"), 2);
        QCOMPARE(report.points.taken.value(), earning ? 25 : 0); // one for 100 rials; 2200 and 300 rials came back
        QCOMPARE(problems(shop), QString());
    }

    void aReturnFindsAPurchaseOfTheCounter()
    {
        CounterShop counter;
        const domain::MemberId member = counter.addMember(QStringLiteral("A1"));
        auto draft = CounterShop::draft(member, 1'000);
        draft.ref = QStringLiteral("55");
        const auto bought = must(counter.counter.record(draft));
        counter.shop.clock.advanceDays(1);
        const QByteArray csv = "kind,invoice,date,member,amount,of invoice\nreturn,R9,2026-08-23 09:00:00,A1,40,55\n";
        ImportOptions dry;
        dry.dryRun = true;
        QCOMPARE(run(counter.shop, csv, dry).linkedReturnLines, 1);
        QCOMPARE(counter.balance(member), 10);
        const ImportReport report = run(counter.shop, csv);
        QVERIFY(report.problems.empty());
        QCOMPARE(report.points.taken.value(), 4);
        QCOMPARE(counter.balance(member), 6);
        QCOMPARE(must(counter.counter.purchase(bought.id)).refunded, Money::fromMinor(400));
        QCOMPARE(problems(counter.shop), QString());
        QCOMPARE(run(counter.shop, csv).alreadyImported, 1);
        (void)must(ImportService(counter.shop.database(), counter.shop.clock).undo(*report.batch));
        QCOMPARE(counter.balance(member), 10);
        QCOMPARE(must(counter.counter.purchase(bought.id)).refunded, Money());
        QCOMPARE(problems(counter.shop), QString());
    }

    void pointsThatPaidAtTheCounterComeBackAndSuchAnImportStays()
    {
        CounterShop counter;
        const domain::MemberId member = counter.addMember(QStringLiteral("A1"));
        (void)must(counter.counter.record(CounterShop::draft(member, 1'000))); // ten points
        auto draft = CounterShop::draft(member, 90, 8);                        // eight of them pay; too little to earn
        draft.ref = QStringLiteral("56");
        (void)must(counter.counter.record(draft));
        QCOMPARE(counter.balance(member), 2);
        counter.shop.clock.advanceDays(1);
        const ImportReport report = run(counter.shop, "kind,invoice,date,member,amount,of invoice\n"
                                                      "return,R9,2026-08-23 09:00:00,A1,9,56\n");
        QVERIFY(report.problems.empty());
        QCOMPARE(counter.balance(member), 10);
        QCOMPARE(problems(counter.shop), QString());
        const auto undone = ImportService(counter.shop.database(), counter.shop.clock).undo(*report.batch);
        QVERIFY(!undone);
        QCOMPARE(undone.error().field, QStringLiteral("returnedCredit"));
        QCOMPARE(counter.balance(member), 10);
    }

    void aReturnWhosePurchaseIsNotKnownStandsAloneAndSaysSo()
    {
        TestShop shop(TestShop::Where::Memory);
        const QByteArray csv = returnsHead()
            + "sale,1,2026-08-01,A1,P,2,200,,\n"
              "return,R1,2026-08-03,A1,P,1,100,99,\n"  // no such purchase, though the goods fit another
              "return,R2,2026-08-03,A2,P,1,100,1,\n"   // another member's
              "return,R3,2026-07-03,A1,P,1,100,1,\n"   // before it was bought
              "return,R4,2026-08-03,A1,P,3,350,1,\n";  // more than there is
        ImportOptions dry;
        dry.dryRun = true;
        const std::vector<RowProblem> expected{
            {3, RowReason::PurchaseNotKnown, ImportField::OfInvoice, QStringLiteral("99"), true},
            {4, RowReason::PurchaseNotKnown, ImportField::OfInvoice, QStringLiteral("1"), true},
            {5, RowReason::PurchaseNotKnown, ImportField::OfInvoice, QStringLiteral("1"), true},
            {6, RowReason::MoreThanLeft, ImportField::OfInvoice, QStringLiteral("1"), true}};
        QVERIFY(run(shop, csv, dry).problems == expected);
        const ImportReport report = run(shop, csv);
        QVERIFY(report.problems == expected);
        QCOMPARE(report.rejectedRows, 0);
        QVERIFY(report.rejectedByReason().isEmpty());
        QCOMPARE(report.refunds, 4);
        QCOMPARE(report.linkedReturnLines, 1);
        QCOMPARE(report.standAloneReturnLines, 4);
        QCOMPARE(number(shop, "SELECT refunded FROM purchase"), 2'000);
        const QJsonObject summary = services::importSummary(report, shop.profile().currency);
        QCOMPARE(summary.value(QStringLiteral("remarks")).toInt(), 4);
        QCOMPARE(summary.value(QStringLiteral("remark_rows")).toObject().value(QStringLiteral("purchase_not_known")).toInt(), 3);
        QCOMPARE(problems(shop), QString());
    }

    void everyPartOfAPaymentIsKeptOrToldAsWrong()
    {
        CounterShop counter;
        ImportOptions options;
        options.earnPoints = true;
        for (const bool earning : {false, true}) {
            options.earnPoints = earning;
            const QByteArray first = QByteArray::number(earning ? 10 : 0);
            const ImportReport report = run(counter.shop, "invoice,date,member,amount,payment,payment parts\n"
                                                          "1" + first + ",2026-08-01,A1,100,mixed,card=50; a;b=20.5; cash=29.5\n"
                                                          "2" + first + ",2026-08-01,A1,100,mixed,card=50; cash=10\n"
                                                          "3" + first + ",2026-08-01,A1,100,,card\n"
                                                          "4" + first + ",2026-08-01,A1,100,,card=-5; cash=105\n", options);
            QCOMPARE(report.receipts, 2);
            QCOMPARE(report.rejectedByReason(), (QMap<RowReason, qint64>{{RowReason::UnknownValue, 2}}));
            QCOMPARE(report.remarksByReason(), (QMap<RowReason, qint64>{{RowReason::PaymentsDiffer, 1}}));
            const auto id = must(counter.counter.findPurchase(QString(u'1' + QString::fromLatin1(first)))).id;
            QCOMPARE(must(counter.counter.extras(id)).payments,
                     (std::vector<domain::PaymentPart>{{QStringLiteral("card"), Money::fromMinor(500)},
                                                       {QStringLiteral("a;b"), Money::fromMinor(205)},
                                                       {QStringLiteral("cash"), Money::fromMinor(295)}}));
            (void)must(ImportService(counter.shop.database(), counter.shop.clock).undo(*report.batch));
        }
        QCOMPARE(number(counter.shop, "SELECT count(*) FROM purchase WHERE void_at IS NULL"), 0);
    }

    void aTextThatIsTooLongIsCutAndTold()
    {
        TestShop shop(TestShop::Where::Memory);
        const QByteArray table(501, 'x');
        const QByteArray note(1'001, 'y');
        const ImportReport report = run(shop, "invoice,date,member,product,amount,note,field: Table\n"
                                              "1,2026-08-01,A1,P,100," + note + ',' + table + "\n"
                                              "1,2026-08-01,A1,Q,100," + note + ',' + table + "\n"
                                              "2,2026-08-01,A1,Q,100,," + QByteArray(500, 'z') + "\n");
        QCOMPARE(report.receipts, 2);
        QCOMPARE(report.revenue, Money::fromMinor(3'000));
        QCOMPARE(report.rejectedRows, 0);
        QCOMPARE(report.problems.size(), size_t(2)); // once for each text
        QCOMPARE(report.problems[0].reason, RowReason::TextCut);
        QCOMPARE(report.problems[0].row, 2);
        QCOMPARE(report.problems[1].field, ImportField::Own);
        const auto rows = must(ImportService(shop.database(), shop.clock).purchaseTable({}));
        QCOMPARE(rows.front().fields.front().value, QString(500, u'x'));
        QCOMPARE(rows.front().note, QString(1'000, u'y'));
        QCOMPARE(rows.back().fields.front().value.size(), 500);
    }

    void aPurchaseFindsItsMemberByEitherNumberAndNeverByName()
    {
        TestShop shop(TestShop::Where::Memory);
        const auto add = [&](const char *name, const char *mobile, const char *code) {
            (void)test::addMember(shop.database(), shop.clock, QString::fromLatin1(name), QString::fromLatin1(mobile),
                                  QString::fromLatin1(code));
        };
        add("Sara", "09121234567", "");
        add("Ali", "09120000002", "A2");
        add("Reza", "", "09120000003"); // a code that looks like a mobile
        const ImportReport report = run(shop, "invoice,date,member,member mobile,amount\n"
                                              "1,2026-08-01,A1,09121234567,100\n" // Sara has no code: it is she
                                              "2,2026-08-01,A2,,100\n"
                                              "3,2026-08-01,09120000003,,100\n"
                                              "4,2026-08-01,A4,09120000002,100\n" // Ali's mobile beside another code
                                              "5,2026-08-01,A5,none,100\n"
                                              "6,2026-08-01,Sara,,100\n");
        QCOMPARE(report.receipts, 6);
        QCOMPARE(report.matchedMembers, 3);
        QCOMPARE(report.newMembers, 3);
        QCOMPARE(report.remarksByReason(), (QMap<RowReason, qint64>{{RowReason::MobileLeftOut, 2}}));
        QCOMPARE(number(shop, "SELECT count(*) FROM purchase p JOIN member m ON m.id = p.member_id WHERE m.name = 'Sara' AND m.mobile IS NOT NULL"), 1);
        QCOMPARE(number(shop, "SELECT count(*) FROM purchase p JOIN member m ON m.id = p.member_id WHERE p.ref = '3' AND m.name = 'Reza'"), 1);
        // without the second column a mobile is looked for among the codes as well
        QCOMPARE(run(shop, "invoice,date,member,amount\n7,2026-08-01,09120000003,100\n").matchedMembers, 1);
        QCOMPARE(problems(shop), QString());
    }

    void theReportSaysInWhichUnitAmountsWereRead()
    {
        const auto from = [this](const QByteArray &heading, std::optional<domain::MoneyUnit> asked) {
            TestShop shop(TestShop::Where::Memory);
            ImportOptions options;
            options.unit = asked;
            options.dryRun = true;
            const QJsonObject summary = services::importSummary(run(shop, "date," + heading + "\n2026-08-01,100\n", options),
                                                                shop.profile().currency);
            return QString(summary.value(QStringLiteral("unit")).toString() + u' ' + summary.value(QStringLiteral("unit_from")).toString());
        };
        QCOMPARE(from("amount", {}), QStringLiteral("toman shop"));
        QCOMPARE(from("amount (rial)", {}), QStringLiteral("rial heading"));
        QCOMPARE(from("amount (rial)", domain::MoneyUnit::Toman), QStringLiteral("toman option"));
    }
};

BASHGAH_TEST(tst_importremarks, ImportRemarksTest)

} // namespace tst_importremarks

#include "tst_importremarks.moc"
