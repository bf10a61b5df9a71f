// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partner/settlement.h"

namespace bashgah::domain {

/// A month with one partner, closed or as it stands.
struct PartnerStatement
{
    QString shopName;
    PartnerId partnerId;
    Partner partner;
    MonthRef month;
    DayRange days;
    SettlementSums sums;
    std::vector<PartnerMove> moves; ///< by day
    std::optional<Instant> closedAt;
};

} // namespace bashgah::domain
