// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backtest/repricing.h"
#include "support/backtestpast.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_repricing {

using namespace bashgah;
using namespace bashgah::domain;

namespace {

Money minor(qint64 amount)
{
    return Money::fromMinor(amount);
}

BillLine line(qint64 gross, qint64 discount)
{
    BillLine line;
    line.gross = minor(gross);
    line.discount = minor(discount);
    return line;
}

/// 6,000 and 3,000, of which a tier took a tenth.
PastPurchase twoLines()
{
    PastPurchase purchase;
    purchase.bill.lines = {line(6'000, 600), line(3'000, 300)};
    purchase.standing = minor(900);
    return purchase;
}

std::vector<Money> nets(const PastPurchase &purchase)
{
    std::vector<Money> nets;
    for (const BillLine &each : purchase.bill.lines)
        nets.push_back(each.net());
    return nets;
}

} // namespace

/// A purchase of the past with another discount of its tier, by numbers worked out by hand.
class RepricingTest final : public QObject
{
    Q_OBJECT

    Repricing m_repricing;

private slots:
    void linesShareTheDiscountByValue_data()
    {
        QTest::addColumn<qint64>("standing");
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("second");
        QTest::newRow("none") << qint64(0) << qint64(6'000) << qint64(3'000);
        QTest::newRow("a quarter") << qint64(2'250) << qint64(4'500) << qint64(2'250);
        QTest::newRow("all") << qint64(9'000) << qint64(0) << qint64(0);
    }

    void linesShareTheDiscountByValue()
    {
        QFETCH(const qint64, standing);
        QFETCH(const qint64, first);
        QFETCH(const qint64, second);
        const PastPurchase after = m_repricing.with(twoLines(), minor(standing));
        QCOMPARE(nets(after), (std::vector<Money>{minor(first), minor(second)}));
        QCOMPARE(after.bill.lines.front().gross, minor(6'000));
        QCOMPARE(after.standing, minor(standing));
        QCOMPARE(m_repricing.with(after, minor(900)).net(), minor(8'100)); // and back
    }

    // A bill whose discount left nothing of it is spread by price.
    void whatWasFreeHasItsPriceAgain()
    {
        PastPurchase free;
        free.bill.lines = {line(6'000, 6'000), line(3'000, 3'000)};
        free.standing = minor(9'000);
        QCOMPARE(nets(m_repricing.with(free, Money())), (std::vector<Money>{minor(6'000), minor(3'000)}));
    }

    // Codes took 900 of 1,000: only 100 are left for a tier that comes later by 500.
    void nothingFallsBelowZero()
    {
        PastPurchase purchase;
        purchase.bill.lines = {line(1'000, 900)};
        purchase.codes = minor(900);
        QCOMPARE(purchase.beforeStanding(), minor(1'000));
        QCOMPARE(m_repricing.with(purchase, minor(500)).net(), Money());
    }

    void pointsPayWhatIsLeftAtMost()
    {
        PastPurchase purchase = twoLines();
        purchase.bill.lines[0].paidWithPoints = minor(5'400);
        purchase.bill.lines[1].paidWithPoints = minor(2'600);
        const PastPurchase less = m_repricing.with(purchase, minor(1'800));
        QCOMPARE(less.paidWithPoints(), minor(7'200));
        QCOMPARE(less.bill.lines[0].paidWithPoints, minor(4'800));
        QCOMPARE(m_repricing.with(purchase, Money()).paidWithPoints(), minor(8'000));
    }

    void theSamePartOfTheGoodsCameBack()
    {
        PastPurchase purchase = twoLines();
        purchase.kept = {{minor(5'400), minor(2'700)}, {minor(2'700), minor(2'700)}};
        QCOMPARE(purchase.keptOf(minor(900)), minor(600)); // two thirds of the money stayed
        const PastPurchase after = m_repricing.with(purchase, Money());
        QCOMPARE(after.kept, (std::vector<KeptLine>{{minor(6'000), minor(3'000)}, {minor(3'000), minor(3'000)}}));
    }

    void aPurchaseByAmountIsOneLine()
    {
        PastPurchase purchase;
        purchase.bill.lines = {line(10'000, 1'500)};
        purchase.standing = minor(1'000);
        purchase.bill.lines[0].paidWithPoints = minor(8'500);
        const PastPurchase after = m_repricing.with(purchase, minor(2'000));
        QCOMPARE(nets(after), std::vector<Money>{minor(7'500)});
        QCOMPARE(after.paidWithPoints(), minor(7'500));
        QCOMPARE(m_repricing.with(purchase, Money()).net(), minor(9'500));
    }
};

BASHGAH_TEST(tst_repricing, RepricingTest)

} // namespace tst_repricing

#include "tst_repricing.moc"
