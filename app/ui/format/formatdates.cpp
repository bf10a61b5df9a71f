// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/format.h"
#include "ui/format/padded.h"

#include <QCalendar>
#include <QLocale>

namespace bashgah::ui {
namespace {

using domain::CalendarSystem;

constexpr int farDays = 30;

} // namespace

QString Format::monthNameIn(CalendarSystem system, int month, int year) const
{
    const QCalendar calendar(system == CalendarSystem::Jalali ? QCalendar::System::Jalali
                                                              : QCalendar::System::Gregorian);
    return calendar.monthName(localeOf(m_language), month, year, QLocale::LongFormat);
}

QString Format::dateShort(QDate day) const
{
    if (!day.isValid())
        return {};
    const QCalendar::YearMonthDay parts = m_calendar.parts(day);
    return localDigits(QString(padded(parts.year, 4) + u'/' + padded(parts.month, 2) + u'/'
                               + padded(parts.day, 2)));
}

QString Format::dayMonth(QDate day) const
{
    if (!day.isValid())
        return {};
    const QCalendar::YearMonthDay parts = m_calendar.parts(day);
    //: day and month: 31 Mordad
    return tr("%1 %2").arg(localDigits(QString::number(parts.day)),
                           monthNameIn(m_calendar.system(), parts.month, parts.year));
}

QString Format::dateLong(QDate day) const
{
    if (!day.isValid())
        return {};
    const QCalendar::YearMonthDay parts = m_calendar.parts(day);
    //: day, month and year: 31 Mordad 1405
    return tr("%1 %2 %3").arg(localDigits(QString::number(parts.day)),
                              monthNameIn(m_calendar.system(), parts.month, parts.year),
                              localDigits(QString::number(parts.year)));
}

QString Format::weekday(QDate day) const
{
    return day.isValid() ? localeOf(m_language).standaloneDayName(day.dayOfWeek()) : QString();
}

QString Format::month(domain::MonthRef month) const
{
    const CalendarSystem system = domain::ShopCalendar::systemOfYear(month.year);
    const QString name = monthNameIn(system, month.month, month.year);
    //: month and year: Mordad 1405
    return tr("%1 %2", "month and year").arg(name, localDigits(QString::number(month.year)));
}

QString Format::monthName(int month) const
{
    const int year = m_calendar.system() == CalendarSystem::Jalali ? 1405 : 2026;
    return monthNameIn(m_calendar.system(), month, year);
}

QString Format::time(domain::Instant instant) const
{
    const QTime local = m_calendar.localTime(instant).time();
    return localDigits(QString(padded(local.hour(), 2) + u':' + padded(local.minute(), 2)));
}

QString Format::dateTime(domain::Instant instant) const
{
    //: date and time: 1405/05/31 10:30
    return tr("%1 %2", "date and time").arg(dateShort(m_calendar.localTime(instant).date()), time(instant));
}

QString Format::relativeDay(QDate day, QDate today) const
{
    if (!day.isValid() || !today.isValid())
        return {};
    const qint64 ahead = today.daysTo(day);
    if (ahead == 0)
        return tr("today");
    if (ahead == -1)
        return tr("yesterday");
    if (ahead == 1)
        return tr("tomorrow");
    if (ahead < -farDays || ahead > farDays)
        return dateLong(day);
    const QString count = number(ahead < 0 ? -ahead : ahead);
    return ahead < 0 ? tr("%1 days ago", nullptr, static_cast<int>(-ahead)).arg(count)
                     : tr("in %1 days", nullptr, static_cast<int>(ahead)).arg(count);
}

} // namespace bashgah::ui
