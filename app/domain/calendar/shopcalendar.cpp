// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/shopcalendar.h"

#include "domain/text/persiantext.h"

#include <QRegularExpression>

#include <algorithm>

namespace bashgah::domain {
namespace {

QCalendar qtCalendar(CalendarSystem system)
{
    return QCalendar(system == CalendarSystem::Jalali ? QCalendar::System::Jalali
                                                      : QCalendar::System::Gregorian);
}

struct TypedDate { int year = 0; int month = 0; int day = 0; bool shortYear = false; };

std::optional<TypedDate> splitDate(const QString &text)
{
    static const QRegularExpression separated(
        QStringLiteral("^(\\d{4}|\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})$"));
    static const QRegularExpression packed(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    for (const QRegularExpression *pattern : {&separated, &packed}) {
        const auto match = pattern->match(text);
        if (match.hasMatch()) {
            return TypedDate{match.captured(1).toInt(), match.captured(2).toInt(),
                             match.captured(3).toInt(), match.capturedLength(1) == 2};
        }
    }
    return std::nullopt;
}

} // namespace

ShopCalendar::ShopCalendar(CalendarSystem system, QTimeZone zone, int dayEndsAt)
    : m_system(system), m_zone(std::move(zone)), m_calendar(qtCalendar(system)),
      m_dayEndsAt(std::clamp(dayEndsAt, 0, latestDayEnd))
{
}

QDate ShopCalendar::localDay(Instant instant) const
{
    const QDateTime local = localTime(instant);
    const bool isEarly = m_dayEndsAt > 0 && local.time() < QTime(0, 0).addSecs(60 * m_dayEndsAt);
    return isEarly ? local.date().addDays(-1) : local.date();
}

Instant ShopCalendar::beginOf(QDate day) const
{
    return instantAt(day, QTime(0, 0).addSecs(60 * m_dayEndsAt));
}

Instant ShopCalendar::momentOn(QDate day, QTime time) const
{
    const bool isEarly = m_dayEndsAt > 0 && time < QTime(0, 0).addSecs(60 * m_dayEndsAt);
    return instantAt(isEarly ? day.addDays(1) : day, time);
}

QDateTime ShopCalendar::localTime(Instant instant) const
{
    return QDateTime::fromMSecsSinceEpoch(instant.msecs, m_zone);
}

Instant ShopCalendar::instantAt(QDate day, QTime time) const
{
    return Instant{QDateTime(day, time, m_zone).toMSecsSinceEpoch()};
}

QCalendar::YearMonthDay ShopCalendar::parts(QDate day) const
{
    return m_calendar.partsFromDate(day);
}

QDate ShopCalendar::day(int year, int month, int dayOfMonth) const
{
    return m_calendar.dateFromParts(year, month, dayOfMonth);
}

QDate ShopCalendar::addMonths(QDate day, int months) const
{
    const QCalendar::YearMonthDay from = parts(day);
    const MonthRef target = addMonths(MonthRef{from.year, from.month}, months);
    const int last = m_calendar.daysInMonth(target.month, target.year);
    return this->day(target.year, target.month, std::min(from.day, last));
}

MonthRef ShopCalendar::monthOf(QDate day) const
{
    const QCalendar::YearMonthDay p = parts(day);
    return {p.year, p.month};
}

MonthRef ShopCalendar::addMonths(MonthRef month, int months) const
{
    const int index = month.year * 12 + (month.month - 1) + months;
    return {index / 12, index % 12 + 1};
}

DayRange ShopCalendar::daysOf(MonthRef month) const
{
    return {day(month.year, month.month, 1),
            day(month.year, month.month, m_calendar.daysInMonth(month.month, month.year))};
}

QDate ShopCalendar::monthEnd(QDate day) const
{
    return daysOf(monthOf(day)).last;
}

QDate ShopCalendar::yearEnd(QDate day) const
{
    return daysOf({parts(day).year, 12}).last;
}

DayRange ShopCalendar::yearOf(QDate day) const
{
    return {this->day(parts(day).year, 1, 1), yearEnd(day)};
}

DayRange ShopCalendar::weekOf(QDate day) const
{
    const int firstDay = m_system == CalendarSystem::Jalali ? Qt::Saturday : Qt::Monday;
    const QDate first = day.addDays(-((day.dayOfWeek() - firstDay + 7) % 7));
    return {first, first.addDays(6)};
}

QString ShopCalendar::isoText(QDate day) const
{
    const QCalendar::YearMonthDay p = parts(day);
    return QStringLiteral("%1-%2-%3")
        .arg(p.year, 4, 10, QLatin1Char('0'))
        .arg(p.month, 2, 10, QLatin1Char('0'))
        .arg(p.day, 2, 10, QLatin1Char('0'));
}

Result<QDate> ShopCalendar::parseDate(QStringView text) const
{
    const QString ascii = digitsToAscii(text).trimmed();
    const auto typed = splitDate(ascii);
    if (!typed)
        return fail(ErrorCode::NotADate, {text.toString()});
    int year = typed->year;
    if (typed->shortYear) {
        if (m_system == CalendarSystem::Jalali)
            year += year < 50 ? 1400 : 1300;
        else
            year += year < 70 ? 2000 : 1900;
    }
    const bool jalali = year >= 1200 && year <= 1599;
    if (!jalali && (year < 1800 || year > 2999))
        return fail(ErrorCode::NotADate, {text.toString()});
    const QDate date = qtCalendar(systemOfYear(year)).dateFromParts(year, typed->month, typed->day);
    if (!date.isValid())
        return fail(ErrorCode::ImpossibleDate, {text.toString()});
    return date;
}

Result<MonthRef> ShopCalendar::parseMonth(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4})[-/](\\d{1,2})$"));
    const auto match = pattern.match(digitsToAscii(text).trimmed());
    const MonthRef month{match.captured(1).toInt(), match.captured(2).toInt()};
    const bool known = (month.year >= 1200 && month.year <= 1599)
        || (month.year >= 1800 && month.year <= 2999);
    if (!match.hasMatch() || !known || month.month < 1 || month.month > 12)
        return fail(ErrorCode::NotADate, {text.toString()});
    return month;
}

CalendarSystem ShopCalendar::systemOfYear(int year)
{
    return year < 1700 ? CalendarSystem::Jalali : CalendarSystem::Gregorian;
}

} // namespace bashgah::domain
