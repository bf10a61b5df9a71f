// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace bashgah::domain {

/// Whole loyalty points. Signed: a balance may be negative while a deficit is open.
class Points final
{
public:
    constexpr Points() = default;
    constexpr explicit Points(qint64 value) : m_value(value) {}
    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isZero() const { return m_value == 0; }
    constexpr auto operator<=>(const Points &) const = default;
    [[nodiscard]] constexpr Points operator-() const { return Points(-m_value); }
    [[nodiscard]] constexpr Points operator+(Points o) const { return Points(m_value + o.m_value); }
    [[nodiscard]] constexpr Points operator-(Points o) const { return Points(m_value - o.m_value); }
    constexpr Points &operator+=(Points o) { m_value += o.m_value; return *this; }
    constexpr Points &operator-=(Points o) { m_value -= o.m_value; return *this; }

private:
    qint64 m_value = 0;
};

/// A share in basis points: 10000 is the whole.
class Percent final
{
public:
    constexpr Percent() = default;
    constexpr explicit Percent(int basisPoints) : m_basisPoints(basisPoints) {}
    [[nodiscard]] static constexpr Percent whole(int percent) { return Percent(percent * 100); }
    [[nodiscard]] constexpr int basisPoints() const { return m_basisPoints; }
    constexpr auto operator<=>(const Percent &) const = default;

private:
    int m_basisPoints = 0;
};

} // namespace bashgah::domain
