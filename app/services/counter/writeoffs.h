// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/pointsaccount.h"

namespace bashgah::storage {
class Connection;
struct AccountRecord;
struct EntryFacts;
}

namespace bashgah::services {

/// Points that were written off and that come back after all.
///
/// Goods A earned 100 points, which paid for goods B. A comes back: the 100 are gone, and the policy "clamp" writes them
/// off. Then B comes back as well, and its points go back to the lot of A: whoever returns everything would keep 100
/// points, again with every round. The write-off was the price of B staying with the member; with B it ends. Had B never
/// been bought, the claw-back of A would have found its 100 points (DOMAIN.md I8), so what comes back meets it first.
/// The same holds for a reward or a donation that is taken back, and for credit that points had become and that paid
/// for B (exchangereturn.h).
///
/// Only write-offs after the points were spent are met: what is earned and spent later is no one's debt, and a write-off
/// is never collected from it. Those of bonuses, gifts and confirmations stay as they are: they count as kept, and their
/// limit as used (bonuswriter.h), so nobody gets them twice. With "deduct from refund" the member has paid in money;
/// with "negative" nothing is written off. An import brings what was, and meets nothing. Credit for spending that was
/// written off is not met: its lots do not say whose it is once it was paid from several.
class WriteOffs final
{
public:
    explicit WriteOffs(storage::Connection &connection) : m_connection(connection) {}

    /// Inside the caller's transaction: takes of what has just come back to these places what was written off of the
    /// member's purchases since the entry `spent`. Points that are past their day are left to their end. Stores its
    /// entries, the caller saves the caches. `facts`: of the entry that brought them back. Returns how many.
    [[nodiscard]] domain::Points meet(storage::AccountRecord &account, const std::vector<domain::Landing> &back,
                                      domain::EntryId spent, QDate day, const storage::EntryFacts &facts);

private:
    storage::Connection &m_connection;
};

} // namespace bashgah::services
