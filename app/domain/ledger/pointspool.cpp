// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/pointspool.h"

#include <algorithm>
#include <tuple>

namespace bashgah::domain {
namespace {

std::vector<PoolShare> sharesOf(std::vector<PointsAccount> &accounts)
{
    std::vector<PoolShare> shares;
    for (PointsAccount &account : accounts)
        shares.push_back({&account, {}});
    return shares;
}

} // namespace

Points PointsPool::room(const PoolShare &share, QDate day, Instant now) const
{
    const Points usable = share.account->spendable(day, now);
    return share.most ? std::min(*share.most, usable) : usable;
}

Points PointsPool::spendable(QDate day, Instant now) const
{
    if (m_shares.empty() || m_shares.front().account->deficit() > Points(0))
        return Points(0);
    Points sum;
    for (const PoolShare &share : m_shares)
        sum += room(share, day, now);
    return sum;
}

std::vector<PointsPool::Part> PointsPool::order(QDate day) const
{
    std::vector<Part> parts;
    for (size_t share = 0; share < m_shares.size(); ++share) {
        const PointsAccount &account = *m_shares[share].account;
        for (const size_t lot : account.spendOrder(day))
            parts.push_back({share, lot, account.lots()[lot].remaining});
    }
    // Each account's own order stays: it is one by last day already.
    std::stable_sort(parts.begin(), parts.end(), [this](const Part &a, const Part &b) {
        const QDate never(9999, 12, 31);
        const auto key = [&](const Part &part) {
            const Lot &lot = m_shares[part.share].account->lots()[part.lot];
            return std::make_tuple(lot.expires.value_or(never), part.share);
        };
        return key(a) < key(b);
    });
    return parts;
}

Result<std::vector<PointsPool::Part>> PointsPool::plan(Points points, QDate day, Instant now) const
{
    const Points available = spendable(day, now);
    if (points > available) {
        return fail(ErrorCode::NotEnoughPoints,
                    {QString::number(points.value()), QString::number(available.value())});
    }
    std::vector<Points> rooms;
    for (const PoolShare &share : m_shares)
        rooms.push_back(room(share, day, now));
    std::vector<Part> taken;
    Points open = points;
    for (Part part : order(day)) {
        part.points = std::min({part.points, open, rooms[part.share]});
        if (part.points <= Points(0))
            continue;
        rooms[part.share] -= part.points;
        open -= part.points;
        taken.push_back(part);
    }
    return taken;
}

Result<std::vector<Points>> PointsPool::split(Points points, QDate day, Instant now) const
{
    const auto parts = plan(points, day, now);
    if (!parts)
        return fail(parts.error());
    std::vector<Points> sums(m_shares.size());
    for (const Part &part : *parts)
        sums[part.share] += part.points;
    return sums;
}

/// The parts of the giver become parts of the spender's account.
void PointsPool::giveOver(size_t giver, std::vector<Part> &parts, QDate day, PoolDraw &draw)
{
    PointsAccount &spender = *m_shares.front().account;
    PointsAccount &from = *m_shares[giver].account;
    PoolGift gift;
    gift.giver = giver;
    gift.in.kind = EntryKind::TransferIn;
    gift.in.day = day;
    std::vector<DebitTrace::Part> uses;
    for (Part &part : parts) {
        if (part.share != giver)
            continue;
        const Lot lot = from.lots()[part.lot];
        const Posting came = spender.credit(EntryKind::TransferIn, part.points, day, lot.activates, lot.expires);
        uses.push_back({part.lot, part.points});
        gift.from.push_back(part.lot);
        gift.in.points += came.points;
        gift.in.newLots.push_back(came.newLots.front());
        part = {0, came.newLots.front(), part.points};
    }
    if (uses.empty())
        return;
    gift.out = from.takeParts(EntryKind::TransferOut, uses, day);
    draw.gifts.push_back(std::move(gift));
}

Result<PoolDraw> PointsPool::draw(EntryKind kind, Points points, QDate day, Instant now)
{
    auto parts = plan(points, day, now);
    if (!parts)
        return fail(parts.error());
    PoolDraw draw;
    for (size_t giver = 1; giver < m_shares.size(); ++giver)
        giveOver(giver, *parts, day, draw);
    std::vector<DebitTrace::Part> uses;
    for (const Part &part : *parts)
        uses.push_back({part.lot, part.points});
    draw.debit = m_shares.front().account->takeParts(kind, uses, day);
    return draw;
}

Points pooledSpendable(std::span<const PointsAccount> accounts, QDate day, Instant now)
{
    std::vector<PointsAccount> copies(accounts.begin(), accounts.end());
    return PointsPool(sharesOf(copies)).spendable(day, now);
}

Points ownPart(std::span<const PointsAccount> accounts, Points points, QDate day, Instant now)
{
    std::vector<PointsAccount> copies(accounts.begin(), accounts.end());
    const auto parts = PointsPool(sharesOf(copies)).split(points, day, now);
    return parts && !parts->empty() ? parts->front() : points;
}

} // namespace bashgah::domain
