// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/points/points.h"

#include <QDate>

#include <optional>
#include <vector>

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

struct OpeningFacts
{
    domain::Instant now;
    QDate today;
    domain::BatchId batch;
    std::optional<domain::StaffId> staff;
};

/// Points that last until a day.
struct OpeningLot
{
    domain::Points points;
    std::optional<QDate> until; ///< last valid day; absent: they do not expire
    bool operator==(const OpeningLot &) const = default;
};

/// Whether the member ever had points.
[[nodiscard]] bool hasAccount(storage::Connection &connection, domain::MemberId member);
/// Points a member brings from elsewhere, as an entry of kind opening for each last day. A member
/// who had points before gets nothing: importing a file twice must not double them.
void giveOpeningBalance(storage::Connection &connection, domain::MemberId member,
                        const std::vector<OpeningLot> &lots, const OpeningFacts &facts);
/// Takes an opening balance back by a reversing entry from whoever the member is by now; what was spent of it since is
/// written off, and what ended of it is gone.
void takeOpeningBalance(storage::Connection &connection, domain::MemberId member,
                        domain::EntryId opening, domain::Points points, const OpeningFacts &facts);

} // namespace bashgah::services
