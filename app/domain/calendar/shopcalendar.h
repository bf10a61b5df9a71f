// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/result.h"

#include <QCalendar>
#include <QDate>
#include <QDateTime>
#include <QTime>
#include <QTimeZone>

#include <compare>

namespace bashgah::domain {

enum class CalendarSystem { Jalali, Gregorian };

/// A month of the shop's calendar, 1..12.
struct MonthRef
{
    int year = 0;
    int month = 0;
    auto operator<=>(const MonthRef &) const = default;
};

/// First and last day, both included.
struct DayRange
{
    QDate first;
    QDate last;
    bool operator==(const DayRange &) const = default;
    [[nodiscard]] bool contains(QDate day) const { return first <= day && day <= last; }
};

/// The shop's calendar and zone. Days are QDate (proleptic Gregorian inside), stored as Julian day
/// numbers; Jalali exists only here and where people read. Months clamp to their end
/// (31 Shahrivar + 1 month = 30 Mehr, 30 Esfand + 12 = 29 Esfand in a common year).
/// A business day may end after midnight: with 02:00 a sale at 01:30 belongs to yesterday. Only this
/// class knows; everybody else asks localDay() and beginOf(). Hours of the clock stay what they are.
class ShopCalendar final
{
public:
    explicit ShopCalendar(CalendarSystem system = CalendarSystem::Jalali,
                          QTimeZone zone = QTimeZone("Asia/Tehran"), int dayEndsAt = 0);

    /// The latest end of a day that a shop may choose, minutes after midnight.
    static constexpr int latestDayEnd = 6 * 60;

    [[nodiscard]] CalendarSystem system() const { return m_system; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }

    /// Minutes after midnight at which the business day ends, 0 to latestDayEnd.
    [[nodiscard]] int dayEndsAt() const { return m_dayEndsAt; }

    /// The business day a moment belongs to.
    [[nodiscard]] QDate localDay(Instant instant) const;
    /// The first moment of a business day.
    [[nodiscard]] Instant beginOf(QDate day) const;
    /// The moment of a business day at which the clock shows `time`: after midnight if it is before the end.
    [[nodiscard]] Instant momentOn(QDate day, QTime time) const;
    /// What clock and wall calendar show, and back; not of the business day.
    [[nodiscard]] QDateTime localTime(Instant instant) const;
    [[nodiscard]] Instant instantAt(QDate day, QTime time) const;

    [[nodiscard]] QCalendar::YearMonthDay parts(QDate day) const;
    /// Invalid QDate when there is no such day.
    [[nodiscard]] QDate day(int year, int month, int dayOfMonth) const;
    [[nodiscard]] QDate addMonths(QDate day, int months) const;
    [[nodiscard]] MonthRef monthOf(QDate day) const;
    [[nodiscard]] MonthRef addMonths(MonthRef month, int months) const;
    [[nodiscard]] DayRange daysOf(MonthRef month) const;
    [[nodiscard]] QDate monthEnd(QDate day) const;
    [[nodiscard]] QDate yearEnd(QDate day) const;
    [[nodiscard]] DayRange yearOf(QDate day) const;
    /// Saturday to Friday in the Jalali calendar, Monday to Sunday in the Gregorian.
    [[nodiscard]] DayRange weekOf(QDate day) const;

    /// Numeric date in this calendar, C digits: "1405-05-31".
    [[nodiscard]] QString isoText(QDate day) const;
    /// Reads yyyy-mm-dd, yyyy/mm/dd, yyyymmdd, yy/mm/dd with any digits. A year of 1200..1599 is
    /// Jalali, of 1800..2999 Gregorian, whatever the shop's calendar; two-digit years follow the
    /// shop's (Jalali 1400+ below 50, else 1300+). NotADate or ImpossibleDate otherwise.
    [[nodiscard]] Result<QDate> parseDate(QStringView text) const;
    /// "1405-05" or "2011-11"; the same rule for the year. The month is in the calendar the year
    /// tells (systemOfYear), which may differ from the shop's.
    [[nodiscard]] static Result<MonthRef> parseMonth(QStringView text);
    [[nodiscard]] static CalendarSystem systemOfYear(int year);

private:
    CalendarSystem m_system;
    QTimeZone m_zone;
    QCalendar m_calendar;
    int m_dayEndsAt = 0;
};

} // namespace bashgah::domain
