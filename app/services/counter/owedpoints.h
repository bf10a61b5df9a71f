// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/base/result.h"
#include "domain/points/points.h"
#include "services/counter/exchangereturn.h"

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

/// What taking points that are owed wrote.
struct OwedPoints
{
    domain::EntryId entry;
    domain::Points balance; ///< after it, below zero where too few were there
};

/// Takes points for what was used up and came back, with a debt where they are missing; inside the caller's
/// transaction. `explain` stands in the ledger. Errors: those of ExchangeReturn::makeRoom. Throws SqlFailure.
[[nodiscard]] domain::Result<OwedPoints> takeOwed(storage::Connection &connection, const TakingFacts &taking,
                                                  domain::MemberId member, domain::Points points, const QString &explain);

} // namespace bashgah::services
