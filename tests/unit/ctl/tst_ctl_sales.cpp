// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/errortext.h"
#include "domain/program/programmepresets.h"
#include "services/counter/counterpolicy.h"
#include "services/shop/shopservice.h"
#include "support/countershop.h"
#include "support/ctlrun.h"
#include "support/testregistry.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

namespace tst_ctl_sales {

using namespace bashgah;
using bashgah::test::CounterShop;
using bashgah::test::CtlRun;
using bashgah::test::TestShop;

class CtlSales : public QObject
{
    Q_OBJECT

private:
    /// A shop file with one member and the plain programme (tomans: 100 minor units are 10 major).
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

    void aSaleIsPricedInMajorUnits()
    {
        const CtlRun sale = ctl(QStringLiteral("sale"),
                             {QStringLiteral("--member"), QStringLiteral("17850"),
                              QStringLiteral("--amount"), QStringLiteral("۱٬۰۰۰"), QStringLiteral("--json")});
        QCOMPARE(sale.code, 0);
        QCOMPARE(sale.json().value(QLatin1String("earned")).toInteger(), 100);
        QCOMPARE(sale.json().value(QLatin1String("amount")).toString(), QStringLiteral("1000"));
        QCOMPARE(sale.json().value(QLatin1String("balance")).toInteger(), 100);
        QCOMPARE(sale.err, QString());
    }

    // 1,000 tomans of goods; nothing is known of their cost until the settings say 95 %. Half of it paid with points
    // leaves 500 of which 950 are gone.
    void aSaleBelowTheMinimumMarginIsWarnedOfOrRefused()
    {
        const QStringList words{QStringLiteral("--member"), QStringLiteral("17850"), QStringLiteral("--amount"),
                                QStringLiteral("1000"), QStringLiteral("--json")};
        QCOMPARE(ctl(QStringLiteral("sale"), QStringList{QStringLiteral("--member"), QStringLiteral("17850"),
                                                         QStringLiteral("--amount"), QStringLiteral("100000")}).code, 0);
        const QStringList paying = words + QStringList{QStringLiteral("--redeem"), QStringLiteral("5000")};
        const auto guard = [&](const QString &how) {
            return ctl(QStringLiteral("settings"),
                       {QStringLiteral("--margin-guard"), how, QStringLiteral("--minimum-margin"), QStringLiteral("5"),
                        QStringLiteral("--cost"), QStringLiteral("95"), QStringLiteral("--override"),
                        QStringLiteral("yes"), QStringLiteral("--json")});
        };
        QCOMPARE(guard(QStringLiteral("warn")).json().value(QLatin1String("cost")).toString(), QStringLiteral("95.00"));
        const CtlRun warned = ctl(QStringLiteral("sale"), paying);
        QCOMPARE(warned.code, 0);
        QVERIFY2(warned.err.contains(QStringLiteral("points 500")), qPrintable(warned.err));
        QVERIFY(!warned.json().value(QLatin1String("margin")).toObject().isEmpty());
        QCOMPARE(guard(QStringLiteral("refuse")).code, 0);
        const CtlRun refused = ctl(QStringLiteral("sale"), paying);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains(QStringLiteral("of points")), qPrintable(refused.err));
        QCOMPARE(ctl(QStringLiteral("sale"), paying + QStringList{QStringLiteral("--margin-reason"), QStringLiteral("regular")}).code, 0);
        QCOMPARE(guard(QStringLiteral("maybe")).code, 1);
        QCOMPARE(ctl(QStringLiteral("verify"), {}).code, 0);
    }

    void anAmountBesideLinesMustBeTheirSum()
    {
        const auto sale = [&](const QString &amount) {
            return ctl(QStringLiteral("sale"), {QStringLiteral("--member"), QStringLiteral("17850"), QStringLiteral("--lines"),
                                                QStringLiteral("a:1:600,b:2:400"), QStringLiteral("--amount"), amount});
        };
        const CtlRun refused = sale(QStringLiteral("900"));
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains(QStringLiteral("come to (1000)")), qPrintable(refused.err));
        QCOMPARE(sale(QStringLiteral("1000")).code, 0);
    }

    void messagesHaveNoNamesOfTheProgram()
    {
        const auto text = [](domain::ErrorCode code, const char *field) {
            return ctl::errorText({code, {QStringLiteral("x"), QStringLiteral("7")}, {}, QString::fromLatin1(field)});
        };
        QVERIFY(text(domain::ErrorCode::OutOfRange, "day_end").contains(QStringLiteral("Day end: ")));
        QVERIFY(text(domain::ErrorCode::Empty, "publicValue").contains(QStringLiteral("Public value: ")));
        QVERIFY(!text(domain::ErrorCode::WrongSignature, "proof").contains(QStringLiteral("partner")));
        QVERIFY(text(domain::ErrorCode::AlreadyVoid, "ended").contains(QStringLiteral("X has ended already")));
        QVERIFY(text(domain::ErrorCode::AlreadyRefunded, "nothingPaid").contains(QStringLiteral("nothing to refund")));
        const QString fork = text(domain::ErrorCode::DuplicateRequest, "exchange");
        QVERIFY2(fork.contains(QStringLiteral("partner ask --from x")), qPrintable(fork));
    }

    void theEndOfTheBusinessDayIsASetting()
    {
        QCOMPARE(ctl(QStringLiteral("settings"), {QStringLiteral("--day-end"), QStringLiteral("02:30"), QStringLiteral("--json")})
                     .json().value(QLatin1String("day_end")).toString(), QStringLiteral("02:30"));
        QCOMPARE(ctl(QStringLiteral("settings"), {QStringLiteral("--day-end"), QStringLiteral("06:01")}).code, 1);
        QCOMPARE(ctl(QStringLiteral("settings"), {QStringLiteral("--day-end"), QStringLiteral("two")}).code, 1);
        QCOMPARE(m_club->shop.profile().calendar.dayEndsAt(), 150);
    }

    void aRefundTakesThePointsBackAndNotTwice()
    {
        const CtlRun sale = ctl(QStringLiteral("sale"),
                             {QStringLiteral("--member"), QStringLiteral("17850"),
                              QStringLiteral("--amount=500"), QStringLiteral("--json")});
        const QString ref = sale.json().value(QLatin1String("purchase")).toString();
        const QStringList purchase{QStringLiteral("--purchase"), ref};
        const CtlRun tooMuch = ctl(QStringLiteral("refund"), purchase + QStringList{QStringLiteral("--amount"), QStringLiteral("501")});
        QCOMPARE(tooMuch.code, 1);
        QVERIFY2(tooMuch.err.contains(QStringLiteral("(500)")), qPrintable(tooMuch.err));
        QVERIFY(bashgah::services::ShopService(m_club->shop.database(), m_club->shop.clock)
                    .setSetting(bashgah::services::counterkeys::refundReason, QStringLiteral("yes"), {}));
        QCOMPARE(ctl(QStringLiteral("refund"), purchase).code, 1);
        const CtlRun refund = ctl(QStringLiteral("refund"), purchase + QStringList{QStringLiteral("--reason"),
                                                                                   QStringLiteral("torn"), QStringLiteral("--json")});
        QCOMPARE(refund.code, 0);
        QCOMPARE(refund.json().value(QLatin1String("taken")).toInteger(), 50);
        QCOMPARE(ctl(QStringLiteral("refund"), purchase).code, 1);
        QCOMPARE(ctl(QStringLiteral("verify"), {}).code, 0);
    }

    void aRefundSaysByWhichKindItIsPaidBack()
    {
        const CtlRun sale = ctl(QStringLiteral("sale"),
                             {QStringLiteral("--member"), QStringLiteral("17850"),
                              QStringLiteral("--amount=500"), QStringLiteral("--json")});
        const QStringList purchase{QStringLiteral("--purchase"), sale.json().value(QLatin1String("purchase")).toString(),
                                   QStringLiteral("--json"), QStringLiteral("--pay-back")};
        const CtlRun unknown = ctl(QStringLiteral("refund"), purchase + QStringList{QStringLiteral("shells")});
        QCOMPARE(unknown.code, 1);
        QVERIFY2(unknown.err.contains(QStringLiteral("\"shells\" is not known; allowed: card, cash")), qPrintable(unknown.err));
        const CtlRun refund = ctl(QStringLiteral("refund"), purchase + QStringList{QStringLiteral("cash")});
        QCOMPARE(refund.code, 0);
        QCOMPARE(refund.json().value(QLatin1String("paid_back")).toArray(),
                 (QJsonArray{QJsonObject{{QStringLiteral("kind"), QStringLiteral("cash")},
                                         {QStringLiteral("amount"), QStringLiteral("500")}}}));
    }

    void theSameKeyTwiceIsRecordedOnce()
    {
        const QStringList words{QStringLiteral("--member"), QStringLiteral("17850"), QStringLiteral("--key"),
                                QStringLiteral("k"), QStringLiteral("--json"), QStringLiteral("--amount")};
        QCOMPARE(ctl(QStringLiteral("sale"), words + QStringList{QStringLiteral("10")}).code, 0);
        const CtlRun again = ctl(QStringLiteral("sale"), words + QStringList{QStringLiteral("10")});
        QVERIFY(again.json().value(QLatin1String("repeated")).toBool());
        QCOMPARE(ctl(QStringLiteral("sale"), words + QStringList{QStringLiteral("11")}).code, 1);
    }

    void rewardsAreListedTakenReservedAndReleased()
    {
        (void)ctl(QStringLiteral("sale"), {QStringLiteral("--member=17850"), QStringLiteral("--amount=3000")});
        const CtlRun added = ctl(QStringLiteral("reward"), {QStringLiteral("add"), QStringLiteral("--name=cup"),
                                                            QStringLiteral("--points=100"), QStringLiteral("--stock=2"),
                                                            QStringLiteral("--cost=50")});
        QCOMPARE(added.out, QStringLiteral("reward\n1\n"));
        const QStringList who{QStringLiteral("--reward=1"), QStringLiteral("--member=17850"), QStringLiteral("--json")};
        const CtlRun taken = ctl(QStringLiteral("reward"), QStringList{QStringLiteral("redeem")} + who);
        QCOMPARE(taken.json().value(QLatin1String("balance")).toInteger(), 200);
        const CtlRun held = ctl(QStringLiteral("reward"), QStringList{QStringLiteral("reserve")} + who);
        QCOMPARE(held.json().value(QLatin1String("spendable")).toInteger(), 100);
        QCOMPARE(held.json().value(QLatin1String("until")).toString(), QStringLiteral("1405-06-01"));
        QCOMPARE(ctl(QStringLiteral("reward"), QStringList{QStringLiteral("redeem")} + who).code, 1); // none left
        QCOMPARE(ctl(QStringLiteral("reward"), {QStringLiteral("release"), QStringLiteral("--taking=2")}).code, 0);
        QCOMPARE(ctl(QStringLiteral("reward"), {QStringLiteral("release"), QStringLiteral("--taking=1")}).code, 0);
        const CtlRun list = ctl(QStringLiteral("reward"), {QStringLiteral("list")});
        QVERIFY2(list.out.contains(QStringLiteral("\n1,cup,goods,100,2,0,0,")), qPrintable(list.out));
        const CtlRun ledger = ctl(QStringLiteral("ledger"), {QStringLiteral("--member=17850")});
        QVERIFY2(ledger.out.contains(QStringLiteral("reward given back: cup")), qPrintable(ledger.out));
        QCOMPARE(ctl(QStringLiteral("verify"), {}).code, 0);
        QCOMPARE(ctl(QStringLiteral("reward"), {QStringLiteral("steal")}).code, 1);
        QCOMPARE(ctl(QStringLiteral("reward"), {QStringLiteral("add"), QStringLiteral("--name=cup")}).code, 1);
    }

    void whySaysWhatEachRuleGave()
    {
        QCOMPARE(ctl(QStringLiteral("sale"), {QStringLiteral("--member"), QStringLiteral("17850"),
                                              QStringLiteral("--amount=1000")}).code, 0);
        const CtlRun ledger = ctl(QStringLiteral("ledger"), {QStringLiteral("--member=17850"), QStringLiteral("--json")});
        const qint64 entry = ledger.json().value(QLatin1String("entries")).toArray().at(0).toObject()
                                 .value(QLatin1String("entry")).toInteger();
        const CtlRun why = ctl(QStringLiteral("why"), {QString::number(entry)});
        QCOMPARE(why.code, 0);
        QVERIFY2(why.out.contains(QStringLiteral("\nprogramme,version 1,\nbasis,1000,\nrule base,1 per 10 full,100\n")),
                 qPrintable(why.out));
        QCOMPARE(ctl(QStringLiteral("why"), {QStringLiteral("999")}).code, 1);
        QCOMPARE(ctl(QStringLiteral("why"), {QStringLiteral("first")}).code, 1);
    }

    void theLedgerExplainsItself()
    {
        (void)ctl(QStringLiteral("sale"), {QStringLiteral("--member"), QStringLiteral("17850"),
                                     QStringLiteral("--amount"), QStringLiteral("1000")});
        (void)ctl(QStringLiteral("sale"), {QStringLiteral("--member"), QStringLiteral("17850"), QStringLiteral("--amount"),
                                     QStringLiteral("100"), QStringLiteral("--redeem"), QStringLiteral("40")});
        const CtlRun ledger = ctl(QStringLiteral("ledger"), {QStringLiteral("--member"), QStringLiteral("17850")});
        QCOMPARE(ledger.code, 0);
        const QStringList lines = ledger.out.trimmed().split(u'\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].contains(QStringLiteral("balance,spendable")));
        QVERIFY(lines[1].startsWith(QStringLiteral("1405-05-31,earn,100,100,100,")));
        QVERIFY2(lines[1].contains(QStringLiteral("1 per 10 full = 100")), qPrintable(lines[1]));
        QVERIFY2(lines[2].contains(QStringLiteral("paid 4")), qPrintable(lines[2]));
    }

    void wrongWordsAreUsageErrors_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{QStringLiteral("sell")};
        QTest::newRow("no shop") << QStringList{QStringLiteral("verify")};
        QTest::newRow("unknown option") << QStringList{QStringLiteral("verify"), QStringLiteral("x"), QStringLiteral("--loud")};
        QTest::newRow("option without value") << QStringList{QStringLiteral("ledger"), QStringLiteral("x"), QStringLiteral("--member")};
        QTest::newRow("option missing") << QStringList{QStringLiteral("ledger"), QStringLiteral("x")};
    }

    void wrongWordsAreUsageErrors()
    {
        QFETCH(QStringList, words);
        const CtlRun result = test::runCtl(words, m_club->shop.clock);
        QCOMPARE(result.code, 2);
        QVERIFY(!result.err.isEmpty());
        QCOMPARE(result.out, QString());
    }

    void helpAndVersionSucceed()
    {
        const CtlRun help = test::runCtl({QStringLiteral("--help")}, m_club->shop.clock);
        QCOMPARE(help.code, 0);
        for (const ctl::Command &command : ctl::commands())
            QVERIFY2(help.out.contains(command.usage), qPrintable(command.name));
        QCOMPARE(test::runCtl({QStringLiteral("--version")}, m_club->shop.clock).code, 0);
        QCOMPARE(test::runCtl({QStringLiteral("sale"), QStringLiteral("--help")}, m_club->shop.clock).code, 0);
    }

    void everyErrorHasWords()
    {
        for (const domain::ErrorCode code : domain::allErrorCodes()) {
            const domain::Error error{code, {QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third")}, {}, {}};
            const QString text = ctl::errorText(error);
            QVERIFY2(text.size() > 15 && !text.contains(u'%'), qPrintable(text));
            QVERIFY2(code == domain::ErrorCode::Internal || !text.contains(QStringLiteral("omething went wrong")), qPrintable(text));
        }
    }

    void csvCellsAreQuotedWhereNeeded()
    {
        QCOMPARE(ctl::csvCell(QStringLiteral("plain")), QStringLiteral("plain"));
        QCOMPARE(ctl::csvCell(QStringLiteral("a,\"b\"")), QStringLiteral("\"a,\"\"b\"\"\""));
    }
};

BASHGAH_TEST(tst_ctl_sales, CtlSales)

} // namespace tst_ctl_sales

#include "tst_ctl_sales.moc"
