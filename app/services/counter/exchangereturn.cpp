// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/exchangereturn.h"

#include "domain/ledger/lotplace.h"
#include "domain/text/jsontext.h"
#include "services/counter/writeoffs.h"
#include "services/stored/storedvaluewriter.h"
#include "storage/repositories/exchangerepository.h"
#include "storage/repositories/ledgerrepository.h"

#include <algorithm>

namespace bashgah::services {

using namespace domain;
using storage::AccountRecord;
using storage::ExchangeRecord;
using storage::ExchangeRepository;
using storage::ExchangeUse;
using storage::LedgerRepository;

namespace {

Points leftIn(const PointsAccount &account, const std::vector<size_t> &places)
{
    Points sum;
    for (const size_t place : places)
        sum += account.lots()[place].remaining;
    return sum;
}

/// Last given back is what was taken first; the lots of what is to be taken get theirs before all others.
DebitTrace traceFor(const PointsAccount &account, const std::vector<ExchangeUse> &uses, const std::vector<size_t> &first)
{
    DebitTrace trace;
    for (const ExchangeUse &use : uses) {
        if (const auto place = placeOf(account, use.lot))
            trace.uses.push_back({*place, use.points});
    }
    std::stable_partition(trace.uses.begin(), trace.uses.end(), [&](const DebitTrace::Part &part) {
        return std::find(first.begin(), first.end(), part.lot) == first.end();
    });
    return trace;
}

bool isOneOf(LotId lot, const std::vector<LotId> &lots)
{
    return std::find(lots.begin(), lots.end(), lot) != lots.end();
}

Points usedOf(const std::vector<LotId> &lots, const std::vector<ExchangeUse> &uses)
{
    Points sum;
    for (const ExchangeUse &use : uses)
        sum += isOneOf(use.lot, lots) ? use.points : Points(0);
    return sum;
}

} // namespace

Result<Posting> ExchangeReturn::giveBack(AccountRecord &account, ExchangeRecord &exchange, Points missing,
                                         TakingRoom &room)
{
    const Exchange part = exchangeBack(exchange.standing, missing);
    if (part.points.isZero())
        return Posting();
    ExchangeRepository exchanges(m_connection);
    const DebitTrace trace = traceFor(account.points, exchanges.uses(exchange), room.first);
    const Posting posting = account.points.restore(EntryKind::RedeemReversal, part.points, m_facts.day, trace);
    storage::EntryFacts facts;
    facts.at = m_facts.at;
    facts.refund = m_facts.refund;
    facts.staff = m_facts.staff;
    facts.batch = m_facts.batch;
    facts.reverses = exchange.entry;
    facts.explain = compactJson({{QStringLiteral("exchange_back"), part.credit.minor()}});
    const EntryId entry = LedgerRepository(m_connection).store(account, posting, facts);
    WriteFacts now;
    now.at = m_facts.at;
    now.day = m_facts.day;
    const auto stored =
        StoredValueWriter(m_connection, now)
            .reverse(account.member, exchange.storedEntry, part.credit, m_facts.refund,
                     compactJson({{QStringLiteral("points"), part.points.value()}}));
    if (!stored)
        return fail(stored.error());
    exchanges.insert({exchange.id, m_facts.day, part, entry, *stored});
    // what came back to a lot that had ended stands in a new one
    room.first.insert(room.first.end(), posting.newLots.begin(), posting.newLots.end());
    exchange.standing.back.points += part.points;
    exchange.standing.back.credit += part.credit;
    exchange.standing.unspent -= part.credit;
    room.back.points += part.points;
    room.back.credit += part.credit;
    return posting;
}

Result<Exchange> ExchangeReturn::meetWriteOffs(AccountRecord &account)
{
    TakingRoom room;
    if (m_facts.batch) // an import brings what was
        return room.back;
    storage::EntryFacts facts;
    facts.at = m_facts.at;
    facts.refund = m_facts.refund;
    facts.staff = m_facts.staff;
    for (ExchangeRecord &exchange : ExchangeRepository(m_connection).of(account.member)) {
        if (!exchange.standing.unspent.isPositive())
            continue;
        Points open;
        for (const storage::OpenWriteOff &one : LedgerRepository(m_connection).openWriteOffs(account.member, exchange.entry))
            open += one.points;
        const auto back = giveBack(account, exchange, open, room);
        if (!back)
            return fail(back.error());
        static_cast<void>(
            WriteOffs(m_connection).meet(account, landingsOf(*back), exchange.entry, m_facts.day, facts));
    }
    return room.back;
}

Result<TakingRoom> ExchangeReturn::makeRoom(AccountRecord &account, const std::optional<LotId> &own, Points asked)
{
    TakingRoom room;
    const std::vector<LotId> forms =
        own ? LedgerRepository(m_connection).formsOf(*own) : std::vector<LotId>();
    for (const LotId lot : forms) {
        if (const auto place = placeOf(account.points, lot))
            room.first.push_back(*place);
    }
    if (asked <= leftIn(account.points, room.first))
        return room;
    ExchangeRepository exchanges(m_connection);
    std::vector<ExchangeRecord> all = exchanges.of(account.member);
    for (ExchangeRecord &exchange : all) {
        const Points missing = asked - leftIn(account.points, room.first);
        if (missing <= Points(0))
            return room;
        const Points used = forms.empty() ? Points(0) : usedOf(forms, exchanges.uses(exchange));
        if (auto done = giveBack(account, exchange, std::min(missing, used), room); !done)
            return fail(done.error());
    }
    for (ExchangeRecord &exchange : all) {
        const Points missing =
            asked + account.points.deficit() - account.points.reachable(m_facts.day, room.first);
        if (missing <= Points(0))
            return room;
        if (auto done = giveBack(account, exchange, missing, room); !done)
            return fail(done.error());
    }
    return room;
}

Points ExchangeReturn::lapsed(storage::Connection &connection, MemberId member, LotId lot)
{
    ExchangeRepository exchanges(connection);
    const std::vector<LotId> forms = LedgerRepository(connection).formsOf(lot);
    Points sum;
    for (const ExchangeRecord &exchange : exchanges.of(member)) {
        Points left = lapsedPoints(exchange.standing);
        if (left.isZero())
            continue;
        const std::vector<ExchangeUse> uses = exchanges.uses(exchange);
        for (auto use = uses.rbegin(); use != uses.rend() && left > Points(0); ++use) {
            const Points part = std::min(use->points, left);
            sum += isOneOf(use->lot, forms) ? part : Points(0);
            left -= part;
        }
    }
    return sum;
}

} // namespace bashgah::services
