// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/challenge/challengeprogress.h"

#include <map>

namespace bashgah::services {

/// By purchase, the merge that brought it to the member who has it now; the member's own are not in it.
using BroughtPurchases = std::map<domain::PurchaseId, qint64>;

/// How many gifts of a game a member may hold: what all the purchases reach together, or, where two people filled cards
/// before they were one, what each of them reached alone. A merge is no reason to take a gift back.
[[nodiscard]] int reachedThroughMerges(const domain::Challenge &challenge,
                                       const std::vector<domain::CountedPurchase> &purchases,
                                       const BroughtPurchases &brought, QDate day, const domain::ShopCalendar &calendar);

} // namespace bashgah::services
