// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/shopcalendar.h"
#include "domain/points/points.h"

#include <QString>

#include <optional>

namespace bashgah::domain {

/// What gives points without a purchase.
enum class OccasionKind {
    Joining,
    ProfileComplete, ///< name, mobile, birthday and gender are known
    Birthday,
    JoiningDay, ///< each year after joining
};

/// So many points on an occasion; once for a member, or once a year. A programme has at most one of each
/// kind.
struct OccasionRule
{
    OccasionKind kind = OccasionKind::Birthday;
    Points points{1};
    bool enabled = true;
    bool operator==(const OccasionRule &) const = default;
};

/// "joining", "profile_complete", "birthday", "joining_day": as stored.
[[nodiscard]] QString occasionKey(OccasionKind kind);
[[nodiscard]] std::optional<OccasionKind> occasionFromKey(QStringView key);
[[nodiscard]] constexpr bool isYearly(OccasionKind kind)
{
    return kind == OccasionKind::Birthday || kind == OccasionKind::JoiningDay;
}

/// Whether a year or more after `from` its day comes round on `day`, in the shop's calendar. 30 Esfand
/// comes round on 29 Esfand in a common year, 29 February on the 28th.
[[nodiscard]] bool comesRound(QDate from, QDate day, const ShopCalendar &calendar);

} // namespace bashgah::domain
