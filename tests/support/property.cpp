// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/property.h"

namespace bashgah::test {
namespace {

using Draws = std::vector<quint64>;

constexpr int mostTries = 4'000;
constexpr size_t longestCut = 16;

class Shrinker
{
public:
    Shrinker(const Property &property, Draws draws, QString story)
        : m_property(property), m_draws(std::move(draws)), m_story(std::move(story))
    {
    }

    QString smallest()
    {
        while (leaveOut() || lower()) { } // each round ends with fewer or smaller draws
        return m_story;
    }

private:
    bool keepIfBroken(const Draws &draws)
    {
        if (++m_tries > mostTries)
            return false;
        Chance chance(draws);
        const QString story = m_property(chance);
        if (story.isEmpty())
            return false;
        m_draws = draws;
        m_story = story;
        return true;
    }

    bool leaveOut()
    {
        bool changed = false;
        for (size_t cut = longestCut; cut > 0; cut /= 2) {
            for (size_t at = 0; at + cut <= m_draws.size();) {
                Draws fewer = m_draws;
                const auto begin = fewer.begin() + static_cast<std::ptrdiff_t>(at);
                fewer.erase(begin, begin + static_cast<std::ptrdiff_t>(cut));
                if (keepIfBroken(fewer))
                    changed = true;
                else
                    ++at;
            }
        }
        return changed;
    }

    bool lower()
    {
        bool changed = false;
        for (size_t at = 0; at < m_draws.size(); ++at) {
            for (quint64 step = m_draws[at]; step > 0; step /= 2) {
                while (at < m_draws.size() && m_draws[at] >= step) {
                    Draws lowered = m_draws;
                    lowered[at] -= step;
                    if (!keepIfBroken(lowered))
                        break;
                    changed = true;
                }
            }
        }
        return changed;
    }

    const Property &m_property;
    Draws m_draws;
    QString m_story;
    int m_tries = 0;
};

} // namespace

QString counterexample(quint64 seeds, const Property &property)
{
    for (quint64 seed = 1; seed <= seeds; ++seed) {
        Chance chance(seed);
        const QString story = property(chance);
        if (!story.isEmpty()) {
            return QStringLiteral("seed %1, at its smallest: %2")
                .arg(seed)
                .arg(Shrinker(property, chance.draws(), story).smallest());
        }
    }
    return {};
}

} // namespace bashgah::test
