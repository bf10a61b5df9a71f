// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/calendar/shopcalendar.h"
#include "services/members/mergetypes.h"

#include <optional>

namespace bashgah::storage {
class Connection;
struct MemberRecord;
struct MergeRow;
}

namespace bashgah::services {

/// Merges two members, and takes that back, inside the caller's IMMEDIATE transaction.
class MergeWriter final
{
public:
    MergeWriter(storage::Connection &connection, domain::Instant at, const domain::ShopCalendar &calendar)
        : m_connection(connection), m_at(at), m_day(calendar.localDay(at)) {}

    [[nodiscard]] domain::Result<Merged> merge(const MergeRequest &request);
    [[nodiscard]] domain::Result<Unmerged> undo(domain::MemberId kept, domain::MemberId other,
                                                std::optional<domain::StaffId> staff);

private:
    [[nodiscard]] domain::Result<void> check(const MergeRequest &request, const storage::MemberRecord &kept,
                                             const storage::MemberRecord &other);
    [[nodiscard]] domain::Result<void> checkOwn(const domain::MemberValues &values, const domain::MemberValues &kept,
                                                const domain::MemberValues &other);
    [[nodiscard]] domain::Result<void> checkFree(const domain::MemberDetails &details, domain::MemberId one,
                                                 domain::MemberId two);
    void moveRows(const MergeRequest &request, qint64 merge, Merged &merged);
    [[nodiscard]] domain::Points movePoints(domain::MemberId from, domain::MemberId to, qint64 merge);
    void mergeConsent(const storage::MemberRecord &kept, const storage::MemberRecord &other,
                      std::optional<domain::StaffId> staff);
    void pointsBack(const storage::MergeRow &merge, Unmerged &result);
    [[nodiscard]] domain::Result<void> membersBack(const storage::MergeRow &merge,
                                                   std::optional<domain::StaffId> staff);

    storage::Connection &m_connection;
    domain::Instant m_at;
    QDate m_day;
};

} // namespace bashgah::services
