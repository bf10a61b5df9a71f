// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/lotlife.h"

#include "domain/program/tier.h"

#include <algorithm>

namespace bashgah::domain {

std::optional<QDate> lastActivity(const ExpiryPolicy &policy, const LastDone &done)
{
    std::optional<QDate> last = done.bought; // absent is less than any day
    if (policy.byRedeeming)
        last = std::max(last, done.redeemed);
    if (policy.byActivities)
        last = std::max(last, done.confirmed);
    return last;
}

std::optional<QDate> extendedBy(const ExpiryPolicy &policy, const LotLife &lot, QDate activity,
                                const ShopCalendar &calendar)
{
    if (policy.kind != ExpiryPolicy::Kind::AfterActivity || lot.last < activity
        || lastValidDay(policy, lot.usable, calendar) != lot.given)
        return std::nullopt;
    const auto later = lastValidDay(policy, activity, calendar);
    return later && lot.last < *later ? later : std::nullopt;
}

} // namespace bashgah::domain
