// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/money/money.h"
#include "domain/points/points.h"

#include <QDate>

namespace bashgah::storage {
class Connection;
struct AccountRecord;
}

namespace bashgah::services {

/// Nobody stands behind the accounts of an erased member. What comes back to them (goods that were paid with points, a
/// reward, a donation) goes to nobody: it is written off in the same transaction, by entries whose explanation says
/// why ({"erased":true}). The entry that brought it back stays: the purchase's own sums still add up.
class ErasedPoints final
{
public:
    ErasedPoints(storage::Connection &connection, domain::Instant at, QDate day)
        : m_connection(connection), m_at(at), m_day(day) {}

    /// All points of the account, and what it owes. Returns what was lost; less than zero: more was owed. Writes
    /// entries, not the caches of the account.
    domain::Points writeOff(storage::AccountRecord &account);
    /// All credit of the member. Returns how much.
    domain::Money writeOffCredit(domain::MemberId member);

    /// writeOff() if its member was erased.
    void settle(storage::AccountRecord &account);
    /// The same for points and credit of a member, caches included. False: not erased.
    bool settle(domain::MemberId member);
    /// Every erased member who has or owes points; none, where all was settled at once. Returns how many.
    int settleAll();

private:
    [[nodiscard]] bool isErased(domain::MemberId member);

    storage::Connection &m_connection;
    domain::Instant m_at;
    QDate m_day;
};

} // namespace bashgah::services
