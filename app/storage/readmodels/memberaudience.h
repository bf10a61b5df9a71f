// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/member/member.h"
#include "domain/member/memberfilter.h"
#include "domain/points/points.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace bashgah::storage {

class Connection;

/// One member as an audience sees it.
struct AudienceRow
{
    domain::MemberId member;
    QString name;
    QString givenName;
    std::optional<QString> mobile; ///< E.164
    domain::ConsentState consent = domain::ConsentState::Unknown;
    bool isSuppressed = false;     ///< the number is on the suppression list
    std::optional<QString> tierId;
    domain::Points spendable;      ///< usable today
    domain::Points expiring;       ///< of them, gone within the days asked for
    std::optional<QDate> expiresOn; ///< first last day of those
    std::optional<QDate> lastVisit;
};

/// The members a filter means. A filter with a segment needs `segmentMembers`, the ids that the
/// RFM calculation found; they narrow everything else. Throws SqlFailure.
class MemberAudience final
{
public:
    explicit MemberAudience(Connection &connection) : m_connection(connection) {}

    /// In the order of the members' ids.
    [[nodiscard]] std::vector<AudienceRow> rows(
        const domain::MemberFilter &filter, QDate today, int expiringDays,
        const std::optional<std::vector<domain::MemberId>> &segmentMembers = {});

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
