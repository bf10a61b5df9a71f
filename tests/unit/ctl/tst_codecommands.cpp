// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/countershop.h"
#include "support/ctlrun.h"
#include "support/testregistry.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace tst_codecommands {

using namespace bashgah;
using bashgah::test::CounterShop;
using bashgah::test::CtlRun;
using bashgah::test::TestShop;

/// Coupons and gift cards from the command line, amounts in tomans.
class CodeCommandsTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CounterShop> m_club;

    [[nodiscard]] CtlRun ctl(const QString &command, const QStringList &more) const
    {
        return test::runCtl(QStringList{command, m_club->shop.path()} + more, m_club->shop.clock);
    }

private slots:
    void init()
    {
        m_club = std::make_unique<CounterShop>(TestShop::Where::File);
        static_cast<void>(m_club->addMember(QStringLiteral("17850")));
    }
    void cleanup() { m_club.reset(); }

    void aCouponIsMadeCheckedUsedAndEnded()
    {
        const CtlRun batch = ctl(QStringLiteral("coupon"),
                                 {QStringLiteral("batch"), QStringLiteral("--name=ten"), QStringLiteral("--percent=10"),
                                  QStringLiteral("--most=500"), QStringLiteral("--count=2"), QStringLiteral("--minimum=1000")});
        QCOMPARE(batch.code, 0);
        const QStringList lines = batch.out.trimmed().split(u'\n');
        QCOMPARE(lines.size(), 3);
        const QString code = lines[1].section(u',', 0, 0);
        const QString option = QStringLiteral("--code=%1").arg(code);
        const CtlRun checked = ctl(QStringLiteral("coupon"), {QStringLiteral("check"), option, QStringLiteral("--amount=9000")});
        QVERIFY2(checked.out.endsWith(QStringLiteral(",ten,,500\n")), qPrintable(checked.out));
        const CtlRun few = ctl(QStringLiteral("coupon"), {QStringLiteral("check"), option, QStringLiteral("--amount=999")});
        QCOMPARE(few.code, 1);
        QVERIFY2(few.err.contains(QStringLiteral("1000")), qPrintable(few.err));
        const QStringList sale{QStringLiteral("--member=17850"), QStringLiteral("--amount=2000"), option, QStringLiteral("--json")};
        QCOMPARE(ctl(QStringLiteral("sale"), sale).json().value(QLatin1String("due")).toString(), QStringLiteral("1800"));
        QCOMPARE(ctl(QStringLiteral("sale"), sale).code, 1);
        QCOMPARE(ctl(QStringLiteral("coupon"), {QStringLiteral("void"), QStringLiteral("--batch=1")}).code, 0);
        const CtlRun list = ctl(QStringLiteral("coupon"), {QStringLiteral("list")});
        QVERIFY2(list.out.contains(QStringLiteral("\n1,ten,2,2,1,200,1800,")), qPrintable(list.out));
        QCOMPARE(ctl(QStringLiteral("verify"), {}).code, 0);
    }

    // The sale is not lost: the larger discount, a warning, and the code again another time.
    void aCodeThatGivesWayIsNotUsedAndSaysSo()
    {
        const auto batch = [this](const QStringList &more) {
            return ctl(QStringLiteral("coupon"), QStringList{QStringLiteral("batch")} + more);
        };
        QCOMPARE(batch({QStringLiteral("--name=club"), QStringLiteral("--percent=10"), QStringLiteral("--automatic")}).code, 0);
        const CtlRun typed = batch({QStringLiteral("--name=five"), QStringLiteral("--percent=5")});
        const QString code = typed.out.trimmed().split(u'\n').value(1).section(u',', 0, 0);
        const QStringList sale{QStringLiteral("--member=17850"), QStringLiteral("--amount=2000"),
                               QStringLiteral("--code=%1").arg(code), QStringLiteral("--json")};
        const CtlRun sold = ctl(QStringLiteral("sale"), sale);
        QCOMPARE(sold.code, 0);
        QCOMPARE(sold.json().value(QLatin1String("due")).toString(), QStringLiteral("1800"));
        const QJsonObject unused = sold.json().value(QLatin1String("unused_codes")).toArray().first().toObject();
        QCOMPARE(unused.value(QLatin1String("code")).toString(), code);
        QCOMPARE(unused.value(QLatin1String("name")).toString(), QStringLiteral("five"));
        QCOMPARE(unused.value(QLatin1String("other")).toString(), QStringLiteral("club"));
        QVERIFY2(sold.err.contains(code) && sold.err.contains(QStringLiteral("stays good")), qPrintable(sold.err));
        QCOMPARE(ctl(QStringLiteral("sale"), sale).code, 0); // and once more: it was not used
    }

    void piecesAreFreeInASaleGoodByGood()
    {
        const CtlRun batch = ctl(QStringLiteral("coupon"),
                                 {QStringLiteral("batch"), QStringLiteral("--name=3+1"), QStringLiteral("--buy=3"),
                                  QStringLiteral("--get=1"), QStringLiteral("--products=latte")});
        QCOMPARE(batch.code, 0);
        const QString code = batch.out.trimmed().split(u'\n').value(1).section(u',', 0, 0);
        const QStringList sale{QStringLiteral("--member=17850"), QStringLiteral("--code=%1").arg(code), QStringLiteral("--json")};
        const QString alone = QStringLiteral("--amount=500");
        QCOMPARE(ctl(QStringLiteral("sale"), sale + QStringList{alone}).code, 1); // nobody knows of what
        const QString goods = QStringLiteral("--lines=latte:4:400,cake:1:100:sweets");
        const CtlRun sold = ctl(QStringLiteral("sale"), sale + QStringList{goods});
        QCOMPARE(sold.json().value(QLatin1String("amount")).toString(), QStringLiteral("500"));
        QCOMPARE(sold.json().value(QLatin1String("due")).toString(), QStringLiteral("400"));
        for (const char *wrong : {"--lines=latte:4", "--lines=latte:0:400", "--lines=latte:4:x"})
            QVERIFY(ctl(QStringLiteral("sale"), {QStringLiteral("--member=17850"), QLatin1String(wrong)}).code != 0);
    }

    // The codes are made all the same: the goods may still come.
    void aDiscountByItselfIsStartedTriedAndEnded()
    {
        const CtlRun batch = ctl(QStringLiteral("coupon"),
                                 {QStringLiteral("batch"), QStringLiteral("--name=ten"), QStringLiteral("--percent=10"),
                                  QStringLiteral("--automatic"), QStringLiteral("--first-purchase")});
        QVERIFY2(batch.code == 0 && batch.out.isEmpty(), qPrintable(batch.out + batch.err)); // no codes to hand out
        const QStringList sale{QStringLiteral("--member=17850"), QStringLiteral("--amount=2000")};
        const QStringList ask = QStringList{QStringLiteral("automatic")} + sale;
        QVERIFY(ctl(QStringLiteral("coupon"), ask).out.endsWith(QStringLiteral("\nten,200,\n")));
        const QJsonArray asked = QJsonDocument::fromJson(
            ctl(QStringLiteral("coupon"), ask + QStringList{QStringLiteral("--json")}).out.toUtf8()).array();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().toObject().value(QLatin1String("takes_off")).toString(), QStringLiteral("200"));
        const CtlRun batches = ctl(QStringLiteral("coupon"), {QStringLiteral("list"), QStringLiteral("--json")});
        QVERIFY2(QJsonDocument::fromJson(batches.out.toUtf8()).isArray(), qPrintable(batches.out));
        const CtlRun nobody = ctl(QStringLiteral("coupon"), {QStringLiteral("automatic"), QStringLiteral("--amount=2000")});
        QVERIFY2(nobody.out.contains(QStringLiteral("ten,0,")) && nobody.out.contains(QStringLiteral("members only")),
                 qPrintable(nobody.out));
        QCOMPARE(ctl(QStringLiteral("sale"), sale + QStringList{QStringLiteral("--json")}).json()
                     .value(QLatin1String("due")).toString(), QStringLiteral("1800"));
        QVERIFY(ctl(QStringLiteral("coupon"), ask).out.contains(QStringLiteral("first purchase")));
        const CtlRun list = ctl(QStringLiteral("coupon"), {QStringLiteral("list")});
        QVERIFY2(list.out.contains(QStringLiteral("\n1,ten,1,0,1,200,1800,,,yes\n")), qPrintable(list.out));
        QCOMPARE(ctl(QStringLiteral("coupon"), {QStringLiteral("void"), QStringLiteral("--batch=1")}).code, 0);
        QVERIFY(!ctl(QStringLiteral("coupon"), ask).out.contains(QStringLiteral("ten")));
        QVERIFY(ctl(QStringLiteral("coupon"), {QStringLiteral("batch"), QStringLiteral("--name=ten"), QStringLiteral("--percent=10"),
                                               QStringLiteral("--whole-profile")}).code != 0); // codes ask nobody
        QCOMPARE(ctl(QStringLiteral("verify"), {}).code, 0);
    }

    void goodsThatTheShopDoesNotHaveAreTold()
    {
        QVERIFY(m_club->shop.database().write([](storage::Connection &c) -> domain::Result<void> {
            c.run(QStringLiteral("INSERT INTO product (code, name, category, brand) VALUES ('latte', '', 'Coffee', '')"));
            return {};
        }));
        const CtlRun batch = ctl(QStringLiteral("coupon"),
                                 {QStringLiteral("batch"), QStringLiteral("--name=ten"), QStringLiteral("--percent=10"),
                                  QStringLiteral("--products=latte,lattte"), QStringLiteral("--categories=Coffe")});
        QCOMPARE(batch.code, 0);
        QVERIFY2(batch.err.contains(QStringLiteral("lattte")) && batch.err.contains(QStringLiteral("Coffe")), qPrintable(batch.err));
    }

    void aBatchIsOfOneKind()
    {
        const QStringList batch{QStringLiteral("batch"), QStringLiteral("--name=n")};
        for (const char *kind : {"--price=50", "--cheapest=10", "--amount=5 --per=unit", "--percent=5 --needs=2 --needs-products=x",
                                 "--buy=1000 --get=752 --proportional", "--buy=2 --gifts=cake --get-percent=50",
                                 "--percent=5 --except-categories=delivery --maximum=900 --priority=3"})
            QCOMPARE(ctl(QStringLiteral("coupon"), batch + QString::fromLatin1(kind).split(u' ')).code, 0);
        for (const char *wrong : {"--uses=1", "--price=50 --percent=5", "--amount=5 --per=bill", "--percent=5 --needs=2", "--buy=0"})
            QVERIFY(ctl(QStringLiteral("coupon"), batch + QString::fromLatin1(wrong).split(u' ')).code != 0);
    }

    void aGiftCardIsSoldToppedUpAndPays()
    {
        const CtlRun sold = ctl(QStringLiteral("giftcard"), {QStringLiteral("issue"), QStringLiteral("--amount=1000"), QStringLiteral("--json")});
        QCOMPARE(sold.code, 0);
        const QString code = sold.json().value(QLatin1String("code")).toString();
        const QString option = QStringLiteral("--code=%1").arg(code);
        QCOMPARE(ctl(QStringLiteral("giftcard"), {QStringLiteral("topup"), option, QStringLiteral("--amount=500")}).code, 0);
        QCOMPARE(ctl(QStringLiteral("giftcard"), {QStringLiteral("topup"), QStringLiteral("--member=17850"), QStringLiteral("--amount=100")}).code, 0);
        const CtlRun sale = ctl(QStringLiteral("sale"), {QStringLiteral("--member=17850"), QStringLiteral("--amount=2000"),
                                                         QStringLiteral("--pay-with=%1,credit").arg(code), QStringLiteral("--json")});
        QCOMPARE(sale.json().value(QLatin1String("due")).toString(), QStringLiteral("400"));
        QCOMPARE(sale.json().value(QLatin1String("paid_with_stored")).toString(), QStringLiteral("1600"));
        QCOMPARE(sale.json().value(QLatin1String("earned")).toInteger(), 200);
        const CtlRun left = ctl(QStringLiteral("giftcard"), {QStringLiteral("balance"), option, QStringLiteral("--json")});
        QCOMPARE(left.json().value(QLatin1String("usable")).toString(), QStringLiteral("0"));
        QCOMPARE(ctl(QStringLiteral("giftcard"), {QStringLiteral("list")}).out.count(u'\n'), 3);
        QCOMPARE(ctl(QStringLiteral("giftcard"), {QStringLiteral("issue"), QStringLiteral("--amount=0")}).code, 1);
        QCOMPARE(ctl(QStringLiteral("verify"), {}).code, 0);
    }
};

BASHGAH_TEST(tst_codecommands, CodeCommandsTest)

} // namespace tst_codecommands

#include "tst_codecommands.moc"
