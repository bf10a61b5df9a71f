// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <random>

namespace bashgah::test {

/// Random numbers that are the same everywhere for a seed (the standard distributions are not).
class Chance final
{
public:
    explicit Chance(quint64 seed) : m_engine(seed) {}
    /// Both ends included.
    [[nodiscard]] qint64 between(qint64 low, qint64 high)
    {
        const auto span = static_cast<quint64>(high - low) + 1;
        return low + static_cast<qint64>(m_engine() % span);
    }
    [[nodiscard]] bool oneIn(qint64 count) { return between(1, count) == 1; }

private:
    std::mt19937_64 m_engine;
};

} // namespace bashgah::test
