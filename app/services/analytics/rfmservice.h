// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analytics/rfm.h"
#include "domain/analytics/rfmscale.h"
#include "domain/base/clock.h"
#include "domain/base/result.h"
#include "domain/member/memberfilter.h"

#include <QDate>

#include <vector>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// All scored members as of a reference date, and their sums.
struct RfmTable
{
    QDate asOf; ///< the day after the last counted day
    domain::RfmBasis basis = domain::RfmBasis::Net;
    std::vector<domain::RfmRow> rows; ///< by member id
    domain::RfmSummary summary;
};

/// RFM scores of the members. Reads only; every function may be called from a job's thread.
class RfmService final
{
public:
    RfmService(storage::Database &database, const domain::Clock &clock);

    /// The day after today in the shop's zone: purchases of today count.
    [[nodiscard]] domain::Result<QDate> asOfToday() const;

    /// Scores of every member with a counting receipt before `asOf`.
    [[nodiscard]] domain::Result<RfmTable> table(
        QDate asOf, domain::RfmBasis basis = domain::RfmBasis::Net) const;

    /// The same of the members that `only` means today; their scores still say how they stand among all.
    [[nodiscard]] domain::Result<RfmTable> table(QDate asOf, const domain::MemberFilter &only) const;

    /// Where the fifths of `table` end. Looks at every purchase of the shop, as the table does.
    [[nodiscard]] domain::Result<domain::RfmScale> scale(QDate asOf) const;

    /// The members that `filter` means by its segment, cell and reference date, by id; what else it
    /// asks for is not looked at. Error UnknownValue: no such segment.
    [[nodiscard]] domain::Result<std::vector<domain::MemberId>> membersOf(
        const domain::MemberFilter &filter) const;

    /// The members of one segment, by id.
    [[nodiscard]] domain::Result<std::vector<domain::MemberId>> membersOfSegment(
        domain::Segment segment, QDate asOf) const;

private:
    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
