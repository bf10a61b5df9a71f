// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/facts.h"
#include "domain/program/occasion.h"
#include "support/testregistry.h"

#include <QTest>

#include <algorithm>

namespace tst_businessday {

using namespace bashgah::domain;

namespace {

ShopCalendar endingAt(int minutes)
{
    return ShopCalendar(CalendarSystem::Jalali, QTimeZone("Asia/Tehran"), minutes);
}

const QDate saturday(2026, 8, 22); // 31 Mordad 1405

} // namespace

class BusinessDayTest : public QObject
{
    Q_OBJECT

private slots:
    // A day that ends at 02:00: 01:59 belongs to the day before, 02:00 to the new one.
    void theDayOfAMoment_data()
    {
        QTest::addColumn<int>("end");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<int>("days");
        QTest::newRow("midnight changes nothing") << 0 << QTime(0, 0) << 0;
        QTest::newRow("a minute after midnight") << 0 << QTime(0, 1) << 0;
        QTest::newRow("before the end") << 120 << QTime(1, 30) << -1;
        QTest::newRow("last moment") << 120 << QTime(1, 59, 59, 999) << -1;
        QTest::newRow("first moment") << 120 << QTime(2, 0) << 0;
        QTest::newRow("evening") << 120 << QTime(23, 59) << 0;
        QTest::newRow("half past") << 90 << QTime(1, 30) << 0;
        QTest::newRow("never later than six") << 900 << QTime(6, 0) << 0;
    }
    void theDayOfAMoment()
    {
        QFETCH(int, end);
        QFETCH(QTime, time);
        QFETCH(int, days);
        const ShopCalendar calendar = endingAt(end);
        QCOMPARE(calendar.localDay(calendar.instantAt(saturday, time)), saturday.addDays(days));
    }

    void aDayBeginsWhereTheOneBeforeEnds()
    {
        for (const int end : {0, 30, 120, 360}) {
            const ShopCalendar calendar = endingAt(end);
            const Instant begin = calendar.beginOf(saturday);
            QCOMPARE(calendar.localDay(begin), saturday);
            QCOMPARE(calendar.localDay({begin.msecs - 1}), saturday.addDays(-1));
            for (const QTime time : {QTime(0, 0), QTime(1, 30), QTime(12, 0), QTime(23, 30)}) {
                const Instant moment = calendar.momentOn(saturday, time);
                QCOMPARE(calendar.localDay(moment), saturday);
                QCOMPARE(calendar.localTime(moment).time(), time);
            }
        }
    }

    // DOMAIN.md 13: weekdays are those of the business day, hours those of the clock. 01:30 on Sunday the 23rd is
    // still Saturday the 22nd, at half past one.
    void rulesSeeTheBusinessDayAndTheClock()
    {
        const ShopCalendar calendar = endingAt(120);
        const MemberState state = stateAt(calendar.instantAt(saturday.addDays(1), QTime(1, 30)), calendar);
        QCOMPARE(state.day, saturday);
        QCOMPARE(state.minute, std::optional(90));
    }

    // 1 Farvardin 1405 is 21 March 2026; an hour after midnight still is 29 Esfand, a day of the month before.
    void monthsEndWithTheBusinessDay()
    {
        const ShopCalendar calendar = endingAt(120);
        const QDate day = calendar.localDay(calendar.instantAt(QDate(2026, 3, 21), QTime(1, 0)));
        QCOMPARE(calendar.monthOf(day), (MonthRef{1404, 12}));
    }

    /// Looking people up by their dates finds whom looking at each of them finds.
    void theDaysThatComeRoundAreThoseThatDo_data()
    {
        QTest::addColumn<int>("system");
        QTest::addColumn<QDate>("day");
        QTest::newRow("an ordinary day") << 0 << saturday;
        QTest::newRow("29 Esfand of a common year") << 0 << ShopCalendar().day(1404, 12, 29);
        QTest::newRow("29 Esfand of a leap year") << 0 << ShopCalendar().day(1403, 12, 29);
        QTest::newRow("30 Esfand") << 0 << ShopCalendar().day(1403, 12, 30);
        QTest::newRow("28 February") << 1 << QDate(2026, 2, 28);
        QTest::newRow("29 February") << 1 << QDate(2028, 2, 29);
    }
    void theDaysThatComeRoundAreThoseThatDo()
    {
        QFETCH(int, system);
        QFETCH(QDate, day);
        const ShopCalendar calendar(static_cast<CalendarSystem>(system), QTimeZone("Asia/Tehran"));
        const std::vector<QDate> days = daysThatComeRound(day, calendar);
        for (QDate from = day.addDays(-60 * 366); from <= day; from = from.addDays(1)) {
            const auto times = std::count(days.begin(), days.end(), from);
            QCOMPARE(times, comesRound(from, day, calendar) ? 1 : 0);
        }
    }
};

BASHGAH_TEST(tst_businessday, BusinessDayTest)

} // namespace tst_businessday

#include "tst_businessday.moc"
