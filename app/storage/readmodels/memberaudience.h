// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign/recipients.h"
#include "domain/member/memberfilter.h"

#include <QDate>

#include <optional>
#include <vector>

namespace bashgah::storage {

class Connection;

/// The members a filter means. A filter with a segment needs `segmentMembers`, the ids that the
/// RFM calculation found; they narrow everything else. Throws SqlFailure.
class MemberAudience final
{
public:
    explicit MemberAudience(Connection &connection) : m_connection(connection) {}

    /// In the order of the members' ids.
    [[nodiscard]] std::vector<domain::AudienceMember>
    rows(const domain::MemberFilter &filter, QDate today, int expiringDays,
         const std::optional<std::vector<domain::MemberId>> &segmentMembers = {});

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
