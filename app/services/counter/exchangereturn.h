// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/base/result.h"
#include "domain/ledger/posting.h"
#include "domain/program/exchange.h"

#include <QDate>

#include <optional>
#include <vector>

namespace bashgah::storage {
class Connection;
struct AccountRecord;
struct ExchangeRecord;
}

namespace bashgah::services {

/// Why and when points are taken.
struct TakingFacts
{
    domain::Instant at;
    QDate day;
    std::optional<domain::RefundId> refund{};
    std::optional<domain::StaffId> staff{};
    std::optional<domain::BatchId> batch{};
};

/// What was done so that points can be taken.
struct TakingRoom
{
    std::vector<size_t> first; ///< lots to take from before others (PointsAccount::take)
    domain::Exchange back{};   ///< points that came back, credit that was taken for them
};

/// Points that became credit by themselves are not spent while their credit is there. Before points are taken by
/// force, what is missing comes back from exchanges: from those that took of the lot in question first, then, when
/// what can be used does not do, from the newest others. Only what was spent of the credit stays missing. Inside
/// the caller's IMMEDIATE transaction; throws SqlFailure.
class ExchangeReturn final
{
public:
    ExchangeReturn(storage::Connection &connection, const TakingFacts &facts) : m_connection(connection), m_facts(facts) {}

    /// The account is loaded with all its lots; the caller saves its caches. `own`: the lot of what is taken.
    [[nodiscard]] domain::Result<TakingRoom> makeRoom(storage::AccountRecord &account,
                                                      const std::optional<domain::LotId> &own, domain::Points asked);
    /// Credit of exchanges may have come back with what it had paid for: it becomes points again as far as points were
    /// written off since (writeoffs.h), which meets those. The account as for makeRoom(). Returns what became points.
    [[nodiscard]] domain::Result<domain::Exchange> meetWriteOffs(storage::AccountRecord &account);
    /// Points of a lot that became credit which ended unspent: gone, as points that ended unspent are.
    [[nodiscard]] static domain::Points lapsed(storage::Connection &connection, domain::MemberId member,
                                               domain::LotId lot);

private:
    /// Returns what brought the points back.
    [[nodiscard]] domain::Result<domain::Posting> giveBack(storage::AccountRecord &account,
                                                           storage::ExchangeRecord &exchange, domain::Points missing,
                                                           TakingRoom &room);

    storage::Connection &m_connection;
    const TakingFacts m_facts;
};

} // namespace bashgah::services
