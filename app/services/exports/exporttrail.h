// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/base/result.h"
#include "domain/member/memberfilter.h"

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// Lists that name members, beside the tables that an import reads again.
enum class ExportedList {
    Members,          ///< as bashgahctl prints them
    Scores,           ///< of recency, frequency and amount
    Report,           ///< of a month: its best members
    Players,          ///< of a stamp card or challenge
    FallingTiers,
    CouponCodes,      ///< whose codes they are
    StoredValue,      ///< gift cards and credit
    CauseLedger,      ///< who gave
    PartnerStatement, ///< whose points moved
    Memberships,
    Referrals,
    Duplicates,
    Households,
    Contacts,
    Cards,            ///< several at once; one is printed at the counter
    Trail,            ///< changes of members among what was changed
};

/// What leaves the shop as a file stands in the trail before it is written: whoever may not take it out gets nothing.
/// Errors of all: NotAllowed, Busy.
class ExportTrail final
{
public:
    ExportTrail(storage::Database &database, const domain::Clock &clock) : m_database(database), m_clock(clock) {}

    /// Of a search only that there was one: it may be a number that is erased later.
    [[nodiscard]] domain::Result<void> members(const domain::MemberFilter &filter, qint64 count);
    [[nodiscard]] domain::Result<void> purchases(const domain::MemberFilter &filter, qint64 rows);
    [[nodiscard]] domain::Result<void> dataOf(domain::MemberId member);
    /// So many rows that name members; nothing is asked for none. `about`: whose list it is ("challenge:3").
    [[nodiscard]] domain::Result<void> list(ExportedList what, qint64 rows, const QString &about = {});

private:
    [[nodiscard]] domain::Result<void> note(const QString &action, const QString &subject, const QString &what);

    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
