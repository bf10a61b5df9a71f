// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/pooledpoints.h"

#include "domain/ledger/lotplace.h"
#include "domain/text/jsontext.h"
#include "services/counter/duepoints.h"
#include "services/counter/writeoffs.h"
#include "storage/repositories/erasurerepository.h"
#include "storage/repositories/ledgerrepository.h"
#include "storage/repositories/poolrepository.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace bashgah::services {

using namespace domain;
using storage::AccountRecord;
using storage::EntryFacts;
using storage::LedgerRepository;
using storage::PoolOrigin;
using storage::PoolRepository;

namespace {

/// The facts of a transfer that belongs to `facts`, between its owner and this one.
EntryFacts transferFacts(const EntryFacts &facts, MemberId with, bool isBack)
{
    EntryFacts transfer = facts;
    transfer.programmeVersion.reset();
    transfer.reverses.reset();
    transfer.reason.clear();
    QJsonObject explain{{QStringLiteral("household"), with.value()}};
    if (isBack)
        explain.insert(QStringLiteral("back"), true);
    const QJsonObject whole = QJsonDocument::fromJson(facts.explain.toUtf8()).object();
    if (const QJsonValue reward = whole.value(QLatin1String("reward")); !reward.isUndefined())
        explain.insert(QStringLiteral("reward"), reward);
    transfer.explain = compactJson(explain);
    return transfer;
}

void activate(LedgerRepository &ledger, AccountRecord &account, Instant at, QDate day)
{
    if (activateDue(ledger, account, at, day))
        ledger.saveCaches(account);
}

/// What landed in lots that another had given, on its way on.
struct Borrowed
{
    PoolOrigin origin;
    Landing landing;
};

/// Nobody stands behind the giver any more: the points leave the spender's account, and the entry says why.
void passToNobody(LedgerRepository &ledger, AccountRecord &own, const std::vector<Borrowed> &parts, QDate day,
                  const EntryFacts &facts)
{
    std::vector<DebitTrace::Part> from;
    for (const Borrowed &part : parts)
        from.push_back({part.landing.at, part.landing.points});
    EntryFacts gone = transferFacts(facts, parts.front().origin.giver, true);
    gone.staff.reset(); // nobody decided it by hand
    QJsonObject explain = QJsonDocument::fromJson(gone.explain.toUtf8()).object();
    explain.insert(QStringLiteral("erased"), true);
    gone.explain = compactJson(explain);
    ledger.store(own, own.points.takeParts(EntryKind::Adjust, from, day), gone);
}

bool isErased(storage::Connection &connection, MemberId member)
{
    return storage::ErasureRepository(connection).isErased(member);
}

Points sumOf(const std::vector<Borrowed> &parts)
{
    Points sum;
    for (const Borrowed &part : parts)
        sum += part.landing.points;
    return sum;
}

/// One giver's points leave the spender's account for the lots they came from. Returns what earlier write-offs of the
/// giver took of them.
Points passOn(storage::Connection &connection, AccountRecord &own, const std::vector<Borrowed> &parts, QDate day,
              const EntryFacts &facts)
{
    LedgerRepository ledger(connection);
    const PoolOrigin &origin = parts.front().origin;
    if (isErased(connection, origin.giver)) {
        passToNobody(ledger, own, parts, day, facts);
        return Points(0);
    }
    std::optional<AccountRecord> opened;
    if (origin.giver != own.member) {
        opened = ledger.account(origin.giver, LedgerRepository::Lots::All);
        activate(ledger, *opened, facts.at, day);
    }
    AccountRecord &giver = opened ? *opened : own;
    std::vector<DebitTrace::Part> from;
    DebitTrace to;
    Points sum;
    for (const Borrowed &part : parts) {
        const auto place = placeOf(giver.points, part.origin.from);
        if (!place)
            continue;
        from.push_back({part.landing.at, part.landing.points});
        to.uses.push_back({*place, part.landing.points});
        sum += part.landing.points;
    }
    if (from.empty())
        return Points(0);
    ledger.store(own, own.points.takeParts(EntryKind::TransferOut, from, day), transferFacts(facts, origin.giver, true));
    EntryFacts in = transferFacts(facts, own.member, true);
    in.reverses = origin.out;
    const Posting back = giver.points.restore(EntryKind::TransferIn, sum, day, to);
    ledger.store(giver, back, in);
    const Points met = WriteOffs(connection).meet(giver, landingsOf(back), origin.out, day, facts);
    if (opened)
        ledger.saveCaches(*opened);
    return met;
}

} // namespace

PooledPoints::PooledPoints(storage::Connection &connection, AccountRecord &own, const WriteFacts &facts, Reach reach)
    : m_connection(connection), m_own(own), m_facts(facts), m_most(1)
{
    if (reach == Reach::OwnOnly)
        return;
    for (const MemberId other : PoolRepository(connection).others(own.member)) {
        (void)open(other);
        m_most.back().reset();
    }
}

PooledPoints::PooledPoints(storage::Connection &connection, AccountRecord &own, const WriteFacts &facts, HoldId hold)
    : m_connection(connection), m_own(own), m_facts(facts), m_hold(hold), m_most(1, Points(0))
{
    for (const storage::HeldPart &part : PoolRepository(connection).held(hold)) {
        AccountRecord &account = part.member == own.member ? own : open(part.member);
        account.points.dropHold(part.id);
        const auto share = part.member == own.member ? 0 : static_cast<size_t>(&account - m_others.data()) + 1;
        m_most[share] = m_most[share].value_or(Points(0)) + part.points;
    }
}

PooledPoints::~PooledPoints() = default;

AccountRecord &PooledPoints::open(MemberId member)
{
    const auto known = std::find_if(m_others.begin(), m_others.end(),
                                    [member](const AccountRecord &other) { return other.member == member; });
    if (known != m_others.end())
        return *known;
    LedgerRepository ledger(m_connection);
    m_most.emplace_back(Points(0));
    m_others.push_back(ledger.account(member, LedgerRepository::Lots::Open));
    activate(ledger, m_others.back(), m_facts.at, m_facts.day);
    return m_others.back();
}

PointsPool PooledPoints::pool() const
{
    std::vector<PoolShare> shares;
    shares.push_back({&m_own.points, m_most.front()});
    for (size_t i = 0; i < m_others.size(); ++i)
        shares.push_back({&m_others[i].points, m_most[i + 1]});
    return PointsPool(std::move(shares));
}

Points PooledPoints::spendable() const
{
    return pool().spendable(m_facts.day, m_facts.at);
}

Result<EntryId> PooledPoints::spend(EntryKind kind, Points points, const EntryFacts &facts)
{
    if (m_hold && spendable() < points) // one who set points aside was erased, or let them expire
        m_most.front().reset();
    const auto drawn = pool().draw(kind, points, m_facts.day, m_facts.at);
    if (!drawn)
        return fail(drawn.error());
    for (const PoolGift &gift : drawn->gifts)
        storeGift(m_others[gift.giver - 1], gift, facts);
    if (m_hold)
        PoolRepository(m_connection).endParts(*m_hold, m_facts.at);
    return LedgerRepository(m_connection).store(m_own, drawn->debit, facts);
}

void PooledPoints::storeGift(AccountRecord &giver, const PoolGift &gift, const EntryFacts &facts)
{
    LedgerRepository ledger(m_connection);
    const EntryId out = ledger.store(giver, gift.out, transferFacts(facts, m_own.member, false));
    ledger.store(m_own, gift.in, transferFacts(facts, giver.member, false));
    ledger.saveCaches(giver);
    for (size_t i = 0; i < gift.from.size(); ++i) {
        const std::optional<LotId> came = m_own.points.lots()[gift.in.newLots[i]].id;
        const std::optional<LotId> from = giver.points.lots()[gift.from[i]].id;
        if (came && from)
            PoolRepository(m_connection).noteLot(*came, *from, out);
    }
}

Result<HoldId> PooledPoints::hold(Points points, Instant until, const QString &purpose)
{
    const auto split = pool().split(points, m_facts.day, m_facts.at);
    if (!split)
        return fail(split.error());
    LedgerRepository ledger(m_connection);
    std::optional<HoldId> whole;
    for (size_t i = 0; i < split->size(); ++i) {
        const Points part = (*split)[i];
        const AccountId account = i == 0 ? m_own.id : m_others[i - 1].id;
        if (part.isZero())
            continue;
        if (whole)
            PoolRepository(m_connection).insertPart(account, part, until, purpose, *whole);
        else
            whole = ledger.insertHold(account, part, until, purpose);
    }
    return whole ? *whole : ledger.insertHold(m_own.id, points, until, purpose);
}

PooledPoints::GivenBack PooledPoints::giveBack(storage::Connection &connection, AccountRecord &own, Points points,
                                               QDate day, DebitTrace trace, const EntryFacts &facts)
{
    PoolRepository pool(connection);
    std::map<size_t, PoolOrigin> origins;
    for (DebitTrace::Part &part : trace.uses) {
        const std::optional<LotId> lot = own.points.lots()[part.lot].id;
        const auto origin = lot ? pool.originOf(*lot) : std::nullopt;
        part.borrowed = origin.has_value();
        if (origin)
            origins.emplace(part.lot, *origin);
    }
    const Posting posting = own.points.restore(EntryKind::RedeemReversal, points, day, trace);
    LedgerRepository(connection).store(own, posting, facts);
    std::map<EntryId, std::vector<Borrowed>> givers;
    std::vector<Landing> toOwn;
    for (const Landing &landing : landingsOf(posting)) {
        const auto origin = origins.find(landing.lot);
        if (origin != origins.end())
            givers[origin->second.out].push_back({origin->second, landing});
        else
            toOwn.push_back(landing);
    }
    Points toSomebody;
    Points ownPart = posting.points;
    Points met = facts.reverses ? WriteOffs(connection).meet(own, toOwn, *facts.reverses, day, facts) : Points(0);
    for (const auto &[out, parts] : givers) {
        met += passOn(connection, own, parts, day, facts);
        ownPart -= sumOf(parts);
        if (!isErased(connection, parts.front().origin.giver))
            toSomebody += sumOf(parts);
    }
    return {isErased(connection, own.member) ? toSomebody : toSomebody + ownPart, met};
}

std::vector<PointsAccount> pooledAccounts(storage::Connection &connection, MemberId member, QDate day)
{
    LedgerRepository ledger(connection);
    std::vector<PointsAccount> accounts{ledger.pointsOf(member)};
    for (const MemberId other : PoolRepository(connection).others(member))
        accounts.push_back(ledger.pointsOf(other));
    // What became usable since the last command pays a deficit now, as recording would do.
    for (PointsAccount &account : accounts)
        static_cast<void>(account.activate(day));
    return accounts;
}

PoolSight sightOf(std::vector<PointsAccount> accounts, QDate day, Instant now)
{
    PoolSight sight;
    sight.at = now;
    if (accounts.size() < 2)
        return sight;
    sight.together = pooledSpendable(accounts, day, now);
    sight.accounts = std::move(accounts);
    return sight;
}

} // namespace bashgah::services
