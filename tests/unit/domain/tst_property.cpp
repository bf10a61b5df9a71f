// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/property.h"
#include "support/testregistry.h"

#include <QStringList>
#include <QTest>

namespace tst_property {

using namespace bashgah::test;

/// What the property tests lean on: a broken property is found and told at its smallest.
class PropertyTest : public QObject
{
    Q_OBJECT

private slots:
    void whatHoldsHasNoCounterexample()
    {
        QCOMPARE(counterexample(100, [](Chance &chance) {
                     return chance.between(1, 9) > 0 ? QString() : QStringLiteral("broken");
                 }),
                 QString());
    }

    void aLongListShrinksToItsShortest()
    {
        // Broken from a sum of 100 on, with numbers of at most 60: two are the fewest, 100 the least.
        const QString found = counterexample(100, [](Chance &chance) -> QString {
            QStringList numbers;
            qint64 sum = 0;
            for (qint64 i = chance.between(0, 20); i > 0; --i) {
                const qint64 number = chance.between(0, 60);
                sum += number;
                numbers << QString::number(number);
            }
            return sum < 100 ? QString() : numbers.join(u'+') + QStringLiteral("=%1").arg(sum);
        });
        QVERIFY2(found.endsWith(QStringLiteral("=100")), qPrintable(found));
        QVERIFY2(found.count(u'+') == 1, qPrintable(found));
    }

    void whatIsPlayedAgainIsTheSame()
    {
        Chance first(7);
        std::vector<qint64> numbers;
        for (int i = 0; i < 50; ++i)
            numbers.push_back(first.between(-3, 1000 * i));
        Chance again(first.draws());
        for (int i = 0; i < 50; ++i)
            QCOMPARE(again.between(-3, 1000 * i), numbers[static_cast<size_t>(i)]);
        QCOMPARE(again.between(5, 9), 5); // used up
    }
};

BASHGAH_TEST(tst_property, PropertyTest)

} // namespace tst_property

#include "tst_property.moc"
