// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/coupons/nextvisitclaims.h"

#include "domain/program/pointworth.h"
#include "domain/text/jsontext.h"
#include "services/counter/duepoints.h"
#include "services/counter/owedpoints.h"
#include "storage/repositories/ledgerrepository.h"
#include "storage/repositories/nextvisitrepository.h"

#include <algorithm>

namespace bashgah::services {

using namespace domain;
using storage::LedgerRepository;
using storage::NextVisitClaim;
using storage::NextVisitRepository;

namespace {

QString explained(Money amount)
{
    return compactJson({{QStringLiteral("next_visit"), amount.minor()}});
}

storage::EntryFacts entryFacts(const TakingFacts &taking)
{
    storage::EntryFacts facts;
    facts.at = taking.at;
    facts.refund = taking.refund;
    facts.staff = taking.staff;
    facts.batch = taking.batch;
    facts.explain = explained(Money());
    return facts;
}

} // namespace

Result<void> NextVisitClaims::askPoints(const NextVisitTaken::Owed &owed, Points points)
{
    const auto taken = takeOwed(m_connection, m_facts, m_member, points, explained(owed.amount));
    if (!taken)
        return fail(taken.error());
    NextVisitRepository(m_connection).insert(owed.code, {0, owed.amount, points, taken->entry}, m_facts.at);
    m_debt += points;
    m_balance = taken->balance;
    return {};
}

/// With what was asked before, rounded once: several returns come to what one comes to.
Points NextVisitClaims::stillWorth(const Programme &programme, const NextVisitTaken::Owed &owed)
{
    Money amount = owed.amount;
    Points before;
    for (const NextVisitClaim &claim : NextVisitRepository(m_connection).claims(owed.code)) {
        amount += claim.amount;
        before += claim.points;
    }
    return pointsWorth(programme, amount) - before;
}

Result<void> NextVisitClaims::ask(const NextVisitTaken::Owed &owed, const Programme &programme, Money room)
{
    m_lastKept = Money();
    if (programme.clawback.missing == MissingPoints::Negative) {
        const Points points = stillWorth(programme, owed);
        return points > Points(0) ? askPoints(owed, points) : Result<void>();
    }
    if (programme.clawback.missing != MissingPoints::DeductFromRefund)
        return {};
    m_lastKept = std::max(std::min(owed.amount, room), Money());
    if (m_lastKept.isPositive())
        NextVisitRepository(m_connection).insert(owed.code, {0, m_lastKept, Points(0), {}}, m_facts.at);
    m_kept += m_lastKept;
    return {};
}

EntryId NextVisitClaims::givePointsBack(EntryId debit, Points points)
{
    LedgerRepository ledger(m_connection);
    storage::AccountRecord account = ledger.account(m_member, LedgerRepository::Lots::All);
    activateDue(ledger, account, m_facts.at, m_facts.day, m_facts.batch);
    const DebitTrace trace = ledger.trace(account, debit);
    const Posting posting = account.points.restore(EntryKind::RedeemReversal, points, m_facts.day, trace);
    storage::EntryFacts facts = entryFacts(m_facts);
    facts.reverses = debit;
    const EntryId entry = ledger.store(account, posting, facts);
    ledger.saveCaches(account);
    m_debt -= points;
    m_balance = account.points.balance();
    return entry;
}

void NextVisitClaims::giveBack(qint64 code)
{
    NextVisitRepository codes(m_connection);
    for (const NextVisitClaim &claim : codes.claims(code)) {
        std::optional<EntryId> entry;
        if (claim.entry)
            entry = givePointsBack(*claim.entry, claim.points);
        else
            m_repaid += claim.amount;
        codes.giveBack(claim, m_facts.at, entry);
    }
}

void NextVisitClaims::report(RecordedRefund &recorded) const
{
    recorded.codesAsked += m_kept;
    recorded.codesRepaid += m_repaid;
    recorded.codesDebt += m_debt;
    recorded.balance = m_balance.value_or(recorded.balance);
}

} // namespace bashgah::services
