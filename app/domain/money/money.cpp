// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money/money.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace bashgah::domain {
namespace {

qint64 saturatedSum(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (!__builtin_add_overflow(a, b, &sum))
        return sum;
    Q_ASSERT_X(false, "Money", "overflow");
    return a > 0 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
}

} // namespace

Money Money::operator+(Money other) const
{
    return Money(saturatedSum(m_minor, other.m_minor));
}

Money Money::operator-(Money other) const
{
    return Money(saturatedSum(m_minor, -other.m_minor));
}

Money Money::times(Percent share, Rounding rounding) const
{
    return times(Rational(share.basisPoints(), 10000), rounding);
}

Money Money::times(Rational factor, Rounding rounding) const
{
    return Money((Rational(m_minor) * factor).rounded(rounding));
}

std::vector<qint64> allocate(qint64 amount, const std::vector<qint64> &weights)
{
    std::vector<qint64> parts(weights.size(), 0);
    if (weights.empty())
        return parts;
    __extension__ using Wide = __int128;
    Wide total = 0;
    for (const qint64 weight : weights)
        total += weight;
    if (total == 0) {
        parts.front() = amount;
        return parts;
    }
    const bool negative = amount < 0;
    const Wide magnitude = negative ? -static_cast<Wide>(amount) : static_cast<Wide>(amount);
    std::vector<Wide> remainders(weights.size());
    Wide given = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        const Wide product = magnitude * weights[i];
        parts[i] = static_cast<qint64>(product / total);
        remainders[i] = product % total;
        given += parts[i];
    }
    std::vector<size_t> order(weights.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return remainders[a] > remainders[b]; });
    for (size_t k = 0; given < magnitude; ++k, ++given)
        ++parts[order[k]];
    if (negative) {
        for (qint64 &part : parts)
            part = -part;
    }
    return parts;
}

} // namespace bashgah::domain
