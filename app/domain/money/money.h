// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/rational.h"
#include "domain/points/points.h"

#include <QtGlobal>

#include <compare>
#include <vector>

namespace bashgah::domain {

/// An amount in minor units of the shop's currency (rials for IRR, pence for GBP 2). No floating
/// point, no implicit conversion, no currency of its own: one shop has one currency
/// (money/currency.h), which alone knows how an amount is written and read.
/// Sums saturate at the bounds of 64 bits and assert in debug builds; input is refused before.
class Money final
{
public:
    constexpr Money() = default;
    [[nodiscard]] static constexpr Money fromMinor(qint64 minor) { return Money(minor); }
    [[nodiscard]] constexpr qint64 minor() const { return m_minor; }
    [[nodiscard]] constexpr bool isZero() const { return m_minor == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_minor < 0; }
    [[nodiscard]] constexpr bool isPositive() const { return m_minor > 0; }
    constexpr auto operator<=>(const Money &) const = default;

    [[nodiscard]] constexpr Money operator-() const { return Money(-m_minor); }
    [[nodiscard]] Money operator+(Money other) const;
    [[nodiscard]] Money operator-(Money other) const;
    Money &operator+=(Money other) { return *this = *this + other; }
    Money &operator-=(Money other) { return *this = *this - other; }

    [[nodiscard]] Money times(Percent share, Rounding rounding) const;
    [[nodiscard]] Money times(Rational factor, Rounding rounding) const;

private:
    constexpr explicit Money(qint64 minor) : m_minor(minor) {}
    qint64 m_minor = 0;
};

/// Splits `amount` over `weights` (all >= 0, not all zero) by largest remainder; ties go to the
/// first. The parts sum to `amount` exactly (invariant I11). All-zero weights: all to the first.
[[nodiscard]] std::vector<qint64> allocate(qint64 amount, const std::vector<qint64> &weights);

} // namespace bashgah::domain
