// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/analytics/breakage.h"
#include "domain/calendar/shopcalendar.h"
#include "domain/points/points.h"
#include "storage/readmodels/memberids.h"

#include <optional>
#include <vector>

namespace bashgah::storage {

class Connection;

/// Open points of all members that expire on one day (absent: never).
struct OpenPoints
{
    std::optional<QDate> expires;
    domain::Points points;
    domain::Points pending; ///< of these, not usable yet
};

/// Points as a debt of the shop, at the end of any day up to today. Throws SqlFailure.
class LiabilityReadModel final
{
public:
    explicit LiabilityReadModel(Connection &connection) : m_connection(connection) {}

    /// Soonest first, "never" last. `only`: what these members hold.
    [[nodiscard]] std::vector<OpenPoints> open(QDate last, const OnlyMembers &only = {});
    /// Points that can expire by the quarter of the calendar they were given in, from the first with any
    /// to the last that was over at the end of the day.
    [[nodiscard]] std::vector<domain::PointsCohort> wholeQuarters(QDate last, const domain::ShopCalendar &calendar);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
