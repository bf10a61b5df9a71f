// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backtest/exchangereplay.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

bool isSpendable(const ExchangeReplay::Lot &lot, QDate day)
{
    return lot.usable <= day && (!lot.last || day <= *lot.last);
}

bool endsBefore(const ExchangeReplay::Lot &a, const ExchangeReplay::Lot &b)
{
    return a.last && (!b.last || *a.last < *b.last);
}

bool isOver(const ExchangeReplay::Lot &lot, QDate day)
{
    return lot.last && *lot.last < day;
}

} // namespace

void ExchangeReplay::insert(const Held &held)
{
    const auto place = std::upper_bound(m_held.begin(), m_held.end(), held,
                                        [](const Held &a, const Held &b) { return endsBefore(a.lot, b.lot); });
    m_held.insert(place, held);
}

void ExchangeReplay::hold(const Lot &lot)
{
    if (lot.points > Points(0) && lot.lasting)
        insert({lot, {}});
}

void ExchangeReplay::give(const Lot &lot, QDate notBefore)
{
    if (lot.points <= Points(0))
        return;
    const QDate night = std::max(lot.usable, lot.given.addDays(1));
    insert({lot, notBefore.isValid() ? std::max(night, notBefore) : night});
}

void ExchangeReplay::extend(QDate activity, QDate until)
{
    std::erase_if(m_held, [activity](const Held &held) { return isOver(held.lot, activity); });
    bool changed = false;
    for (Held &held : m_held) {
        if (!held.lot.follows || !isOver(held.lot, until))
            continue;
        held.lot.last = until;
        changed = true;
    }
    if (!changed)
        return;
    std::stable_sort(m_held.begin(), m_held.end(), [](const Held &a, const Held &b) {
        return endsBefore(a.lot, b.lot) || (a.lot.last == b.lot.last && a.lot.given < b.lot.given);
    });
    joinAlike(activity);
}

/// Who buys every day has no lot for each of them.
void ExchangeReplay::joinAlike(QDate day)
{
    const auto alike = [day](const Held &a, const Held &b) {
        return a.lot.last == b.lot.last && a.lot.lasting == b.lot.lasting && a.lot.follows == b.lot.follows
            && a.lot.usable <= day && b.lot.usable <= day && a.night == b.night;
    };
    size_t kept = 0;
    for (size_t i = 1; i < m_held.size(); ++i) {
        if (alike(m_held[kept], m_held[i])) {
            m_held[kept].lot.points += m_held[i].lot.points;
            m_held[kept].paid += m_held[i].paid;
        } else {
            m_held[++kept] = m_held[i];
        }
    }
    m_held.resize(std::min(m_held.size(), kept + 1));
}

void ExchangeReplay::pay(Points points, QDate day)
{
    for (Held &held : m_held) {
        if (!isSpendable(held.lot, day))
            continue;
        const Points part = std::min(points, held.lot.points);
        held.lot.points -= part;
        held.paid += part;
        points -= part;
    }
}

Points ExchangeReplay::lasting(QDate day) const
{
    Points sum;
    for (const Held &held : m_held)
        sum += held.lot.lasting && !isOver(held.lot, day) ? held.lot.points + held.paid : Points(0);
    return sum;
}

Points ExchangeReplay::spendable(QDate day) const
{
    Points sum;
    for (const Held &held : m_held)
        sum += isSpendable(held.lot, day) ? held.lot.points : Points(0);
    return sum;
}

Points ExchangeReplay::take(Points points, QDate day)
{
    Points lasting;
    for (Held &held : m_held) {
        if (!isSpendable(held.lot, day))
            continue;
        const Points part = std::min(points, held.lot.points);
        held.lot.points -= part;
        points -= part;
        lasting += held.lot.lasting ? part : Points(0);
    }
    std::erase_if(m_held, [&](const Held &held) {
        return (held.lot.points + held.paid).isZero() || isOver(held.lot, day);
    });
    return lasting;
}

std::optional<QDate> ExchangeReplay::nextNight(QDate until)
{
    std::optional<QDate> next;
    for (const Held &held : m_held) {
        if (held.night.isValid() && !held.lot.points.isZero() && held.night <= until && (!next || held.night < *next))
            next = held.night;
    }
    for (Held &held : m_held) {
        if (held.night == next)
            held.night = QDate();
    }
    return next;
}

std::optional<ExchangeReplay::Done> ExchangeReplay::exchange(const ExchangeRule &rule, QDate day)
{
    const Exchange due = exchangeOf(rule, spendable(day));
    if (due.points.isZero())
        return std::nullopt;
    return Done{day, due, take(due.points, day)};
}

} // namespace bashgah::domain
