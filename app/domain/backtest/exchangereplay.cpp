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

} // namespace

void ExchangeReplay::give(const Lot &lot, QDate notBefore)
{
    if (lot.points <= Points(0))
        return;
    const auto place = std::upper_bound(m_held.begin(), m_held.end(), lot,
                                        [](const Lot &one, const Held &held) { return endsBefore(one, held.lot); });
    const QDate night = std::max(lot.usable, lot.given.addDays(1));
    m_held.insert(place, Held{lot, notBefore.isValid() ? std::max(night, notBefore) : night});
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
        return held.lot.points.isZero() || (held.lot.last && *held.lot.last < day);
    });
    return lasting;
}

std::optional<QDate> ExchangeReplay::nextNight(QDate until)
{
    std::optional<QDate> next;
    for (const Held &held : m_held) {
        if (held.night.isValid() && held.night <= until && (!next || held.night < *next))
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
