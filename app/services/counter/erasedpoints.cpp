// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/erasedpoints.h"

#include "domain/stored/storedvalue.h"
#include "storage/repositories/erasurerepository.h"
#include "storage/repositories/ledgerrepository.h"
#include "storage/repositories/storedvaluerepository.h"

namespace bashgah::services {

using namespace domain;
using storage::ErasureRepository;
using storage::LedgerRepository;
using storage::StoredValueRepository;

namespace {

QString explainText()
{
    return QStringLiteral("{\"erased\":true}");
}

} // namespace

bool ErasedPoints::isErased(MemberId member)
{
    return ErasureRepository(m_connection).isErased(member);
}

Points ErasedPoints::writeOff(storage::AccountRecord &account)
{
    LedgerRepository ledger(m_connection);
    storage::EntryFacts facts;
    facts.at = m_at;
    facts.explain = explainText();
    Points sum;
    if (const Points owed = account.points.deficit(); owed > Points(0)) {
        ledger.store(account, account.points.credit(EntryKind::Adjust, owed, m_day, m_day, {}), facts);
        sum -= owed;
    }
    const size_t count = account.points.lots().size();
    for (size_t i = 0; i < count; ++i) {
        const Points left = account.points.lots()[i].remaining;
        const auto out = account.points.debit(EntryKind::Adjust, left, m_day, DebitPolicy::Clamp, i);
        if (!out || out->points.isZero())
            continue;
        ledger.store(account, *out, facts);
        sum -= out->points;
    }
    return sum;
}

Money ErasedPoints::writeOffCredit(MemberId member)
{
    StoredValueRepository stored(m_connection);
    auto record = stored.creditOf(member);
    if (!record)
        return {};
    storage::StoredFacts facts;
    facts.kind = StoredEntryKind::Adjust;
    facts.at = m_at;
    facts.explain = explainText();
    Points sum;
    const size_t count = record->value.lots().size();
    for (size_t i = 0; i < count; ++i) {
        const Points left = record->value.lots()[i].remaining;
        const auto out = record->value.debit(EntryKind::Adjust, left, m_day, DebitPolicy::Clamp, i);
        if (!out || out->points.isZero())
            continue;
        stored.store(*record, *out, facts);
        sum -= out->points;
    }
    return Money::fromMinor(sum.value());
}

void ErasedPoints::settle(storage::AccountRecord &account)
{
    if (isErased(account.member))
        (void)writeOff(account);
}

bool ErasedPoints::settle(MemberId member)
{
    if (!isErased(member))
        return false;
    LedgerRepository ledger(m_connection);
    storage::AccountRecord account = ledger.account(member, LedgerRepository::Lots::Open);
    (void)writeOff(account);
    ledger.saveCaches(account);
    (void)writeOffCredit(member);
    return true;
}

int ErasedPoints::settleAll()
{
    const std::vector<MemberId> members = ErasureRepository(m_connection).withPoints();
    for (const MemberId member : members)
        (void)settle(member);
    return static_cast<int>(members.size());
}

} // namespace bashgah::services
