// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/missingclaims.h"

#include "domain/program/pointworth.h"
#include "domain/text/jsontext.h"
#include "services/counter/owedpoints.h"
#include "storage/repositories/missingclaimrepository.h"

#include <algorithm>

namespace bashgah::services {

using namespace domain;
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
    const auto owed = takeOwed(m_connection, m_facts, m_member, points, explained(missing));
    if (!owed)
        return fail(owed.error());
    MissingClaimRepository(m_connection)
        .insert({missing.gift, missing.credit, missing.amount, points, true, owed->entry, missing.taking}, m_facts.at);
    return MissingAsked{Money(), points, owed->balance};
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
