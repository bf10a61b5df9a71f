// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/standingdiscount.h"

#include "domain/base/rational.h"

namespace bashgah::domain {
namespace {

constexpr qint64 rialsInToman = 10;

} // namespace

StandingSource standingSource(Percent byTier, Percent byPlan)
{
    return byPlan > byTier ? StandingSource::Plan : StandingSource::Tier;
}

Money standingAmount(Money left, Percent share, const Currency &currency)
{
    if (share.basisPoints() <= 0 || !left.isPositive())
        return {};
    const qint64 exact =
        left.times(Rational(share.basisPoints(), Percent::whole(100).basisPoints()), Rounding::Floor).minor();
    const qint64 step = currency.unit == MoneyUnit::Toman ? rialsInToman : 1;
    return Money::fromMinor(exact / step * step);
}

std::optional<StandingDiscount> standingDiscount(const QString &source, Percent share,
                                                 const PurchaseDraft &draft, const Currency &currency)
{
    PurchaseDraft plain = draft;
    plain.standing.reset();
    const Money amount = standingAmount(netOf(plain), share, currency);
    return amount.isPositive() ? std::optional(StandingDiscount{source, share, amount}) : std::nullopt;
}

} // namespace bashgah::domain
