// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/bonuswriter.h"

#include "domain/text/jsontext.h"
#include "services/counter/duepoints.h"
#include "services/counter/erasedpoints.h"
#include "services/counter/exchangereturn.h"
#include "storage/repositories/ledgerrepository.h"

namespace bashgah::services {

using namespace domain;
using storage::LedgerRepository;

EntryId BonusWriter::give(const Bonus &bonus)
{
    LedgerRepository ledger(m_connection);
    storage::AccountRecord account = ledger.account(bonus.member, LedgerRepository::Lots::Open);
    storage::EntryFacts facts;
    facts.at = m_facts.at;
    facts.staff = m_facts.staff;
    for (const Posting &posting : account.points.activate(m_facts.day))
        ledger.store(account, posting, facts);
    facts.programmeVersion = bonus.version;
    facts.explain = compactJson(bonus.explain);
    const Posting posting =
        account.points.credit(EntryKind::Bonus, bonus.points, m_facts.day, m_facts.day, bonus.lastDay);
    const EntryId entry = ledger.store(account, posting, facts);
    ErasedPoints(m_connection, m_facts.at, m_facts.day).settle(account);
    ledger.saveCaches(account);
    return entry;
}

Result<BonusTaken> BonusWriter::take(MemberId member, EntryId given, Points points, MissingPoints missing,
                                     QJsonObject explain)
{
    LedgerRepository ledger(m_connection);
    const auto [own, expired] = ledger.lotOf(given);
    const Points lapsed = own ? ExchangeReturn::lapsed(m_connection, member, *own) : Points(0);
    const Points due = points - expired - lapsed;
    if (due <= Points(0))
        return BonusTaken();
    storage::AccountRecord account = ledger.account(member, LedgerRepository::Lots::All);
    activateDue(ledger, account, m_facts.at, m_facts.day);
    const auto room =
        ExchangeReturn(m_connection, {m_facts.at, m_facts.day, {}, m_facts.staff, {}}).makeRoom(account, own, due);
    if (!room)
        return fail(room.error());
    const DebitPolicy policy = missing == MissingPoints::Negative ? DebitPolicy::Negative : DebitPolicy::Clamp;
    const Posting posting = account.points.take(EntryKind::Clawback, due, m_facts.day, policy, room->first);
    storage::EntryFacts facts;
    facts.at = m_facts.at;
    facts.staff = m_facts.staff;
    explain[QStringLiteral("asked")] = due.value();
    explain[QStringLiteral("written_off")] = posting.writtenOff.value();
    facts.explain = compactJson(explain);
    const EntryId entry = ledger.store(account, posting, facts);
    ErasedPoints(m_connection, m_facts.at, m_facts.day).settle(account);
    ledger.saveCaches(account);
    return BonusTaken{entry, posting.writtenOff};
}

} // namespace bashgah::services
