// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analytics/monthlyreport.h"
#include "domain/base/clock.h"
#include "domain/base/result.h"

#include <optional>

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

    /// The month of today in the shop's calendar.
    [[nodiscard]] domain::Result<domain::MonthRef> currentMonth() const;
    /// The days of the first and the last purchase; nothing when there is none.
    [[nodiscard]] domain::Result<std::optional<domain::DayRange>> purchaseSpan() const;

private:
    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
