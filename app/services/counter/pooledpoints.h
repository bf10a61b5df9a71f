// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/counter/poolsight.h"
#include "services/counter/writefacts.h"

namespace bashgah::storage {
class Connection;
struct AccountRecord;
struct EntryFacts;
}

namespace bashgah::services {

/// The points one member may spend: the own ones and, where a household spends them together, those of the
/// others in it (domain/ledger/pointspool.h). Works inside the caller's transaction. What others give goes through
/// transfer entries that name both sides and belong to the same purchase; what comes back goes the same way.
class PooledPoints final
{
public:
    enum class Reach { Household, OwnOnly };
    /// `own` has activated what is due and lives longer than this; the caller saves its caches.
    PooledPoints(storage::Connection &connection, storage::AccountRecord &own, const WriteFacts &facts,
                 Reach reach = Reach::Household);
    /// Of a reservation: just what it set aside, from those who did; where that is there no longer, own points make up
    /// for it. Spending ends what the others set aside; the hold itself is the caller's.
    PooledPoints(storage::Connection &connection, storage::AccountRecord &own, const WriteFacts &facts,
                 domain::HoldId hold);
    ~PooledPoints();
    PooledPoints(const PooledPoints &) = delete;
    PooledPoints &operator=(const PooledPoints &) = delete;

    [[nodiscard]] domain::Points spendable() const;
    /// Stores the transfers and then the entry; `facts` say what it is for. Error NotEnoughPoints.
    [[nodiscard]] domain::Result<domain::EntryId> spend(domain::EntryKind kind, domain::Points points,
                                                        const storage::EntryFacts &facts);
    /// Sets points aside, each part with whom it belongs to. Error NotEnoughPoints.
    [[nodiscard]] domain::Result<domain::HoldId> hold(domain::Points points, domain::Instant until,
                                                      const QString &purpose);

    struct GivenBack
    {
        domain::Points points; ///< to somebody: the share of an erased member goes to nobody
        domain::Points met;    ///< of them, what earlier write-offs took at once (writeoffs.h)
    };
    /// Gives points of an earlier debit back to the lots they came from, across the transfer where they came from
    /// another. `own` holds all its lots. Stores all of it; `facts` are those of the restoring entry, which reverses the
    /// debit.
    static GivenBack giveBack(storage::Connection &connection, storage::AccountRecord &own, domain::Points points,
                              QDate day, domain::DebitTrace trace, const storage::EntryFacts &facts);

private:
    /// One of the others, with what is due activated; of it nothing yet.
    storage::AccountRecord &open(domain::MemberId member);
    [[nodiscard]] domain::PointsPool pool() const;
    void storeGift(storage::AccountRecord &giver, const domain::PoolGift &gift, const storage::EntryFacts &facts);

    storage::Connection &m_connection;
    storage::AccountRecord &m_own;
    const WriteFacts &m_facts;
    /// Not const: the pool moves points in them.
    mutable std::vector<storage::AccountRecord> m_others;
    std::optional<domain::HoldId> m_hold;
    std::vector<std::optional<domain::Points>> m_most; ///< of own and others, where a reservation limits them
};

/// The accounts of those whose points a member may spend, as they stand on that day, the own one first. Writes
/// nothing.
[[nodiscard]] std::vector<domain::PointsAccount> pooledAccounts(storage::Connection &connection,
                                                                domain::MemberId member, QDate day);
/// Those accounts as one of them sees them.
[[nodiscard]] PoolSight sightOf(std::vector<domain::PointsAccount> accounts, QDate day, domain::Instant now);

} // namespace bashgah::services
