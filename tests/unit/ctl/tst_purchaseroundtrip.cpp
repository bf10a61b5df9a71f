// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/membertable.h"
#include "reports/purchasetable.h"
#include "services/imports/importservice.h"
#include "services/members/erasureservice.h"
#include "services/members/memberservice.h"
#include "services/products/productservice.h"
#include "services/stored/storedvalueservice.h"
#include "support/countershop.h"
#include "support/crowd.h"
#include "support/importfile.h"
#include "support/must.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_purchaseroundtrip {

using namespace bashgah;
using domain::MemberId;
using domain::Money;
using domain::PurchaseDraft;
using domain::PurchaseId;
using reports::TableLanguage;
using services::ImportKind;
using services::ImportReport;
using test::CounterShop;
using test::must;
using test::TestShop;

namespace {

/// A shop that sold and took back in every way, at its counter.
struct Sold : CounterShop
{
    Sold()
    {
        coded = addMember(QStringLiteral("A1"));
        byMobile = test::addMember(shop.database(), shop.clock, QStringLiteral("سارا"), QStringLiteral("09121234567"));
        likeMobile = addMember(QStringLiteral("09120000001"));
        services::ProductService products(shop.database(), shop.clock);
        cup = must(products.add({QStringLiteral("P1"), QStringLiteral("Cup"), QStringLiteral("Mugs"), QStringLiteral("Acme"),
                                 Money::fromMinor(1'000), {}, 0, false}));
        plate = must(products.add({QStringLiteral("P2"), QStringLiteral("=Plate"), {}, {}, Money::fromMinor(1'500), {}, 0, false}));
        (void)must(services::StoredValueService(shop.database(), shop.clock)
                       .topUpCredit(coded, {Money::fromMinor(400), QStringLiteral("cash"), {}, {}, {}}));
        sellSplit();
        sellGoods();
        sellWhole();
        sellOthers();
    }

    [[nodiscard]] static domain::PurchaseLine line(domain::ProductId product, const QString &code, qint64 pieces, qint64 price)
    {
        domain::PurchaseLine line;
        line.product = product;
        line.code = code;
        line.quantity = domain::Quantity::whole(pieces);
        line.price = Money::fromMinor(price);
        line.gross = Money::fromMinor(pieces * price);
        return line;
    }
    [[nodiscard]] PurchaseId sell(PurchaseDraft draft, const QString &ref)
    {
        shop.clock.advanceMinutes(7);
        draft.ref = ref;
        return must(counter.record(draft)).id;
    }
    void takeBack(const domain::RefundRequest &request)
    {
        shop.clock.advanceMinutes(1);
        (void)must(counter.refund(request));
    }
    /// 600 by card, 400 in cash, of which 300 come back.
    void sellSplit()
    {
        PurchaseDraft bill = draft(coded, 1'000);
        bill.extras.payments = {{QStringLiteral("card"), Money::fromMinor(600)}, {QStringLiteral("cash"), Money::fromMinor(400)}};
        takeBack(refundOf(sell(bill, QStringLiteral("split")), 300));
    }
    /// A gift, two cups of which one comes back, a plate.
    void sellGoods()
    {
        PurchaseDraft bill;
        bill.member = byMobile;
        bill.lines = {line(plate, QStringLiteral("P2"), 1, 0), line(cup, QStringLiteral("P1"), 2, 1'000),
                      line(plate, QStringLiteral("P2"), 1, 1'500)};
        bill.payment = QStringLiteral("card");
        domain::RefundRequest request = refundOf(sell(bill, QStringLiteral("goods")));
        request.lines = {{2, Money::fromMinor(1'000), domain::Quantity::whole(1)}};
        request.reason = QStringLiteral("-broken");
        takeBack(request);
    }
    /// All of an amount, and all of two goods.
    void sellWhole()
    {
        PurchaseDraft bill = draft(likeMobile, 500);
        bill.extras.fields = {{QStringLiteral("Table"), QStringLiteral("=5")}};
        takeBack(refundOf(sell(bill, QStringLiteral("whole"))));
        PurchaseDraft goods;
        goods.member = coded;
        goods.lines = {line(cup, QStringLiteral("P1"), 1, 1'000), line(plate, QStringLiteral("P2"), 1, 1'500)};
        takeBack(refundOf(sell(goods, QStringLiteral("two"))));
    }
    /// Nobody's, and one that credit paid a part of.
    void sellOthers()
    {
        takeBack(refundOf(sell(draft({}, 700), QStringLiteral("nobody")), 200));
        PurchaseDraft bill = draft(coded, 1'000);
        bill.payment = QStringLiteral("cash");
        bill.tenders.push_back({});
        (void)sell(bill, QStringLiteral("credit"));
    }

    MemberId coded{0};
    MemberId byMobile{0};
    MemberId likeMobile{0};
    domain::ProductId cup{0};
    domain::ProductId plate{0};
};

std::vector<domain::PurchaseTableRow> tableOf(TestShop &shop)
{
    return must(services::ImportService(shop.database(), shop.clock).purchaseTable({}));
}

QStringList wordsOf(TestShop &shop)
{
    const auto rows = tableOf(shop);
    const reports::PurchaseTable table(TableLanguage::English, shop.profile());
    QStringList words{table.header(rows).join(u'|')};
    for (const domain::PurchaseTableRow &row : rows)
        words << table.cells(row, reports::PurchaseTable::labelsOf(rows)).join(u'|');
    return words;
}

const domain::PurchaseTableRow *rowOf(const std::vector<domain::PurchaseTableRow> &rows, const QString &ref, bool isReturn = false)
{
    for (const domain::PurchaseTableRow &row : rows) {
        if ((isReturn ? row.of : row.ref) == ref && row.isReturn == isReturn)
            return &row;
    }
    return nullptr;
}

} // namespace

/// Purchases that leave a shop as a table and come into another one.
class PurchaseRoundTripTest final : public QObject
{
    Q_OBJECT

private:
    test::ImportFiles m_files;

    static ImportReport import(TestShop &shop, ImportKind kind, const QString &path)
    {
        return must(services::ImportService(shop.database(), shop.clock).run(kind, path, {}));
    }
    static QString problems(TestShop &shop)
    {
        QStringList lines;
        for (const services::Finding &finding : must(services::VerifyService(shop.database()).verify()))
            lines << QString(finding.check + u' ' + finding.subject + u' ' + finding.detail);
        return lines.join(u'\n');
    }

private slots:
    void aTableSaysWhatWasPaidAndWhereItCameBack()
    {
        Sold sold;
        const auto rows = tableOf(sold.shop);
        const auto *split = rowOf(rows, QStringLiteral("split"));
        QVERIFY(split);
        QCOMPARE(split->payments, (std::vector<domain::PaymentPart>{{QStringLiteral("card"), Money::fromMinor(600)},
                                                                    {QStringLiteral("cash"), Money::fromMinor(400)}}));
        const auto *credit = rowOf(rows, QStringLiteral("credit"));
        QVERIFY(credit);
        QCOMPARE(credit->payments, (std::vector<domain::PaymentPart>{{QStringLiteral("cash"), Money::fromMinor(600)},
                                                                     {QStringLiteral("credit"), Money::fromMinor(400)}}));
        QVERIFY(rowOf(rows, QStringLiteral("whole"))->payments.empty());
        const auto *back = rowOf(rows, QStringLiteral("goods"), true);
        QVERIFY(back);
        QCOMPARE(back->ofLine, 1); // the gift before it is no line of the table
        QCOMPARE(back->product, QStringLiteral("P1"));
        QCOMPARE(rowOf(rows, QStringLiteral("split"), true)->ofLine, 0);
        QCOMPARE(rowOf(rows, QStringLiteral("goods"))->mobile, QStringLiteral("+989121234567"));
        const QStringList words = wordsOf(sold.shop);
        QVERIFY2(words.first().contains(QStringLiteral("|payment parts (toman)|")), qPrintable(words.first()));
        QCOMPARE(words.filter(QStringLiteral("|card=60; cash=40|")).size(), 1);
    }

    void whatOneShopSavesAnotherReadsWithoutLoss_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<bool>("persian");
        for (const char *ending : {"csv", "xlsx"}) {
            QTest::addRow("%s fa", ending) << QString::fromLatin1(ending) << true;
            QTest::addRow("%s en", ending) << QString::fromLatin1(ending) << false;
        }
    }
    void whatOneShopSavesAnotherReadsWithoutLoss()
    {
        QFETCH(QString, ending);
        QFETCH(bool, persian);
        const TableLanguage language = persian ? TableLanguage::Persian : TableLanguage::English;
        Sold sold;
        const domain::ShopProfile profile = sold.shop.profile();
        const QString people = m_files.path(QStringLiteral("people-%1.%2").arg(int(persian)).arg(ending));
        const QString bought = m_files.path(QStringLiteral("bought-%1.%2").arg(int(persian)).arg(ending));
        const auto members = must(services::ImportService(sold.shop.database(), sold.shop.clock).memberTable({}));
        must(reports::MemberTable(language, profile.calendar, profile.region).write(members, people));
        must(reports::PurchaseTable(language, profile).write(tableOf(sold.shop), bought));

        TestShop other(TestShop::Where::Memory);
        QCOMPARE(import(other, ImportKind::Members, people).newMembers, 3);
        const ImportReport report = import(other, ImportKind::Purchases, bought);
        QVERIFY(report.problems.empty());
        QCOMPARE(report.receipts, 6);
        QCOMPARE(report.refunds, 5);
        QCOMPARE(report.newMembers, 0);
        QCOMPARE(report.matchedMembers, 3);
        QCOMPARE(report.standAloneReturnLines, 0);
        QCOMPARE(report.unit, domain::MoneyUnit::Toman);
        QCOMPARE(report.unitFrom, services::UnitFrom::Heading);
        QCOMPARE(wordsOf(other), wordsOf(sold.shop));
        QCOMPARE(problems(other), QString());
        const services::CounterService counter(other.database(), other.clock);
        QCOMPARE(must(counter.findPurchase(QStringLiteral("split"))).refunded, Money::fromMinor(300));
        QCOMPARE(must(counter.findPurchase(QStringLiteral("two"))).refunded, Money::fromMinor(2'500));
        QCOMPARE(must(counter.extras(must(counter.findPurchase(QStringLiteral("credit"))).id)).payments.size(), size_t(2));

        for (TestShop *shop : {&other, &sold.shop}) {
            const ImportReport again = import(*shop, ImportKind::Purchases, bought);
            QCOMPARE(again.alreadyImported, 11);
            QVERIFY(!again.batch);
        }
    }

    /// Nobody stands behind what an erased member bought: it leaves the shop as nobody's and makes no member elsewhere.
    void whatErasedMembersBoughtIsNobodys()
    {
        Sold sold;
        const services::MemberService members(sold.shop.database(), sold.shop.clock);
        services::ErasureService erasures(sold.shop.database(), sold.shop.clock);
        (void)must(erasures.erase(sold.likeMobile, must(members.member(sold.likeMobile)).member.details.displayName()));
        const auto rows = tableOf(sold.shop);
        for (const bool isReturn : {false, true}) {
            const auto *whole = rowOf(rows, QStringLiteral("whole"), isReturn);
            QVERIFY(whole);
            QVERIFY(whole->member.isEmpty() && whole->mobile.isEmpty());
        }
        const QString bought = m_files.path(QStringLiteral("erased.csv"));
        must(reports::PurchaseTable(TableLanguage::English, sold.shop.profile()).write(rows, bought));
        TestShop other(TestShop::Where::Memory);
        const ImportReport report = import(other, ImportKind::Purchases, bought);
        QCOMPARE(report.newMembers, 2);
        QCOMPARE(report.receipts, 6);
        QCOMPARE(report.anonymousReceipts, 2);
        QCOMPARE(wordsOf(other), wordsOf(sold.shop));
        QCOMPARE(import(sold.shop, ImportKind::Purchases, bought).alreadyImported, 11); // its own file brings nothing
    }

    /// Files that were saved before that.
    void erasedMembersOfOlderFilesAreNobody()
    {
        TestShop other(TestShop::Where::Memory);
        const QString bought = m_files.write("invoice,date,member,amount\n1,2024-05-01,erased-12,1000\n2,2024-05-01,A1,1000\n");
        const ImportReport report = import(other, ImportKind::Purchases, bought);
        QCOMPARE(report.newMembers, 1);
        QCOMPARE(report.anonymousReceipts, 1);
    }

    /// Without the table of members: each is made once, with the numbers that the purchases name.
    void membersAreMadeWithBothNumbers()
    {
        Sold sold;
        const QString bought = m_files.path(QStringLiteral("alone.csv"));
        must(reports::PurchaseTable(TableLanguage::English, sold.shop.profile()).write(tableOf(sold.shop), bought));
        TestShop other(TestShop::Where::Memory);
        QCOMPARE(import(other, ImportKind::Purchases, bought).newMembers, 3);
        QCOMPARE(wordsOf(other), wordsOf(sold.shop));
    }
};

BASHGAH_TEST(tst_purchaseroundtrip, PurchaseRoundTripTest)

} // namespace tst_purchaseroundtrip

#include "tst_purchaseroundtrip.moc"
