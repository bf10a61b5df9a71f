// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/challenge/challengeprogress.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

constexpr qint64 msecsPerMinute = 60'000;

/// What of the goods that a game names was kept; of all of them if it names none.
qint64 unitsOf(const Challenge &challenge, const CountedPurchase &purchase)
{
    qint64 units = 0;
    for (const CountedLine &line : purchase.lines) {
        if (line.code == challenge.goods || line.category == challenge.goods)
            units += std::max<qint64>(line.units, 0);
    }
    return units;
}

/// Cards are filled one after the other; what is more than a card holds goes on the next one.
class Card
{
public:
    explicit Card(const Challenge &challenge) : m_challenge(challenge) { m_progress.target = challenge.target; }

    void count(const CountedPurchase &purchase)
    {
        const qint64 counts = countOf(m_challenge, purchase);
        if (counts == 0 || m_progress.over || isTooSoon(purchase.at))
            return;
        lapse(purchase.day);
        m_lastStamp = purchase.at;
        if (m_progress.done == 0)
            m_start = purchase.day;
        m_progress.done += counts;
        while (m_progress.done >= m_challenge.target && !m_progress.over)
            fill(purchase.day);
    }
    [[nodiscard]] ChallengeProgress progress(QDate today)
    {
        lapse(today);
        m_progress.deadline = m_challenge.last;
        if (m_challenge.lifeDays > 0 && m_progress.done > 0 && !m_progress.over)
            m_progress.deadline = m_challenge.last ? std::min(lastDay(), *m_challenge.last) : lastDay();
        return m_progress;
    }

private:
    void fill(QDate day)
    {
        ++m_progress.reached;
        m_progress.done -= m_challenge.target;
        m_start = day;
        if (m_challenge.repeats)
            return;
        m_progress.over = true;
        m_progress.done = m_challenge.target;
    }
    [[nodiscard]] QDate lastDay() const { return m_start.addDays(m_challenge.lifeDays - 1); }
    void lapse(QDate day)
    {
        if (m_challenge.lifeDays > 0 && m_progress.done > 0 && !m_progress.over && day > lastDay())
            m_progress.done = 0;
    }
    [[nodiscard]] bool isTooSoon(Instant at) const
    {
        return m_lastStamp && at.msecs - m_lastStamp->msecs < m_challenge.gapMinutes * msecsPerMinute;
    }

    const Challenge &m_challenge;
    ChallengeProgress m_progress;
    QDate m_start;
    std::optional<Instant> m_lastStamp;
};

DayRange spanOf(ChallengeMeasure measure, QDate day, const ShopCalendar &calendar)
{
    return measure == ChallengeMeasure::Weeks ? calendar.weekOf(day) : calendar.daysOf(calendar.monthOf(day));
}

/// Weeks or months with a purchase, without a gap between them.
ChallengeProgress streak(const Challenge &challenge, const std::vector<CountedPurchase> &purchases, QDate today,
                         const ShopCalendar &calendar)
{
    ChallengeProgress progress;
    progress.target = challenge.target;
    progress.deadline = challenge.last;
    std::optional<DayRange> before;
    for (const CountedPurchase &purchase : purchases) {
        const bool isSame = before && before->contains(purchase.day);
        if (isSame || progress.over || countOf(challenge, purchase) == 0)
            continue;
        const DayRange span = spanOf(challenge.measure, purchase.day, calendar);
        if (!before || before->last.addDays(1) != span.first)
            progress.done = 0;
        before = span;
        if (++progress.done < challenge.target)
            continue;
        ++progress.reached;
        progress.over = !challenge.repeats;
        progress.done = progress.over ? challenge.target : 0;
    }
    if (!before || progress.over || progress.done == 0)
        return progress;
    const DayRange next = spanOf(challenge.measure, before->last.addDays(1), calendar);
    if (today > next.last)
        progress.done = 0;
    else
        progress.deadline = challenge.last ? std::min(next.last, *challenge.last) : next.last;
    return progress;
}

ChallengeProgress badge(const Challenge &challenge, const std::vector<CountedPurchase> &purchases, int gifts)
{
    ChallengeProgress progress;
    for (const CountedPurchase &purchase : purchases)
        progress.done += countOf(challenge, purchase);
    if (challenge.measure == ChallengeMeasure::Challenges)
        progress.done = gifts;
    const auto next = std::upper_bound(challenge.levels.begin(), challenge.levels.end(), progress.done);
    progress.reached = static_cast<int>(next - challenge.levels.begin());
    progress.over = next == challenge.levels.end();
    progress.target = progress.over ? 0 : *next;
    return progress;
}

} // namespace

qint64 countOf(const Challenge &challenge, const CountedPurchase &purchase)
{
    if (!purchase.kept.isPositive() || purchase.kept < challenge.minimum || !challenge.runsOn(purchase.day))
        return 0;
    const qint64 units = challenge.goods.isEmpty() ? 0 : unitsOf(challenge, purchase);
    if (!challenge.goods.isEmpty() && units == 0)
        return 0;
    switch (challenge.measure) {
    case ChallengeMeasure::Spend: return purchase.kept.minor();
    case ChallengeMeasure::Units: return units;
    case ChallengeMeasure::Points: return std::max<qint64>(purchase.earned.value(), 0);
    case ChallengeMeasure::Challenges: return 0;
    default: return 1;
    }
}

ChallengeProgress progressOf(const Challenge &challenge, const std::vector<CountedPurchase> &purchases, QDate today,
                             const ShopCalendar &calendar, int gifts)
{
    switch (challenge.kind) {
    case ChallengeKind::Badge: return badge(challenge, purchases, gifts);
    case ChallengeKind::Streak: return streak(challenge, purchases, today, calendar);
    default: break;
    }
    Card card(challenge);
    for (const CountedPurchase &purchase : purchases)
        card.count(purchase);
    return card.progress(today);
}

} // namespace bashgah::domain
