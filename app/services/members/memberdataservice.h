// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// All that the shop keeps of one member, to be handed over: details, purchases with their goods, the ledger with
/// what each entry was for, messages both ways, consents, contacts, the notes of staff, the shop's own fields, household and
/// photo, what was done to these data, and every list of storage/readmodels/dossiersections.h (credit, rewards, codes,
/// tiers, referrals...). Staff stand in it by their role, other members not at all. Any thread.
class MemberDataService final
{
public:
    MemberDataService(storage::Database &database, const domain::Clock &clock)
        : m_database(database), m_clock(clock) {}

    /// Money as decimal text in major units, moments in UTC, days as YYYY-MM-DD. It stands in the trail.
    /// Errors: MemberNotFound, NotAllowed.
    [[nodiscard]] domain::Result<QJsonObject> all(domain::MemberId member) const;
    /// The file that `all` names as "photo" (JPEG); empty: none.
    [[nodiscard]] domain::Result<QByteArray> photo(domain::MemberId member) const;

private:
    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
