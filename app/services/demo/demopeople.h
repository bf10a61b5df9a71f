// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/member.h"
#include "domain/calendar/shopcalendar.h"

#include <vector>

namespace bashgah::services {

class DemoRandom;

/// How somebody shops.
enum class DemoHabit {
    Regular, Weekly, Payday, Occasional, Churner, Returner, OneTimer, Newcomer, Wholesaler
};

/// One made-up customer.
struct DemoPerson
{
    domain::MemberDetails details;
    domain::ConsentState consent = domain::ConsentState::Unknown;
    DemoHabit habit = DemoHabit::Occasional;
    int gapDays = 14;       ///< between two visits, on average
    int basket = 450'000;   ///< tomans, on average
    int redeemPerMille = 0; ///< of the visits at which points could be spent
    std::optional<QDate> gone;          ///< first day without visits for good
    std::optional<domain::DayRange> away; ///< a long pause
};

/// `count` people who join during `days`, in the order they join. Mobiles are unique.
[[nodiscard]] std::vector<DemoPerson> demoPeople(int count, domain::DayRange days,
                                                 const domain::ShopCalendar &jalali,
                                                 DemoRandom &random);

} // namespace bashgah::services
