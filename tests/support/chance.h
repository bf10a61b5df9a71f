// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <random>
#include <vector>

namespace bashgah::test {

/// Random numbers that are the same everywhere for a seed (the standard distributions are not). What was
/// drawn can be played again, changed: see property.h.
class Chance final
{
public:
    explicit Chance(quint64 seed) : m_engine(seed) {}
    /// Draws these, each cut to what is asked for; the lowest once they are used up.
    explicit Chance(std::vector<quint64> draws) : m_draws(std::move(draws)), m_replays(true) {}

    /// Both ends included.
    [[nodiscard]] qint64 between(qint64 low, qint64 high)
    {
        const auto span = static_cast<quint64>(high - low) + 1;
        if (m_replays) {
            const quint64 draw = m_next < m_draws.size() ? m_draws[m_next] : 0;
            ++m_next;
            return low + static_cast<qint64>(std::min(draw, span - 1));
        }
        m_draws.push_back(m_engine() % span);
        return low + static_cast<qint64>(m_draws.back());
    }
    [[nodiscard]] bool oneIn(qint64 count) { return between(1, count) == 1; }

    /// Each above its lowest, in the order they were drawn.
    [[nodiscard]] const std::vector<quint64> &draws() const { return m_draws; }

private:
    std::mt19937_64 m_engine;
    std::vector<quint64> m_draws;
    size_t m_next = 0;
    bool m_replays = false;
};

} // namespace bashgah::test
