// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money/currency.h"
#include "domain/purchase/purchase.h"

namespace bashgah::domain {

/// Who takes something off a bill by itself: the member's tier or paid membership.
enum class StandingSource { Tier, Plan };
/// The larger share of the two, never both; of equal ones the tier's.
[[nodiscard]] StandingSource standingSource(Percent byTier, Percent byPlan);

/// What a share takes off what is left of a bill, rounded down to what the shop writes (whole tomans); zero of
/// nothing.
[[nodiscard]] Money standingAmount(Money left, Percent share, const Currency &currency);

/// What a share takes off what is left of a bill after its other discounts (standingAmount). Null: nothing.
[[nodiscard]] std::optional<StandingDiscount> standingDiscount(const QString &source, Percent share,
                                                               const PurchaseDraft &draft,
                                                               const Currency &currency);

} // namespace bashgah::domain
