// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/shopcalendar.h"
#include "domain/program/programme.h"

#include <optional>

namespace bashgah::domain {

/// The days of points that were given together. Both ends are the last day on which they are valid.
struct LotLife
{
    QDate usable; ///< since when
    QDate given;  ///< the end they were given
    QDate last;   ///< the end now, after activities
};

/// The last days on which a member did something that may let points live on; absent: never.
struct LastDone
{
    std::optional<QDate> bought{};    ///< a purchase that was not wholly returned
    std::optional<QDate> redeemed{};  ///< points for a reward or a good cause, not taken back
    std::optional<QDate> confirmed{}; ///< an activity, by staff
};
/// The last of those that the policy counts.
[[nodiscard]] std::optional<QDate> lastActivity(const ExpiryPolicy &policy, const LastDone &done);

/// The later end that something the member did on `activity` gives points of a policy that counts from the last
/// activity. Absent: no later end; they had ended before; or they were given an end of their own, another than the
/// policy's (points of an activity that live shorter). The life never becomes shorter.
[[nodiscard]] std::optional<QDate> extendedBy(const ExpiryPolicy &policy, const LotLife &lot, QDate activity,
                                              const ShopCalendar &calendar);

} // namespace bashgah::domain
