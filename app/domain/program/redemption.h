// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/program/programme.h"

namespace bashgah::domain {

/// Points spent on a bill and the money they pay.
struct Redemption
{
    Points points;
    Money amount;
    bool operator==(const Redemption &) const = default;
};

/// What limits how much of a bill points may pay. Also the third argument of AboveMaximumShare.
enum class SpendLimit { Share, Purchase, Day };
[[nodiscard]] QString spendLimitKey(SpendLimit limit);
/// The narrowest for this bill; `paidToday`: what points paid for the member on the day, before.
[[nodiscard]] SpendLimit spendLimitOf(const RedemptionPolicy &policy, Money bill, Money paidToday = {});

/// The most of `requested` that may be spent: at most what there is, at most what the policy allows of the bill
/// and on the day, in whole blocks; nothing when that is below the minimum.
[[nodiscard]] Redemption clampRedemption(const RedemptionPolicy &policy, Points requested,
                                         Points spendable, Money bill, Money paidToday = {});

/// The most that could be spent on this bill.
[[nodiscard]] Redemption largestRedemption(const RedemptionPolicy &policy, Points spendable,
                                           Money bill, Money paidToday = {});

/// For recording: a request that cannot be met is refused with the reason instead of trimmed
/// (only broken blocks are rounded down). Errors: NotPositive, NotEnoughPoints,
/// BelowMinimumRedemption, AboveMaximumShare (asked, most that is still possible or 0, which limit), NotAllowed (redemption is off).
[[nodiscard]] Result<Redemption> checkRedemption(const RedemptionPolicy &policy, Points requested,
                                                 Points spendable, Money bill, Money paidToday = {});

/// What points pay at the counter (what they are worth: pointworth.h), rounded down to the minor unit.
[[nodiscard]] Money valueOf(const RedemptionPolicy &policy, Points points);
/// The most points whose value `amount` holds; nothing when points are worth nothing.
[[nodiscard]] Points pointsWorth(const RedemptionPolicy &policy, Money amount);

} // namespace bashgah::domain
