// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analytics/monthlyreport.h"
#include "domain/analytics/pointsjournal.h"
#include "domain/base/clock.h"
#include "domain/base/result.h"
#include "domain/member/memberfilter.h"

#include <optional>
#include <vector>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// The figures of a month. Reads only; may be called from a job's thread.
class ReportService final
{
public:
    ReportService(storage::Database &database, const domain::Clock &clock);

    /// The month of the calendar its year tells (1405: Jalali, 2011: Gregorian), all from one state
    /// of the file. Error OutOfRange (month) when it has not begun yet.
    [[nodiscard]] domain::Result<domain::MonthlyReport> monthly(domain::MonthRef month) const;
    /// The same of the members that `filter` means today: their purchases, points and tiers, scored among all
    /// members. `name`: how the report calls them.
    [[nodiscard]] domain::Result<domain::MonthlyReport> monthly(domain::MonthRef month, const QString &name,
                                                                const domain::MemberFilter &filter) const;

    /// LiabilityService::journal(): double entry of the points of those days. Errors: OutOfRange, NoProgramme.
    [[nodiscard]] domain::Result<std::vector<domain::JournalLine>> journal(domain::DayRange days) const;

    /// The month of today in the shop's calendar.
    [[nodiscard]] domain::Result<domain::MonthRef> currentMonth() const;
    /// The days of the first and the last purchase; nothing when there is none.
    [[nodiscard]] domain::Result<std::optional<domain::DayRange>> purchaseSpan() const;

private:
    using Only = std::optional<std::vector<domain::MemberId>>;
    [[nodiscard]] domain::Result<domain::MonthlyReport> made(domain::MonthRef month, const QString &name,
                                                             const Only &only) const;

    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
