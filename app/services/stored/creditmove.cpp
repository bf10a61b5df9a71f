// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/stored/creditmove.h"

#include "domain/text/jsontext.h"
#include "storage/repositories/mergerepository.h"
#include "storage/repositories/storedvaluerepository.h"

#include <QJsonObject>

namespace bashgah::services {

using namespace domain;
using storage::MergeRepository;
using storage::StoredRecord;
using storage::StoredValueRepository;

qint64 CreditMove::moveLot(StoredRecord &from, StoredRecord &to, size_t place, qint64 merge, bool isBack)
{
    const Lot lot = from.value.lots()[place];
    const auto out = from.value.debit(EntryKind::Adjust, lot.remaining, m_day, DebitPolicy::Clamp, place);
    if (!out || !lot.id)
        return 0;
    StoredValueRepository stored(m_connection);
    storage::StoredFacts facts;
    facts.kind = StoredEntryKind::Adjust;
    facts.at = m_at;
    facts.explain = compactJson({{QStringLiteral("merge"), merge}});
    stored.store(from, *out, facts);
    const Posting in = to.value.credit(EntryKind::Adjust, -out->points, m_day, lot.activates, lot.expires);
    stored.store(to, in, facts);
    if (const auto id = to.value.lots()[in.newLots.front()].id) {
        MergeRepository(m_connection)
            .noteLot(MergeRepository::LotKind::Credit, *lot.id, *id, merge, isBack, -out->points);
    }
    return -out->points.value();
}

qint64 CreditMove::moveAll(StoredRecord &from, StoredRecord &to, qint64 merge)
{
    qint64 sum = 0;
    for (size_t i = 0; i < from.value.lots().size(); ++i) {
        if (from.value.lots()[i].remaining > Points(0))
            sum += moveLot(from, to, i, merge, false);
    }
    return sum;
}

qint64 CreditMove::giveBack(MemberId kept, MemberId other, qint64 merge)
{
    StoredValueRepository stored(m_connection);
    qint64 sum = 0;
    for (const storage::MergedCredit &lot : MergeRepository(m_connection).creditLots(merge)) {
        auto from = stored.creditOf(kept);
        auto to = stored.creditOf(other);
        if (!from || !to || lot.left <= Points(0))
            continue;
        for (size_t i = 0; i < from->value.lots().size(); ++i) {
            if (from->value.lots()[i].id == lot.lot)
                sum += moveLot(*from, *to, i, merge, true);
        }
    }
    return sum;
}

void CreditMove::follow(const StoredRecord &paidBackTo)
{
    if (paidBackTo.kind != StoredKind::Credit || !paidBackTo.member)
        return;
    MergeRepository merges(m_connection);
    const auto kept = merges.keptOf(*paidBackTo.member);
    const auto merge = kept ? merges.open(*kept, *paidBackTo.member) : std::nullopt;
    if (!merge)
        return;
    StoredValueRepository stored(m_connection);
    auto from = stored.creditOf(*paidBackTo.member);
    auto to = stored.creditOf(*kept);
    if (!from)
        return;
    if (!to)
        to = stored.openCredit(*kept, m_at);
    (void)moveAll(*from, *to, merge->id);
    follow(*to);
}

} // namespace bashgah::services
