// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money/currency.h"
#include "domain/purchase/purchase.h"

namespace bashgah::domain {

/// What a share takes off what is left of a bill after its other discounts, rounded down to what
/// the shop writes (whole tomans). Null: nothing.
[[nodiscard]] std::optional<StandingDiscount> standingDiscount(const QString &source, Percent share,
                                                               const PurchaseDraft &draft,
                                                               const Currency &currency);

} // namespace bashgah::domain
