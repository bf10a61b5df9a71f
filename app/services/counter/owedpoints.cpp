// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/owedpoints.h"

#include "services/counter/duepoints.h"
#include "storage/repositories/ledgerrepository.h"

namespace bashgah::services {

using namespace domain;
using storage::LedgerRepository;

Result<OwedPoints> takeOwed(storage::Connection &connection, const TakingFacts &taking, MemberId member, Points points,
                            const QString &explain)
{
    LedgerRepository ledger(connection);
    storage::AccountRecord account = ledger.account(member, LedgerRepository::Lots::All);
    activateDue(ledger, account, taking.at, taking.day, taking.batch);
    const auto room = ExchangeReturn(connection, taking).makeRoom(account, {}, points);
    if (!room)
        return fail(room.error());
    const Posting posting = account.points.take(EntryKind::Clawback, points, taking.day, DebitPolicy::Negative, room->first);
    storage::EntryFacts facts;
    facts.at = taking.at;
    facts.refund = taking.refund;
    facts.staff = taking.staff;
    facts.batch = taking.batch;
    facts.explain = explain;
    const EntryId entry = ledger.store(account, posting, facts);
    ledger.saveCaches(account);
    return OwedPoints{entry, account.points.balance()};
}

} // namespace bashgah::services
