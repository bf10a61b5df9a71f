// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/partners/partnerledger.h"

#include "domain/ledger/lotplace.h"
#include "domain/text/jsontext.h"
#include "services/counter/duepoints.h"
#include "services/counter/erasedpoints.h"
#include "services/counter/writeoffs.h"
#include "storage/repositories/ledgerrepository.h"

#include <algorithm>

namespace bashgah::services {

using namespace domain;
using storage::AccountRecord;
using storage::LedgerRepository;

PartnerLedger::PartnerLedger(storage::Connection &connection, const WriteFacts &facts, QString partnerName,
                             std::optional<StaffId> staff)
    : m_connection(connection), m_facts(facts), m_partnerName(std::move(partnerName)), m_staff(staff)
{
}

AccountRecord PartnerLedger::open(MemberId member, bool allLots)
{
    LedgerRepository ledger(m_connection);
    AccountRecord account =
        ledger.account(member, allLots ? LedgerRepository::Lots::All : LedgerRepository::Lots::Open);
    activateDue(ledger, account, m_facts.at, m_facts.day);
    return account;
}

EntryId PartnerLedger::store(AccountRecord &account, const Posting &posting, std::optional<EntryId> reverses)
{
    storage::EntryFacts facts;
    facts.at = m_facts.at;
    facts.staff = m_staff;
    facts.reverses = reverses;
    facts.explain = compactJson({{QStringLiteral("partner"), m_partnerName}});
    LedgerRepository ledger(m_connection);
    const EntryId entry = ledger.store(account, posting, facts);
    ErasedPoints(m_connection, m_facts.at, m_facts.day).settle(account);
    ledger.saveCaches(account);
    return entry;
}

Result<EntryId> PartnerLedger::send(MemberId member, Points points, DebitPolicy policy, std::optional<HoldId> hold)
{
    AccountRecord account = open(member, false);
    if (hold)
        account.points.dropHold(*hold);
    const auto posting = account.points.debit(EntryKind::TransferOut, points, m_facts.day, policy, {}, m_facts.at);
    if (!posting)
        return fail(posting.error().inField(QStringLiteral("points")));
    return store(account, *posting);
}

EntryId PartnerLedger::receive(MemberId member, Points points, std::optional<QDate> lastDay)
{
    AccountRecord account = open(member, false);
    return store(account, account.points.credit(EntryKind::TransferIn, points, m_facts.day, m_facts.day, lastDay));
}

EntryId PartnerLedger::undoSend(MemberId member, EntryId sent, Points points)
{
    AccountRecord account = open(member, true);
    const DebitTrace trace = LedgerRepository(m_connection).trace(account, sent);
    const Posting back = account.points.restore(EntryKind::TransferIn, points, m_facts.day, trace);
    const EntryId entry = store(account, back, sent);
    storage::EntryFacts facts;
    facts.at = m_facts.at;
    if (WriteOffs(m_connection).meet(account, landingsOf(back), sent, m_facts.day, facts) > Points(0))
        LedgerRepository(m_connection).saveCaches(account);
    return entry;
}

Result<EntryId> PartnerLedger::undoReceive(MemberId member, EntryId received, Points points)
{
    AccountRecord account = open(member, false);
    const auto lot = LedgerRepository(m_connection).lotOf(received).first;
    const auto posting = account.points.debit(EntryKind::TransferOut, points, m_facts.day, DebitPolicy::Negative,
                                              placeOf(account.points, lot), m_facts.at);
    if (!posting)
        return fail(posting.error());
    return store(account, *posting, received);
}

Result<HoldId> PartnerLedger::hold(MemberId member, Points points, Instant until, QDate neededUntil,
                                   const QString &purpose)
{
    AccountRecord account = open(member, false);
    LedgerRepository ledger(m_connection);
    const Points there = std::min(account.points.spendable(m_facts.day, m_facts.at),
                                  account.points.spendable(neededUntil, m_facts.at));
    if (points > there) {
        return fail(Error{ErrorCode::NotEnoughPoints,
                          {QString::number(points.value()), QString::number(there.value())},
                          {},
                          QStringLiteral("points")});
    }
    const HoldId id = ledger.insertHold(account.id, points, until, purpose);
    ledger.saveCaches(account);
    return id;
}

PartnerLedger::Standing PartnerLedger::standing(MemberId member)
{
    PointsAccount account = LedgerRepository(m_connection).pointsOf(member);
    (void)account.activate(m_facts.day);
    return {account.balance(), account.spendable(m_facts.day, m_facts.at)};
}

} // namespace bashgah::services
