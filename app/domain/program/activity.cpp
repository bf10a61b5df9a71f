// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/activity.h"

namespace bashgah::domain {

QString activityKey(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Survey: return QStringLiteral("survey");
    case ActivityKind::Review: return QStringLiteral("review");
    case ActivityKind::Social: return QStringLiteral("social");
    case ActivityKind::Other: break;
    }
    return QStringLiteral("other");
}

QString activityTurn(const QString &period, int turn)
{
    return turn > 1 ? QStringLiteral("%1#%2").arg(period).arg(turn) : period;
}

std::optional<QString> activityPeriod(ActivityLimit limit, QDate day, const ShopCalendar &calendar)
{
    switch (limit) {
    case ActivityLimit::None: return std::nullopt;
    case ActivityLimit::Day: return day.toString(Qt::ISODate);
    case ActivityLimit::Month: return calendar.daysOf(calendar.monthOf(day)).first.toString(QStringLiteral("yyyy-MM-dd'+'"));
    case ActivityLimit::Once: break;
    }
    return QStringLiteral("once");
}

} // namespace bashgah::domain
