// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/exchange.h"

#include "domain/base/rational.h"

#include <algorithm>

namespace bashgah::domain {

Exchange exchangeOf(const ExchangeRule &rule, Points spendable)
{
    if (!rule.enabled || rule.reward || rule.every <= Points(0) || spendable < rule.every)
        return {};
    const qint64 times = spendable.value() / rule.every.value();
    return {Points(times * rule.every.value()), Money::fromMinor(times * rule.credit.minor())};
}

Exchange exchangeBack(const ExchangeStanding &now, Points missing)
{
    if (missing <= Points(0) || !now.given.credit.isPositive())
        return {};
    const Rational pointsPerCredit(now.given.points.value(), now.given.credit.minor());
    const Rational creditPerPoint(now.given.credit.minor(), now.given.points.value());
    const Money reachable = now.back.credit + now.unspent;
    const Points held((Rational(reachable.minor()) * pointsPerCredit).rounded(Rounding::Floor));
    const qint64 every = std::max<qint64>(now.every.value(), 1);
    const Points wanted((missing.value() + every - 1) / every * every);
    const Points points = std::min({wanted, held - now.back.points, now.given.points - now.back.points});
    if (points <= Points(0))
        return {};
    const Points all = now.back.points + points;
    const Money credit = Money::fromMinor((Rational(all.value()) * creditPerPoint).rounded(Rounding::Ceil));
    return {points, std::min(credit, now.given.credit) - now.back.credit};
}

Points lapsedPoints(const ExchangeStanding &now)
{
    if (!now.given.credit.isPositive())
        return {};
    const Rational pointsPerCredit(now.given.points.value(), now.given.credit.minor());
    const Points lapsed((Rational(now.lapsed.minor()) * pointsPerCredit).rounded(Rounding::Floor));
    return std::min(lapsed, now.given.points - now.back.points);
}

} // namespace bashgah::domain
