// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analytics/liability.h"
#include "domain/analytics/pointsjournal.h"
#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/base/result.h"

#include <optional>
#include <vector>

namespace bashgah::storage {
class Connection;
class Database;
}

namespace bashgah::services {

/// What members' points may still cost. Reads only; may be called from a job's thread.
class LiabilityService final
{
public:
    /// Until a shop has four whole quarters behind it.
    static constexpr domain::Percent assumedUse = domain::Percent::whole(90);

    LiabilityService(storage::Database &database, const domain::Clock &clock);

    /// At the end of `day`. Error OutOfRange for a day to come.
    [[nodiscard]] domain::Result<domain::PointsLiability> at(QDate day) const;

    /// Double entry of the points of those days, a line or three for each month, at what points are worth on
    /// the last day. Errors: OutOfRange (a day to come, or none), NoProgramme.
    [[nodiscard]] domain::Result<std::vector<domain::JournalLine>> journal(domain::DayRange days) const;

    /// What at() reads, inside a reader's own snapshot, without what the points are worth. `only`: what these
    /// members hold; how much of it is used is what the whole shop's history says. Throws SqlFailure.
    [[nodiscard]] static domain::PointsLiability read(storage::Connection &connection, QDate last,
                                                      const domain::ShopCalendar &calendar,
                                                      const std::optional<std::vector<domain::MemberId>> &only = {});

private:
    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
