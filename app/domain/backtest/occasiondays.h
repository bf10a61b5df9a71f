// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backtest/pastpurchase.h"
#include "domain/program/occasion.h"

namespace bashgah::domain {

/// A day on which an occasion gives a member something.
struct OccasionDay
{
    QDate day;
    OccasionKind kind = OccasionKind::Birthday;
    bool operator==(const OccasionDay &) const = default;
};

/// Those of one member within `days` by the rules that are on, in the order of time: joining and the complete profile
/// once, what comes round each year from joining on. Referrals are not among them (referralreplay.h).
[[nodiscard]] std::vector<OccasionDay> occasionDays(const std::vector<OccasionRule> &rules, const PastMember &member,
                                                    DayRange days, const ShopCalendar &calendar);

} // namespace bashgah::domain
