// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/shopcalendar.h"
#include "domain/points/points.h"

#include <QString>

#include <optional>

namespace bashgah::domain {

/// What staff confirm that a member did, without a purchase.
enum class ActivityKind {
    Survey, ///< answered one
    Review, ///< wrote one
    Social, ///< told others about the shop
    Other,  ///< in the owner's words
};

/// How often one member may have the points.
enum class ActivityLimit { None, Day, Month, Once };

/// Points for something a member did.
struct ActivityRule
{
    QString id;
    ActivityKind kind = ActivityKind::Other;
    QString name;        ///< in the owner's words; empty: named by its kind
    Points points{1};
    ActivityLimit limit = ActivityLimit::Once;
    int lifeDays = 0;    ///< of these points, counted from that day; 0: as all points live
    bool enabled = true;
    int times = 1;       ///< in each day or month of the limit; 1 with the other limits
    bool operator==(const ActivityRule &) const = default;
};

/// So many points earned by purchases within so many days give a bonus; then the counting begins anew.
struct MilestoneRule
{
    Points reach{1'000};
    int days = 30;
    Points bonus{200};
    bool enabled = true;
    bool operator==(const MilestoneRule &) const = default;
};

/// "survey", "review", "social", "other": as stored.
[[nodiscard]] QString activityKey(ActivityKind kind);

constexpr int mostActivityTimes = 100;

/// Whether `times` may be above 1.
[[nodiscard]] constexpr bool countsTimes(ActivityLimit limit)
{
    return limit == ActivityLimit::Day || limit == ActivityLimit::Month;
}
/// What a turn within a period is noted as: the period itself for the first.
[[nodiscard]] QString activityTurn(const QString &period, int turn);

/// For what the limit counts on a day: one word for once, the day or the month of the shop's calendar; absent: no limit.
[[nodiscard]] std::optional<QString> activityPeriod(ActivityLimit limit, QDate day, const ShopCalendar &calendar);

} // namespace bashgah::domain
