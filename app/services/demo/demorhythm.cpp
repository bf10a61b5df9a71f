// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demorhythm.h"

#include "services/demo/demorandom.h"

namespace bashgah::services {
namespace {

int weekdayWeight(QDate day)
{
    switch (day.dayOfWeek()) {
    case Qt::Thursday:
        return 1300;
    case Qt::Friday:
        return 650;
    case Qt::Wednesday:
        return 1080;
    default:
        return 960;
    }
}

int paydayWeight(const QCalendar::YearMonthDay &p)
{
    if (p.day >= 29 || p.day <= 2)
        return 1320;
    if (p.day <= 6)
        return 1120;
    return p.day >= 20 && p.day <= 27 ? 860 : 1000;
}

/// Nowruz (months 12 and 1), Yalda (end of month 9), school days (turn of month 7).
int festivalWeight(const QCalendar::YearMonthDay &p)
{
    if (p.month == 12)
        return p.day >= 22 ? 1900 : p.day >= 12 ? 1450 : 1100;
    if (p.month == 1)
        return p.day == 1 ? 0 : p.day <= 4 ? 350 : p.day <= 12 ? 700 : p.day == 13 ? 300 : 900;
    if (p.month == 9 && p.day >= 26)
        return p.day >= 29 ? 2000 : 1400;
    if ((p.month == 6 && p.day >= 25) || (p.month == 7 && p.day <= 3))
        return 1150;
    return 1000;
}

} // namespace

int demoDayWeight(QDate day, const domain::ShopCalendar &jalali)
{
    const QCalendar::YearMonthDay p = jalali.parts(day);
    const int weight = weekdayWeight(day) * paydayWeight(p) / 1000 * festivalWeight(p) / 1000;
    return std::min(weight, demoBusiest);
}

DemoSeason demoSeason(QDate day, const domain::ShopCalendar &jalali)
{
    const QCalendar::YearMonthDay p = jalali.parts(day);
    if (p.month == 12 && p.day >= 10)
        return DemoSeason::Nowruz;
    if (p.month == 9 && p.day >= 24)
        return DemoSeason::Yalda;
    if (p.month >= 3 && p.month <= 5)
        return DemoSeason::Summer;
    if ((p.month == 6 && p.day >= 20) || (p.month == 7 && p.day <= 7))
        return DemoSeason::Back;
    return DemoSeason::None;
}

QTime demoHour(QDate day, DemoRandom &random)
{
    //                                     8   9  10  11  12  13  14  15  16  17  18   19   20   21  22
    static const std::vector<int> plain = {20, 45, 70, 85, 75, 40, 20, 25, 55, 90, 120, 135, 110, 70, 25};
    static const std::vector<int> friday = {0, 0, 10, 15, 10, 0, 0, 5, 60, 110, 140, 150, 130, 80, 30};
    const bool isFriday = day.dayOfWeek() == Qt::Friday;
    const int hour = 8 + static_cast<int>(random.pick(isFriday ? friday : plain));
    return QTime(hour, random.below(60), random.below(60));
}

} // namespace bashgah::services
