// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/shop/shopservice.h"

namespace bashgah::services {

using domain::CalendarSystem;
using domain::ErrorCode;
using domain::fail;
using domain::MoneyUnit;
using domain::Result;

QString unitKey(MoneyUnit unit)
{
    switch (unit) {
    case MoneyUnit::Toman:
        return QStringLiteral("toman");
    case MoneyUnit::Rial:
        return QStringLiteral("rial");
    case MoneyUnit::None:
        break;
    }
    return QStringLiteral("none");
}

Result<MoneyUnit> unitFromKey(const QString &key)
{
    for (const MoneyUnit unit : {MoneyUnit::None, MoneyUnit::Toman, MoneyUnit::Rial}) {
        if (key == unitKey(unit))
            return unit;
    }
    return fail(ErrorCode::UnknownValue, {key, QStringLiteral("toman, rial, none")});
}

QString calendarKey(CalendarSystem calendar)
{
    return calendar == CalendarSystem::Jalali ? QStringLiteral("jalali") : QStringLiteral("gregorian");
}

Result<CalendarSystem> calendarFromKey(const QString &key)
{
    for (const CalendarSystem calendar : {CalendarSystem::Jalali, CalendarSystem::Gregorian}) {
        if (key == calendarKey(calendar))
            return calendar;
    }
    return fail(ErrorCode::UnknownValue, {key, QStringLiteral("jalali, gregorian")});
}

} // namespace bashgah::services
