// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/openingbalance.h"

#include "domain/ledger/lotplace.h"
#include "storage/repositories/importrepository.h"
#include "storage/repositories/ledgerrepository.h"
#include "storage/repositories/mergerepository.h"

namespace bashgah::services {

using domain::EntryKind;
using domain::Points;
using storage::LedgerRepository;

namespace {

storage::EntryFacts entryFacts(const OpeningFacts &facts)
{
    storage::EntryFacts entry;
    entry.at = facts.now;
    entry.batch = facts.batch;
    entry.staff = facts.staff;
    return entry;
}

} // namespace

bool hasAccount(storage::Connection &connection, domain::MemberId member)
{
    return storage::ImportRepository(connection).hasAccount(member);
}

void giveOpeningBalance(storage::Connection &connection, domain::MemberId member,
                        const std::vector<OpeningLot> &lots, const OpeningFacts &facts)
{
    if (hasAccount(connection, member))
        return;
    LedgerRepository ledger(connection);
    storage::AccountRecord account = ledger.account(member, LedgerRepository::Lots::Open);
    for (const OpeningLot &lot : lots) {
        const domain::Posting posting =
            account.points.credit(EntryKind::Opening, lot.points, facts.today, facts.today, lot.until);
        ledger.store(account, posting, entryFacts(facts));
    }
    ledger.saveCaches(account);
}

void takeOpeningBalance(storage::Connection &connection, domain::MemberId member,
                        domain::EntryId opening, Points points, const OpeningFacts &facts)
{
    LedgerRepository ledger(connection);
    const auto [lot, expired] = ledger.lotOf(opening);
    if (expired >= points)
        return; // nothing of it is anywhere
    const domain::MemberId holder = storage::MergeRepository(connection).holderOf(member);
    storage::AccountRecord account = ledger.account(holder, LedgerRepository::Lots::All);
    const auto posting = account.points.debit(EntryKind::Adjust, points - expired, facts.today,
                                              domain::DebitPolicy::Clamp,
                                              domain::placeOf(account.points, lot), facts.now);
    if (!posting)
        return;
    storage::EntryFacts entry = entryFacts(facts);
    entry.reverses = opening;
    ledger.store(account, *posting, entry);
    ledger.saveCaches(account);
}

} // namespace bashgah::services
