// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/standingdiscount.h"
#include "domain/program/tierpolicy.h"

namespace bashgah::services {

/// What the member's tier takes off a bill. `tier` may be null.
[[nodiscard]] std::optional<domain::StandingDiscount> benefitFor(const domain::Tier *tier,
                                                                 const domain::PurchaseDraft &draft,
                                                                 const domain::Currency &currency);

} // namespace bashgah::services
