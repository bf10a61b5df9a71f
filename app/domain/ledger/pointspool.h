// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/pointsaccount.h"

#include <span>

namespace bashgah::domain {

/// One of those whose points are spent together.
struct PoolShare
{
    PointsAccount *account = nullptr;
    std::optional<Points> most{}; ///< of them; absent: all that can be spent
};

/// What one of them gives to the one who spends.
struct PoolGift
{
    size_t giver = 0; ///< place among the shares, never 0
    Posting out;      ///< in the giver's account
    Posting in;       ///< in the spender's: a lot for each that gave, with its days
    std::vector<size_t> from; ///< the giver's lots, in the order of in.newLots
};

struct PoolDraw
{
    std::vector<PoolGift> gifts; ///< to be stored before the debit
    Posting debit;               ///< in the spender's account
};

/// Points of a household that are spent together while every account stays its own. The soonest-expiring go
/// first, whoever has them, so that fewest are lost; of equal days the spender's own, then the others' in their
/// order. What others give comes over by transfers that keep its days and is spent at once. Who owes points
/// spends none and gives none.
class PointsPool final
{
public:
    /// The spender first. The accounts live longer than this.
    explicit PointsPool(std::vector<PoolShare> shares) : m_shares(std::move(shares)) {}

    [[nodiscard]] Points spendable(QDate day, Instant now = {}) const;
    /// What each share would pay of this; error NotEnoughPoints (asked, available).
    [[nodiscard]] Result<std::vector<Points>> split(Points points, QDate day, Instant now = {}) const;
    /// Error NotEnoughPoints; a refused draw changes nothing.
    [[nodiscard]] Result<PoolDraw> draw(EntryKind kind, Points points, QDate day, Instant now = {});

private:
    struct Part { size_t share = 0; size_t lot = 0; Points points; };
    [[nodiscard]] Points room(const PoolShare &share, QDate day, Instant now) const;
    [[nodiscard]] std::vector<Part> order(QDate day) const;
    [[nodiscard]] Result<std::vector<Part>> plan(Points points, QDate day, Instant now) const;
    void giveOver(size_t giver, std::vector<Part> &parts, QDate day, PoolDraw &draw);

    std::vector<PoolShare> m_shares;
};

/// The same of accounts that are only looked at, the spender's first.
[[nodiscard]] Points pooledSpendable(std::span<const PointsAccount> accounts, QDate day, Instant now = {});
/// How much of this the spender's own points would pay; all of it when there is not enough.
[[nodiscard]] Points ownPart(std::span<const PointsAccount> accounts, Points points, QDate day, Instant now = {});

} // namespace bashgah::domain
