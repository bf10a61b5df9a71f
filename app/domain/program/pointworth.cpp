// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/pointworth.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

std::optional<Rational> rate(Money amount, Points points)
{
    if (points <= Points(0) || !amount.isPositive())
        return std::nullopt;
    return Rational(amount.minor(), points.value());
}

std::optional<Rational> atTheCounter(const RedemptionPolicy &policy)
{
    return policy.enabled ? rate(policy.convAmount, policy.convPoints) : std::nullopt;
}

std::optional<Rational> asCredit(const std::optional<ExchangeRule> &rule)
{
    return rule && rule->enabled && !rule->reward ? rate(rule->credit, rule->every) : std::nullopt;
}

} // namespace

std::optional<Rational> pointWorth(const Programme &programme)
{
    const auto paid = atTheCounter(programme.redemption);
    const auto credit = asCredit(programme.exchange);
    if (!paid || !credit)
        return paid ? paid : credit;
    return *paid < *credit ? credit : paid;
}

Money worthOf(const Programme &programme, Points points)
{
    const auto worth = pointWorth(programme);
    return worth ? Money::fromMinor((Rational(points.value()) * *worth).rounded(Rounding::Floor)) : Money();
}

Points pointsWorth(const Programme &programme, Money amount)
{
    const auto worth = pointWorth(programme);
    if (!worth || !amount.isPositive())
        return {};
    const Rational points = Rational(amount.minor()) * Rational(worth->denominator(), worth->numerator());
    return Points(points.rounded(Rounding::Floor));
}

Points pointsPaidBy(const Programme &programme, Points points, Money room)
{
    const Money value = worthOf(programme, points);
    if (!value.isPositive())
        return {};
    return value <= room ? points : std::min(points, pointsWorth(programme, room));
}

Money worthOfMore(const Programme &programme, Points before, Points more)
{
    return worthOf(programme, before + more) - worthOf(programme, before);
}

} // namespace bashgah::domain
