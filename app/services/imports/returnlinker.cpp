// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/returnlinker.h"

#include <algorithm>

namespace bashgah::services {

qint64 shareOf(qint64 amount, qint64 part, qint64 whole)
{
    __extension__ using Wide = __int128;
    return static_cast<qint64>(static_cast<Wide>(amount) * part / whole);
}

std::vector<ReturnPart> matchReturn(const ReturnedGoods &goods, std::vector<ReturnableLine> &candidates,
                                    std::vector<qint64> &purchasesLeft)
{
    std::vector<ReturnPart> parts;
    qint64 quantity = goods.quantity;
    qint64 amount = goods.amount;
    qint64 unmatched = 0;
    for (size_t i = 0; i < candidates.size() && quantity > 0; ++i) {
        ReturnableLine &line = candidates[i];
        qint64 &purchaseLeft = purchasesLeft[line.purchase];
        const qint64 taken = std::min(quantity, line.quantityLeft);
        if (line.at > goods.at || taken <= 0)
            continue;
        const qint64 worth = taken == quantity ? amount : shareOf(goods.amount, taken, goods.quantity);
        const qint64 linked = std::min({worth, line.netLeft, purchaseLeft});
        if (linked <= 0)
            continue;
        line.quantityLeft -= taken;
        line.netLeft -= linked;
        purchaseLeft -= linked;
        quantity -= taken;
        amount -= worth;
        unmatched += worth - linked;
        parts.push_back({i, taken, linked});
    }
    if (amount + unmatched > 0 || quantity > 0)
        parts.push_back({std::nullopt, quantity, amount + unmatched});
    return parts;
}

} // namespace bashgah::services
