// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <initializer_list>
#include <vector>

namespace bashgah::services {

/// The demo shop's dice (splitmix64): the same seed gives the same shop with every compiler and
/// library, which std's distributions do not promise.
class DemoRandom final
{
public:
    explicit DemoRandom(quint64 seed) : m_state(seed * 0x9E3779B97F4A7C15ULL + 0x632BE59BD9B4E019ULL)
    {
    }

    [[nodiscard]] quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// 0 .. n-1; n > 0.
    [[nodiscard]] int below(int n)
    {
        return static_cast<int>((next() >> 11) % static_cast<quint64>(n));
    }
    /// Both ends included.
    [[nodiscard]] int between(int low, int high) { return low + below(high - low + 1); }
    [[nodiscard]] bool chance(int perMille) { return below(1000) < perMille; }
    /// Both ends included, the middle three times as likely as the ends.
    [[nodiscard]] int bell(int low, int high)
    {
        return (between(low, high) + between(low, high) + between(low, high)) / 3;
    }
    /// The place of one weight, as often as it weighs; 0 when all are zero.
    [[nodiscard]] size_t pick(const std::vector<int> &weights)
    {
        int total = 0;
        for (const int weight : weights)
            total += weight;
        int left = total > 0 ? below(total) : 0;
        for (size_t i = 0; i < weights.size(); ++i) {
            if (left < weights[i])
                return i;
            left -= weights[i];
        }
        return 0;
    }

private:
    quint64 m_state;
};

} // namespace bashgah::services
