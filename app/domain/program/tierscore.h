// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money/money.h"
#include "domain/points/points.h"

#include <compare>

namespace bashgah::domain {

/// What a tier asks for or a member has reached: net spend in minor units, base points or a number
/// of purchases, as the policy measures (TierMeasure). Never the balance.
class TierScore final
{
public:
    constexpr TierScore() = default;
    // Implicit on purpose: where tiers are measured by spend an amount is a score.
    constexpr TierScore(Money spend) : m_value(spend.minor()) {}
    constexpr TierScore(Points points) : m_value(points.value()) {}
    [[nodiscard]] static constexpr TierScore of(qint64 value)
    {
        TierScore score;
        score.m_value = value;
        return score;
    }

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr Money money() const { return Money::fromMinor(m_value); }
    [[nodiscard]] constexpr Points points() const { return Points(m_value); }
    [[nodiscard]] constexpr bool isPositive() const { return m_value > 0; }
    constexpr auto operator<=>(const TierScore &) const = default;
    [[nodiscard]] constexpr TierScore operator+(TierScore o) const { return of(m_value + o.m_value); }
    [[nodiscard]] constexpr TierScore operator-(TierScore o) const { return of(m_value - o.m_value); }

private:
    qint64 m_value = 0;
};

} // namespace bashgah::domain
