// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backtest/pastpurchase.h"
#include "domain/backtest/replayedrewards.h"

namespace bashgah::domain {

struct Programme;

/// What the shop's data cannot tell about a past, and what is taken instead.
enum class BacktestCaveat {
    NoReferrals,        ///< none was ever written down
    ReferralsSince,     ///< none before `day`
    ProfileDays,        ///< when `members` completed their profile is not known: as if when they joined
    DatesOfToday,       ///< birthdays and wedding days are those written down today
    SetAsideIsFetched,  ///< every reward that is set aside is
    StockIsEnough,      ///< the reward that is set aside has a stock, which is not looked at
    GiftsInWords,       ///< gifts of tiers in the owner's words have no cost
    OtherDiscounts,     ///< those that no tier and no membership gave stay as they were
};

struct BacktestNote
{
    BacktestCaveat caveat = BacktestCaveat::NoReferrals;
    std::optional<QDate> day{};
    qint64 members = 0;
    bool operator==(const BacktestNote &) const = default;
};

/// "no_referrals": in JSON.
[[nodiscard]] QString caveatKey(BacktestCaveat caveat);

/// Those that matter for either programme, in the order above. `rewards`: of both.
[[nodiscard]] std::vector<BacktestNote> notesFor(const Programme &draft, const Programme &live,
                                                 const RewardBook &rewards, const std::vector<PastMember> &members,
                                                 DayRange days, const ShopCalendar &calendar);

} // namespace bashgah::domain
