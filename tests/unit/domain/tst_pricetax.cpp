// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/margin/costshare.h"
#include "domain/program/pricetax.h"
#include "domain/program/programmejson.h"
#include "domain/program/rulecheck.h"
#include "support/rules.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_pricetax {

using namespace bashgah;
using namespace bashgah::domain;
using namespace bashgah::test;

namespace {

const QString bread = QStringLiteral("Bread");

/// A point for each full 100; prices include 15 % of tax, but for bread.
Programme taxed()
{
    Programme programme = programmeOf({ruleOf(QStringLiteral("base"), per(1, 100))});
    programme.earning.basis.tax = Percent::whole(15);
    programme.earning.basis.untaxedCategories = {bread};
    return programme;
}

QString pathOf(const Programme &programme)
{
    const auto read = programmeFromJsonText(toJsonText(programme));
    return read ? QStringLiteral("accepted") : read.error().args.front();
}

} // namespace

class PriceTaxTest : public QObject
{
    Q_OBJECT

private slots:
    // Cases F21, F27, F29 and H16: 320, 140, 1,005 and 200 with 15 % are 368, 161, 1,155.75 and 230.
    void ofAPriceCountsWhatIsLeftWithoutTax()
    {
        const Programme programme = taxed();
        QCOMPARE(pointsFor(programme, amountOf(36'800)), 320);
        QCOMPARE(pointsFor(programme, amountOf(16'100)), 140);
        QCOMPARE(pointsFor(programme, amountOf(115'575)), 1'005);
        QCOMPARE(pointsFor(programme, amountOf(23'000)), 200);
        QCOMPARE(pointsFor(programmeOf({ruleOf(QStringLiteral("base"), per(1, 100))}), amountOf(23'000)), 230);
    }

    void discountAndPointsComeOffBeforeTheTax()
    {
        Bill bill = amountOf(46'000);
        bill.lines.front().discount = Money::fromMinor(11'500);
        bill.lines.front().paidWithPoints = Money::fromMinor(11'500);
        const Evaluation result = evaluate(taxed(), {}, bill);
        QCOMPARE(result.basis, Money::fromMinor(20'000));
        QCOMPARE(result.tax, Money::fromMinor(3'000));
        QCOMPARE(result.total, Points(200));
    }

    void goodsWithoutTaxCountWhole()
    {
        Bill bill;
        bill.lines = {lineOf(10'000, bread), lineOf(11'500, QStringLiteral("Milk"))};
        const Evaluation result = evaluate(taxed(), {}, bill);
        QCOMPARE(result.lineBasis, (std::vector<Money>{Money::fromMinor(10'000), Money::fromMinor(10'000)}));
        QCOMPARE(result.tax, Money::fromMinor(1'500));
    }

    void aMinimumAsksForWhatCounts()
    {
        Programme programme = taxed();
        programme.earning.rules.front().minimum = Money::fromMinor(100'600);
        QCOMPARE(pointsFor(programme, amountOf(115'575)), 0); // case F29: 1,155.75 with tax, 1,005 without, of 1,006
        programme.earning.rules.front().minimum = Money::fromMinor(100'500);
        QCOMPARE(pointsFor(programme, amountOf(115'575)), 1'005);
        QCOMPARE(withTax(Money::fromMinor(100'500), programme.earning.basis), Money::fromMinor(115'575));
    }

    void theDocumentAndTheExplanationKeepIt()
    {
        const Programme programme = taxed();
        const auto read = programmeFromJsonText(toJsonText(programme));
        QVERIFY(read);
        QCOMPARE(*read, programme);
        const Evaluation result = evaluate(programme, {}, amountOf(23'000));
        const auto again = evaluationFromJson(toJson(result));
        QVERIFY(again);
        QCOMPARE(*again, result);
        QCOMPARE(evaluateKept(programme, *again, {{Money::fromMinor(23'000), Money::fromMinor(11'500)}}).total, Points(100));
    }

    void withoutTaxDocumentAndExplanationAreAsBefore()
    {
        const Programme plain = programmeOf({ruleOf(QStringLiteral("base"), per(1, 100))});
        QVERIFY(!toJsonText(plain).contains("tax"));
        QVERIFY(!explanationText(evaluate(plain, {}, amountOf(23'000))).contains(QLatin1String("tax")));
    }

    void impossibleTaxesAreRefusedWithTheirPlace()
    {
        Programme programme = taxed();
        programme.earning.basis.tax = Percent(10'001);
        QCOMPARE(pathOf(programme), QStringLiteral("$.earning.basis.tax"));
        programme.earning.basis.tax = Percent();
        QCOMPARE(pathOf(programme), QStringLiteral("$.earning.basis.untaxed_categories"));
        programme.earning.basis.untaxedCategories.clear();
        QCOMPARE(pathOf(programme), QStringLiteral("accepted"));
    }

    // A point of 1 for each 100 costs 1 of 100; where 115 count as 100 it is 100/115 of that: 0.87.
    void costsAreOfTheWholePrice()
    {
        const Money bill = Money::fromMinor(23'000);
        const Programme programme = taxed();
        QCOMPARE(costOfRule(programme, programme.earning.rules.front(), bill), std::optional(Percent(87)));
        QCOMPARE(costOfStep({Money(), Percent::whole(23), {}}, bill, programme.earning.basis), Percent::whole(20));
        QCOMPARE(giveBack(programme, bill)->usual, Percent(86)); // 200 of 23,000, rounded down
    }
};

BASHGAH_TEST(tst_pricetax, PriceTaxTest)

} // namespace tst_pricetax

#include "tst_pricetax.moc"
