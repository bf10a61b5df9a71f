// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/pointsaccount.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace bashgah::domain {
namespace {

constexpr Points none{0};

/// Never-expiring lots come last.
QDate sortDay(const Lot &lot)
{
    return lot.expires.value_or(QDate(9999, 12, 31));
}

} // namespace

PointsAccount::PointsAccount(std::vector<Lot> lots, Points deficit, std::vector<Hold> holds)
    : m_lots(std::move(lots)), m_deficit(deficit), m_holds(std::move(holds))
{
}

Points PointsAccount::balance() const
{
    Points sum = -m_deficit;
    for (const Lot &lot : m_lots)
        sum += lot.remaining;
    return sum;
}

Points PointsAccount::spendable(QDate day, Instant now) const
{
    if (m_deficit > none)
        return none;
    Points sum;
    for (const Lot &lot : m_lots) {
        if (lot.isActive(day) && !lot.isPast(day))
            sum += lot.remaining;
    }
    for (const Hold &hold : m_holds) {
        if (hold.until > now)
            sum -= hold.points;
    }
    return std::max(sum, none);
}

Points PointsAccount::pending(QDate day) const
{
    Points sum;
    for (const Lot &lot : m_lots) {
        if (!lot.isActive(day))
            sum += lot.remaining;
    }
    return sum;
}

std::vector<ExpiringPoints> PointsAccount::expiring(QDate day) const
{
    std::map<QDate, Points> byDay;
    for (const Lot &lot : m_lots) {
        if (lot.expires && !lot.isPast(day) && lot.remaining > none)
            byDay[*lot.expires] += lot.remaining;
    }
    std::vector<ExpiringPoints> list;
    Points sum;
    for (const auto &[lastDay, points] : byDay) {
        sum += points;
        list.push_back({lastDay, points, sum});
    }
    return list;
}

std::vector<size_t> PointsAccount::spendOrder(QDate day) const
{
    std::vector<size_t> order;
    for (size_t i = 0; i < m_lots.size(); ++i) {
        const Lot &lot = m_lots[i];
        if (lot.remaining > none && lot.isActive(day) && !lot.isPast(day))
            order.push_back(i);
    }
    std::sort(order.begin(), order.end(), [this](size_t a, size_t b) {
        const Lot &x = m_lots[a];
        const Lot &y = m_lots[b];
        return std::make_tuple(sortDay(x), x.order, a) < std::make_tuple(sortDay(y), y.order, b);
    });
    return order;
}

size_t PointsAccount::addLot(Points credit, QDate activates, std::optional<QDate> expires,
                             qint64 order)
{
    Lot lot;
    lot.credit = credit;
    lot.remaining = credit;
    lot.activates = activates;
    lot.expires = expires;
    lot.order = order;
    m_lots.push_back(std::move(lot));
    return m_lots.size() - 1;
}

void PointsAccount::absorb(size_t place, Posting &posting)
{
    Lot &lot = m_lots[place];
    const Points part = std::min(lot.remaining, m_deficit);
    if (part <= none)
        return;
    lot.remaining -= part;
    lot.absorbed += part;
    m_deficit -= part;
    posting.deficitChange -= part;
    posting.moves.push_back({place, LotMove::Kind::Absorb, part});
}

Posting PointsAccount::credit(EntryKind kind, Points points, QDate day, QDate activates,
                              std::optional<QDate> expires)
{
    Posting posting;
    posting.kind = kind;
    posting.points = points;
    posting.day = day;
    qint64 order = 1;
    for (const Lot &lot : m_lots)
        order = std::max(order, lot.order + 1);
    const size_t lot = addLot(points, activates, expires, order);
    posting.newLots.push_back(lot);
    if (m_lots[lot].isActive(day) && !m_lots[lot].isPast(day))
        absorb(lot, posting);
    return posting;
}

Posting PointsAccount::debitFrom(const std::vector<size_t> &order, Points points)
{
    Posting posting;
    Points open = points;
    for (const size_t place : order) {
        const Points part = std::min(m_lots[place].remaining, open);
        if (part <= none)
            continue;
        m_lots[place].remaining -= part;
        open -= part;
        posting.moves.push_back({place, LotMove::Kind::Use, part});
    }
    posting.points = -(points - open);
    posting.writtenOff = open;
    return posting;
}

Result<Posting> PointsAccount::debit(EntryKind kind, Points points, QDate day, DebitPolicy policy,
                                     std::optional<size_t> first, Instant now)
{
    const std::vector<size_t> usable = spendOrder(day);
    Points available = spendable(day, now);
    if (first && std::find(usable.begin(), usable.end(), *first) == usable.end())
        available += m_lots[*first].remaining;
    if (policy == DebitPolicy::Reject && points > available) {
        return fail(ErrorCode::NotEnoughPoints,
                    {QString::number(points.value()), QString::number(available.value())});
    }
    return take(kind, points, day, policy, first ? std::vector<size_t>{*first} : std::vector<size_t>());
}

std::vector<size_t> PointsAccount::takeOrder(QDate day, const std::vector<size_t> &first) const
{
    std::vector<size_t> order = first;
    for (const size_t place : spendOrder(day)) {
        if (std::find(first.begin(), first.end(), place) == first.end())
            order.push_back(place);
    }
    return order;
}

Points PointsAccount::reachable(QDate day, const std::vector<size_t> &first) const
{
    Points sum;
    for (const size_t place : takeOrder(day, first))
        sum += m_lots[place].remaining;
    return sum;
}

Posting PointsAccount::take(EntryKind kind, Points points, QDate day, DebitPolicy policy,
                            const std::vector<size_t> &first)
{
    Posting posting = debitFrom(takeOrder(day, first), points);
    posting.kind = kind;
    posting.day = day;
    if (policy == DebitPolicy::Negative && posting.writtenOff > none) {
        posting.deficitChange = posting.writtenOff;
        posting.points -= posting.writtenOff;
        m_deficit += posting.writtenOff;
        posting.writtenOff = none;
    }
    return posting;
}

Posting PointsAccount::takeParts(EntryKind kind, const std::vector<DebitTrace::Part> &parts, QDate day)
{
    Posting posting;
    posting.kind = kind;
    posting.day = day;
    for (const DebitTrace::Part &part : parts) {
        m_lots[part.lot].remaining -= part.points;
        posting.points -= part.points;
        posting.moves.push_back({part.lot, LotMove::Kind::Use, part.points});
    }
    return posting;
}

void PointsAccount::giveBack(size_t place, Points points, LotMove::Kind kind, Posting &posting, bool borrowed)
{
    posting.moves.push_back({place, kind, points});
    if (kind == LotMove::Kind::Release)
        m_lots[place].absorbed -= points;
    size_t target = place;
    if (m_lots[place].expiryBooked) {
        posting.moves.push_back({place, LotMove::Kind::Use, points});
        const Lot ended = m_lots[place];
        target = addLot(points, ended.activates, ended.expires, ended.order);
        posting.newLots.push_back(target);
    } else {
        m_lots[place].remaining += points;
    }
    if (kind == LotMove::Kind::Restore && !borrowed)
        absorb(target, posting);
}

void PointsAccount::restoreDeficit(Points points, Posting &posting)
{
    const Points open = std::min(points, m_deficit);
    m_deficit -= open;
    posting.deficitChange -= open;
    Points paid = points - open;
    // What is no longer open was paid by later lots: the newest gets its points back first.
    for (size_t i = m_lots.size(); i > 0 && paid > none; --i) {
        const Points part = std::min(m_lots[i - 1].absorbed, paid);
        if (part <= none)
            continue;
        giveBack(i - 1, part, LotMove::Kind::Release, posting);
        paid -= part;
    }
}

Posting PointsAccount::restore(EntryKind kind, Points points, QDate day, const DebitTrace &debit)
{
    Posting posting;
    posting.kind = kind;
    posting.day = day;
    Points open = points;
    const Points deficit = std::min(open, debit.deficit);
    if (deficit > none)
        restoreDeficit(deficit, posting);
    open -= deficit;
    // Last taken, first returned: what stays taken is what a smaller debit would have taken.
    for (auto use = debit.uses.rbegin(); use != debit.uses.rend() && open > none; ++use) {
        const Points part = std::min(use->points, open);
        if (part <= none)
            continue;
        giveBack(use->lot, part, LotMove::Kind::Restore, posting, use->borrowed);
        open -= part;
    }
    posting.points = points - open;
    return posting;
}

std::vector<Posting> PointsAccount::expire(QDate day)
{
    std::vector<Posting> postings;
    for (size_t i = 0; i < m_lots.size(); ++i) {
        Lot &lot = m_lots[i];
        if (!lot.isPast(day) || lot.remaining <= none)
            continue;
        Posting posting = debitFrom({i}, lot.remaining);
        posting.kind = EntryKind::Expire;
        posting.day = day;
        lot.expiryBooked = true;
        postings.push_back(std::move(posting));
    }
    return postings;
}

std::vector<Posting> PointsAccount::activate(QDate day)
{
    std::vector<Posting> postings;
    if (m_deficit <= none)
        return postings;
    for (const size_t place : spendOrder(day)) {
        Posting posting;
        posting.day = day;
        absorb(place, posting);
        if (!posting.moves.empty())
            postings.push_back(std::move(posting));
    }
    return postings;
}

void PointsAccount::dropHold(HoldId id)
{
    std::erase_if(m_holds, [id](const Hold &hold) { return hold.id == id; });
}

void PointsAccount::setStored(size_t lot, LotId id, EntryId entry)
{
    m_lots[lot].id = id;
    m_lots[lot].entry = entry;
}

DebitTrace traceOf(const Posting &debit)
{
    DebitTrace trace;
    for (const LotMove &move : debit.moves) {
        if (move.kind == LotMove::Kind::Use)
            trace.uses.push_back({move.lot, move.points});
    }
    trace.deficit = std::max(debit.deficitChange, none);
    return trace;
}

std::vector<Landing> landingsOf(const Posting &restored)
{
    std::vector<Landing> landings;
    size_t fresh = 0;
    for (size_t i = 0; i < restored.moves.size(); ++i) {
        const LotMove &move = restored.moves[i];
        if (move.kind != LotMove::Kind::Restore && move.kind != LotMove::Kind::Release)
            continue;
        const bool passes = i + 1 < restored.moves.size() && restored.moves[i + 1].kind == LotMove::Kind::Use;
        const size_t at = passes ? restored.newLots[fresh++] : move.lot;
        if (move.kind == LotMove::Kind::Restore)
            landings.push_back({move.lot, at, move.points});
    }
    return landings;
}

} // namespace bashgah::domain
