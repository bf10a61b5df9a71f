// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/missingclaimrepository.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

using namespace domain;

void MissingClaimRepository::insert(const MissingClaim &claim, Instant at)
{
    m_connection.statement(QStringLiteral("missing_claim/insert"))
        .bind("challenge_gift_id", claim.gift)
        .bind("spend_credit_id", claim.credit)
        .bind("amount", claim.amount)
        .bind("points", claim.points)
        .bind("whole", claim.isWhole)
        .bind("entry_id", claim.entry)
        .bind("at", at)
        .bind("taking_id", claim.taking)
        .exec();
}

Points MissingClaimRepository::pointsOf(SpendCreditId credit)
{
    Statement row = m_connection.statement(QStringLiteral("missing_claim/points_of_credit"));
    return row.bind("spend_credit_id", credit).execOne() ? row.points(0) : Points();
}

} // namespace bashgah::storage
