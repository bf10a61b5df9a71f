// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/purchase/purchase.h"

namespace bashgah::services {

/// One line of today's strip.
struct TodayRow
{
    domain::Purchase purchase;
    QString memberName; ///< empty: anonymous
    QString staffName;
};

struct ShiftTotals
{
    int purchases = 0;
    int memberPurchases = 0;
    domain::Money revenue;      ///< net of refunds of the day
    domain::Money refunds;
    domain::Money paidWithPoints;
    domain::Points earned;
    domain::Points spent;
    int newMembers = 0;
    domain::Points spentBeside{}; ///< of `spent`, in no purchase: for rewards, or turned into credit
};

} // namespace bashgah::services
