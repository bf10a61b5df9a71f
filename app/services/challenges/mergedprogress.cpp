// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/challenges/mergedprogress.h"

#include <algorithm>

namespace bashgah::services {

using namespace domain;

int reachedThroughMerges(const Challenge &challenge, const std::vector<CountedPurchase> &purchases,
                         const BroughtPurchases &brought, QDate day, const ShopCalendar &calendar)
{
    const int together = progressOf(challenge, purchases, day, calendar).reached;
    if (brought.empty())
        return together;
    std::map<qint64, std::vector<CountedPurchase>> people; // 0: the member's own
    for (const CountedPurchase &purchase : purchases) {
        const auto merge = purchase.id ? brought.find(*purchase.id) : brought.end();
        people[merge == brought.end() ? 0 : merge->second].push_back(purchase);
    }
    int alone = 0;
    for (const auto &[merge, theirs] : people)
        alone += progressOf(challenge, theirs, day, calendar).reached;
    return std::max(together, alone);
}

} // namespace bashgah::services
