// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/shopcalendar.h"
#include "domain/member/timeline.h"

#include <span>

namespace bashgah::storage {

class Connection;

/// What a member's profile shows of their past. Throws SqlFailure.
class MemberTimeline final
{
public:
    MemberTimeline(Connection &connection, const domain::ShopCalendar &calendar)
        : m_connection(connection), m_calendar(calendar) {}

    [[nodiscard]] domain::MemberStats stats(domain::MemberId member);
    /// Newest first, at most `limit`; of these kinds, or of every kind where none is named.
    [[nodiscard]] std::vector<domain::TimelineItem> items(domain::MemberId member, int limit,
                                                          std::span<const domain::TimelineKind> kinds = {});

private:
    Connection &m_connection;
    const domain::ShopCalendar &m_calendar;
};

} // namespace bashgah::storage
