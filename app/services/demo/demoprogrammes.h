// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money/currency.h"
#include "services/demo/demobook.h"

namespace bashgah::services {

/// How the demo shop's programme grew: points only, then tiers, then a dearer gold.
[[nodiscard]] std::vector<DemoVersion> demoProgrammes(domain::DayRange days, int months,
                                                      const domain::Currency &currency,
                                                      const domain::ShopCalendar &calendar);

/// The paid membership that the demo shop sells.
[[nodiscard]] domain::PlanTerms demoPlan();

} // namespace bashgah::services
