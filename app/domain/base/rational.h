// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace bashgah::domain {

enum class Rounding { Floor, HalfUp, Ceil };

/// An exact fraction of 128-bit integers, for rates, multipliers and the one rounding at the end
/// of an earning. Denominator > 0; always reduced.
class Rational final
{
public:
    __extension__ using Wide = __int128;

    constexpr Rational(qint64 whole = 0) : m_num(whole), m_den(1) {} // NOLINT: a whole is exact
    constexpr Rational(Wide num, Wide den) : m_num(den < 0 ? -num : num), m_den(den < 0 ? -den : den)
    {
        reduce();
    }

    [[nodiscard]] constexpr Rational operator+(Rational o) const
    {
        const Wide common = gcd(m_den, o.m_den); // keeps the products of many small rates small
        return {m_num * (o.m_den / common) + o.m_num * (m_den / common), m_den / common * o.m_den};
    }
    [[nodiscard]] constexpr Rational operator-(Rational o) const
    {
        return *this + Rational(-o.m_num, o.m_den);
    }
    [[nodiscard]] constexpr Rational operator*(Rational o) const
    {
        return {m_num * o.m_num, m_den * o.m_den};
    }
    constexpr bool operator==(const Rational &) const = default;
    [[nodiscard]] constexpr bool operator<(Rational o) const { return m_num * o.m_den < o.m_num * m_den; }
    [[nodiscard]] constexpr bool isZero() const { return m_num == 0; }
    [[nodiscard]] constexpr Wide numerator() const { return m_num; }
    [[nodiscard]] constexpr Wide denominator() const { return m_den; }

    /// Nearest integer by the given rule (half up means away from negative infinity), saturating
    /// at the bounds of qint64.
    [[nodiscard]] constexpr qint64 rounded(Rounding rounding) const
    {
        Wide num = m_num;
        if (rounding == Rounding::HalfUp)
            return floorDiv(num * 2 + m_den, m_den * 2);
        if (rounding == Rounding::Ceil)
            return clamp(-wideFloorDiv(-num, m_den));
        return floorDiv(num, m_den);
    }

private:
    [[nodiscard]] static constexpr Wide wideFloorDiv(Wide a, Wide b)
    {
        const Wide q = a / b;
        return (a % b != 0 && a < 0) ? q - 1 : q;
    }
    [[nodiscard]] static constexpr qint64 clamp(Wide v)
    {
        constexpr Wide hi = Q_INT64_C(9223372036854775807);
        if (v > hi)
            return Q_INT64_C(9223372036854775807);
        if (v < -hi)
            return -Q_INT64_C(9223372036854775807);
        return static_cast<qint64>(v);
    }
    [[nodiscard]] static constexpr qint64 floorDiv(Wide a, Wide b) { return clamp(wideFloorDiv(a, b)); }
    [[nodiscard]] static constexpr Wide gcd(Wide a, Wide b)
    {
        constexpr Wide narrow = Q_INT64_C(9223372036854775807);
        if (a <= narrow && b <= narrow) { // nearly always, and several times as fast
            auto x = static_cast<quint64>(a);
            auto y = static_cast<quint64>(b);
            while (y != 0) {
                const quint64 t = x % y;
                x = y;
                y = t;
            }
            return static_cast<Wide>(x);
        }
        while (b != 0) {
            const Wide t = a % b;
            a = b;
            b = t;
        }
        return a;
    }
    constexpr void reduce()
    {
        if (m_den == 1)
            return;
        const Wide a = gcd(m_num < 0 ? -m_num : m_num, m_den);
        if (a > 1) {
            m_num /= a;
            m_den /= a;
        }
    }

    Wide m_num;
    Wide m_den;
};

} // namespace bashgah::domain
