// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/missingclaims.h"

#include "domain/program/pointworth.h"
#include "domain/text/jsontext.h"
#include "services/counter/duepoints.h"
#include "storage/repositories/ledgerrepository.h"
#include "storage/repositories/missingclaimrepository.h"

#include <algorithm>

namespace bashgah::services {

using namespace domain;
using storage::LedgerRepository;
using storage::MissingClaimRepository;

namespace {

Money amountOf(const MissingValue &missing, const Programme &programme)
{
    return missing.price && missing.amount.isZero() ? worthOf(programme, *missing.price) : missing.amount;
}

QString explained(const MissingValue &missing)
{
    QJsonObject json{{QStringLiteral("missing_value"), missing.amount.minor()}};
    if (!missing.name.isEmpty())
        json[QStringLiteral("challenge")] = missing.name;
    if (!missing.tier.isEmpty())
        json[QStringLiteral("tier")] = missing.tier;
    return compactJson(json);
}

} // namespace

Result<MissingAsked> MissingClaims::askPoints(const MissingValue &missing, Points points)
{
    LedgerRepository ledger(m_connection);
    storage::AccountRecord account = ledger.account(m_member, LedgerRepository::Lots::All);
    activateDue(ledger, account, m_facts.at, m_facts.day, m_facts.batch);
    const auto room = ExchangeReturn(m_connection, m_facts).makeRoom(account, {}, points);
    if (!room)
        return fail(room.error());
    const Posting posting =
        account.points.take(EntryKind::Clawback, points, m_facts.day, DebitPolicy::Negative, room->first);
    storage::EntryFacts facts;
    facts.at = m_facts.at;
    facts.refund = m_facts.refund;
    facts.staff = m_facts.staff;
    facts.batch = m_facts.batch;
    facts.explain = explained(missing);
    const EntryId entry = ledger.store(account, posting, facts);
    ledger.saveCaches(account);
    MissingClaimRepository(m_connection)
        .insert({missing.gift, missing.credit, missing.amount, points, true, entry, missing.taking}, m_facts.at);
    return MissingAsked{Money(), points, account.points.balance()};
}

Result<MissingAsked> MissingClaims::ask(const MissingValue &typed, const Programme *programme, Money room)
{
    if (!programme || programme->clawback.missing == MissingPoints::Clamp)
        return MissingAsked();
    MissingValue missing = typed;
    missing.amount = amountOf(typed, *programme);
    MissingClaimRepository claims(m_connection);
    if (programme->clawback.missing == MissingPoints::Negative) {
        // with what was missing before, rounded once: several returns come to what one comes to
        Points points = missing.price.value_or(pointsWorth(*programme, missing.amount + missing.before));
        if (missing.credit)
            points -= claims.pointsOf(*missing.credit);
        return points > Points(0) ? askPoints(missing, points) : MissingAsked();
    }
    const Money kept = std::max(std::min(missing.amount, room), Money());
    if (kept.isPositive())
        claims.insert({missing.gift, missing.credit, kept, Points(0), kept == missing.amount, {}, missing.taking}, m_facts.at);
    return MissingAsked{kept};
}

} // namespace bashgah::services
