// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backtest/pastpurchase.h"

#include "domain/purchase/refund.h"

#include <algorithm>

namespace bashgah::domain {

Money PastPurchase::net() const
{
    Money sum;
    for (const BillLine &line : bill.lines)
        sum += line.net();
    return sum;
}

Money PastPurchase::keptNet() const
{
    if (kept.empty())
        return net();
    Money sum;
    for (const KeptLine &line : kept)
        sum += line.kept;
    return sum;
}

Money PastPurchase::paidWithPoints() const
{
    Money sum;
    for (const BillLine &line : bill.lines)
        sum += line.paidWithPoints;
    return sum;
}

Money PastPurchase::keptPaidWithPoints() const
{
    return keptOf(paidWithPoints());
}

Money PastPurchase::keptOf(Money part) const
{
    if (kept.empty())
        return part;
    const Money whole = net();
    return part - redeemedMoneyBack(part, whole, whole - keptNet());
}

const PastMembership *PastMember::membershipOn(QDate day) const
{
    const auto found = std::find_if(memberships.begin(), memberships.end(),
                                    [&](const PastMembership &each) { return each.days.contains(day); });
    return found != memberships.end() ? &*found : nullptr;
}

} // namespace bashgah::domain
