// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analytics/visitrhythm.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_visitrhythm {

using namespace bashgah::domain;

/// The expected next visit: the last purchase day and the mean gap, with three purchase days or more; late from twice
/// the gap on, very late from three times.
class VisitRhythmTest final : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingOfTooFewDays_data()
    {
        QTest::addColumn<int>("days");
        for (const int days : {0, 1, 2})
            QTest::addRow("%d", days) << days;
    }
    void saysNothingOfTooFewDays()
    {
        QFETCH(int, days);
        const QDate first(2026, 1, 1);
        const QDate last = days > 1 ? first.addDays(10) : first;
        const VisitRhythm rhythm{20, days, days > 0 ? first : QDate(), days > 0 ? last : QDate()};
        QVERIFY(!expectedVisit(rhythm, QDate(2026, 1, 12)));
    }

    void comesAfterTheMeanGap_data()
    {
        QTest::addColumn<QDate>("last");
        QTest::addColumn<int>("days");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("every ten days") << QDate(2026, 1, 21) << 3 << QDate(2026, 1, 31);
        QTest::newRow("half a day is a day") << QDate(2026, 1, 6) << 3 << QDate(2026, 1, 9); // 2.5
        QTest::newRow("a third is none") << QDate(2026, 1, 8) << 4 << QDate(2026, 1, 10);     // 2.33
        QTest::newRow("each day") << QDate(2026, 1, 3) << 3 << QDate(2026, 1, 4);
    }
    void comesAfterTheMeanGap()
    {
        QFETCH(QDate, last);
        QFETCH(int, days);
        QFETCH(QDate, expected);
        const auto visit = expectedVisit({days, days, QDate(2026, 1, 1), last}, last);
        QVERIFY(visit);
        QCOMPARE(visit->day, expected);
        QCOMPARE(visit->state, VisitState::Expected);
    }

    void isLateFromTwiceTheGapOn_data()
    {
        QTest::addColumn<int>("silent");
        QTest::addColumn<VisitState>("state");
        QTest::newRow("due") << 10 << VisitState::Expected;
        QTest::newRow("a little over") << 19 << VisitState::Expected;
        QTest::newRow("twice") << 20 << VisitState::Late;
        QTest::newRow("nearly three times") << 29 << VisitState::Late;
        QTest::newRow("three times") << 30 << VisitState::VeryLate;
    }
    void isLateFromTwiceTheGapOn()
    {
        QFETCH(int, silent);
        QFETCH(VisitState, state);
        const QDate last(2026, 1, 21);
        const auto visit = expectedVisit({5, 3, QDate(2026, 1, 1), last}, last.addDays(silent));
        QVERIFY(visit);
        QCOMPARE(visit->day, QDate(2026, 1, 31)); // whatever day it is looked at
        QCOMPARE(visit->state, state);
    }
};

BASHGAH_TEST(tst_visitrhythm, VisitRhythmTest)

} // namespace tst_visitrhythm

#include "tst_visitrhythm.moc"
