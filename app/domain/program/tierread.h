// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/evaluate.h"
#include "domain/program/tier.h"

namespace bashgah::domain {

/// What is known of a member's tier before a purchase.
struct TierSoFar
{
    TierStanding standing{};
    std::vector<Qualification> counted{}; ///< up to the purchase, without it
    QDate joined{};
    std::optional<TierPin> pin{};
    QStringList lost{}; ///< as in TierInputs
};

/// Whether the rules look at a purchase with the tier that it leads to.
[[nodiscard]] bool readsWithPurchase(const Programme &programme);

/// What a purchase of `day` counts for tiers, `base` points before multipliers. The programme has tiers.
[[nodiscard]] Qualification qualificationOf(const Programme &programme, QDate day, Money net, Points base);

/// Where the member stands on the day of a purchase once that counts as well.
[[nodiscard]] TierDecision decideWith(const TierPolicy &policy, const TierSoFar &before, const Qualification &bought,
                                      QDate day, const ShopCalendar &calendar);

/// The tier with which the rules look at the bill: the state's, which is that of before, or the one that the bill's
/// net value or its base points lead to (TierReading). What its points count for is found with the tier of before.
[[nodiscard]] std::optional<QString> tierRead(const Programme &programme, const MemberState &state, const Bill &bill,
                                              const TierSoFar &before, const ShopCalendar &calendar);

} // namespace bashgah::domain
