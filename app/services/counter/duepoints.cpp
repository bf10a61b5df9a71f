// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/duepoints.h"

#include "storage/repositories/ledgerrepository.h"

namespace bashgah::services {

bool activateDue(storage::LedgerRepository &ledger, storage::AccountRecord &account, domain::Instant at, QDate day,
                 std::optional<domain::BatchId> batch)
{
    storage::EntryFacts facts;
    facts.at = at;
    facts.batch = batch;
    const std::vector<domain::Posting> due = account.points.activate(day);
    for (const domain::Posting &posting : due)
        ledger.store(account, posting, facts);
    return !due.empty();
}

} // namespace bashgah::services
