// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/product/productbook.h"
#include "domain/purchase/draftjson.h"
#include "domain/purchase/invoicenumber.h"
#include "domain/purchase/typedbasket.h"
#include "support/testregistry.h"

#include <QJsonObject>
#include <QTest>

namespace tst_productbook {

using namespace bashgah::domain;

namespace {

StoredProduct product(qint64 id, const QString &code, const QString &name, const QString &category = {})
{
    StoredProduct stored{ProductId(id), {}};
    stored.product.code = code;
    stored.product.name = name;
    stored.product.category = category;
    return stored;
}

} // namespace

class ProductBookTest final : public QObject
{
    Q_OBJECT

private slots:
    void starSaysHowMany_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("thousandths");
        QTest::addColumn<QString>("what");
        QTest::newRow("one") << QStringLiteral("629") << qint64(1000) << QStringLiteral("629");
        QTest::newRow("three") << QStringLiteral("3*629") << qint64(3000) << QStringLiteral("629");
        QTest::newRow("Persian digits") << QStringLiteral("۱۲*شیر") << qint64(12000) << QStringLiteral("شیر");
        QTest::newRow("weight") << QStringLiteral("0.752*7") << qint64(752) << QStringLiteral("7");
        QTest::newRow("only a number yet") << QStringLiteral("3*") << qint64(3000) << QString();
        QTest::newRow("nothing of it") << QStringLiteral("0*629") << qint64(1000) << QStringLiteral("0*629");
        QTest::newRow("no number") << QStringLiteral("a*b") << qint64(1000) << QStringLiteral("a*b");
        QTest::newRow("four decimals") << QStringLiteral("1.2345*6") << qint64(1000) << QStringLiteral("1.2345*6");
    }
    void starSaysHowMany()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, thousandths);
        QFETCH(QString, what);
        const TypedGoods goods = parseGoods(typed);
        QCOMPARE(goods.quantity.thousandths(), thousandths);
        QCOMPARE(goods.what, what);
    }

    void codesAreFoundInAnyDigitsAndRetiredGoodsNot()
    {
        StoredProduct old = product(2, QStringLiteral("2000"), QStringLiteral("Old"));
        old.product.retired = true;
        const ProductBook book({product(1, QStringLiteral("6260"), QStringLiteral("شير كم چرب")), old});
        QVERIFY(book.byCode(u"۶۲۶۰"));
        QCOMPARE(book.byCode(u"6260")->id, ProductId(1));
        QVERIFY(!book.byCode(u"2000"));
        QVERIFY(!book.byCode(u"626"));
    }

    void wordsAreFoundInAnySpellingBestFirst()
    {
        const ProductBook book({product(1, QStringLiteral("77"), QStringLiteral("پنیر سفید"), QStringLiteral("لبنیات")),
                                product(2, QStringLiteral("88"), QStringLiteral("شیر کم‌چرب"), QStringLiteral("لبنیات")),
                                product(3, QStringLiteral("779"), QStringLiteral("نان"), QStringLiteral("نان"))});
        const auto milk = book.search(u"شير", 5); // the Arabic yeh
        QCOMPARE(milk.size(), size_t(1));
        QCOMPARE(milk.front().id, ProductId(2));
        const auto codes = book.search(u"77", 5);
        QCOMPARE(codes.size(), size_t(2));
        QCOMPARE(codes.front().id, ProductId(1)); // the whole code before a beginning
        QCOMPARE(book.search(u"لبنیات", 1).size(), size_t(1));
        QCOMPARE(book.categories(), (QStringList{QStringLiteral("لبنیات"), QStringLiteral("نان")}));
    }

    void aTypedBasketHasALineForEachOfItsGoods()
    {
        StoredProduct milk = product(1, QStringLiteral("629"), QStringLiteral("شیر"), QStringLiteral("لبنیات"));
        milk.product.price = Money::fromMinor(45'000);
        StoredProduct cheese = product(2, QStringLiteral("7"), QStringLiteral("پنیر"));
        cheese.product.price = Money::fromMinor(300'001);
        const ProductBook book({milk, cheese, product(3, QStringLiteral("8"), QStringLiteral("گل"))});
        const TypedBasket basket = readBasket(QStringLiteral("2*629، 0.5*پنیر, ,629"), book);
        QCOMPARE(basket.lines.size(), size_t(2));
        QCOMPARE(basket.lines[0].category, QStringLiteral("لبنیات"));
        QCOMPARE(basket.lines[0].quantity, Quantity::whole(3));
        QCOMPARE(basket.lines[0].gross, Money::fromMinor(135'000));
        QCOMPARE(basket.lines[1].gross, Money::fromMinor(150'001)); // a half counts up
        QCOMPARE(basket.total(), Money::fromMinor(285'001));
        QVERIFY(basket.unknown.isEmpty() && basket.unpriced.isEmpty());
        const TypedBasket odd = readBasket(QStringLiteral("3*نان; 8; 4*8"), book);
        QCOMPARE(odd.unknown, QStringList{QStringLiteral("3*نان")});
        QCOMPARE(odd.unpriced, QStringList{QStringLiteral("گل")});
        QCOMPARE(odd.lines.size(), size_t(1));
        QVERIFY(readBasket(QStringLiteral(" , 3*"), book) == TypedBasket());
    }

    void numbersCountOn()
    {
        QCOMPARE(nextInvoiceNumber(QStringLiteral("A-009")), QStringLiteral("A-010"));
        QCOMPARE(nextInvoiceNumber(QStringLiteral("999")), QStringLiteral("1000"));
        QCOMPARE(nextInvoiceNumber(QStringLiteral("12/B")), QStringLiteral("13/B"));
        QCOMPARE(nextInvoiceNumber(QStringLiteral("۱۲")), QStringLiteral("13"));
        QCOMPARE(nextInvoiceNumber(QStringLiteral("B")), QString());
    }

    void aParkedPurchaseComesBackAsItWas()
    {
        PurchaseDraft draft;
        draft.member = MemberId(7);
        draft.amount = Money::fromMinor(1'500'000);
        draft.discount = Money::fromMinor(10'000);
        draft.redeem = Points(30);
        draft.ref = QStringLiteral("A-7");
        draft.payment = mixedPayment();
        draft.note = QStringLiteral("بسته‌بندی هدیه");
        PurchaseLine line;
        line.product = ProductId(3);
        line.code = QStringLiteral("6260");
        line.category = QStringLiteral("لبنیات");
        line.quantity = Quantity::fromThousandths(750);
        line.price = Money::fromMinor(2'000'000);
        line.gross = Money::fromMinor(1'500'000);
        draft.lines = {line};
        draft.codes = {QStringLiteral("123456789012")};
        draft.tenders = {{QString(), {}}, {QStringLiteral("210987654321"), Money::fromMinor(5)}};
        draft.extras.discountReason = QStringLiteral("همسایه");
        draft.extras.payments = {{QStringLiteral("cash"), Money::fromMinor(1)}, {QStringLiteral("card"), Money::fromMinor(2)}};
        draft.extras.fields = {{QStringLiteral("میز"), QStringLiteral("۴")}};
        draft.extras.day = QDate(2026, 3, 21);
        QCOMPARE(draftFromJson(toJson(draft)), draft);
        QCOMPARE(draftFromJson(QJsonObject()), PurchaseDraft());
    }

    void partsMustBeWhatIsToPay()
    {
        const std::vector<PaymentPart> parts{{QStringLiteral("cash"), Money::fromMinor(300)},
                                             {QStringLiteral("card"), Money::fromMinor(700)}};
        QVERIFY(checkPayments(parts, Money::fromMinor(1000)));
        QVERIFY(checkPayments({}, Money::fromMinor(1000)));
        const auto wrong = checkPayments(parts, Money::fromMinor(999));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::OutOfRange);
        QCOMPARE(wrong.error().field, QStringLiteral("payment"));
        QVERIFY(!checkPayments({{QStringLiteral("cash"), Money()}}, Money()));
    }
};

BASHGAH_TEST(tst_productbook, ProductBookTest)

} // namespace tst_productbook

#include "tst_productbook.moc"
