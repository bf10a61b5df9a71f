// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/shopprofile.h"
#include "services/counter/memberledgerservice.h"

namespace bashgah::ctl {

/// Why a ledger entry is there, in one English line: rules with their points, what a refund took,
/// what a redemption paid, which day points ended.
[[nodiscard]] QString reasonText(const services::LedgerRow &row, const domain::ShopProfile &profile);

/// One rule of an earning: "1 per 10000", "Gold x3/2".
[[nodiscard]] QString ruleText(const domain::AppliedRule &rule, const domain::Currency &currency);

} // namespace bashgah::ctl
