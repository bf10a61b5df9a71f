// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/purchase/refund.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

qint64 proportion(qint64 value, Money net, Money refunded)
{
    if (refunded >= net)
        return value;
    return (Rational(value) * Rational(refunded.minor(), net.minor())).rounded(Rounding::Floor);
}

} // namespace

Points redeemedPointsBack(Points redeemed, Money net, Money refunded)
{
    return Points(proportion(redeemed.value(), net, refunded));
}

Money redeemedMoneyBack(Money redeemed, Money net, Money refunded)
{
    return Money::fromMinor(proportion(redeemed.minor(), net, refunded));
}

Money storedMoneyBack(Money stored, Money redeemed, Money net, Money refunded)
{
    return redeemedMoneyBack(redeemed + stored, net, refunded) - redeemedMoneyBack(redeemed, net, refunded);
}

Points clawbackDue(Points earned, Points stillEarned, Points alreadyTaken, Points expiredUnspent)
{
    const Points target = std::max(earned - stillEarned - expiredUnspent, Points(0));
    return std::max(target - alreadyTaken, Points(0));
}

} // namespace bashgah::domain
