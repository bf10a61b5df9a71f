// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "services/members/bulkservice.h"

#include <QDate>

namespace bashgah::storage {
struct BulkEntry;
struct EntryFacts;
}

namespace bashgah::services {

/// The bookings of the same points for many members, inside the caller's transaction. Throws SqlFailure.
class BulkPoints final
{
public:
    BulkPoints(storage::Connection &connection, domain::Instant now, QDate today)
        : m_connection(connection), m_now(now), m_today(today)
    {
    }

    [[nodiscard]] static domain::Points totalOf(domain::Points each, size_t members);
    /// Short, and another for other members.
    [[nodiscard]] static QString markOf(const std::vector<domain::MemberId> &members);
    /// Who has enough, with what became usable since the last look. As far as it got when cancelled.
    [[nodiscard]] std::vector<domain::MemberId> able(const BulkAdjustment &adjustment, const JobControl &control = {}) const;
    /// As many points as nobody gives or takes alone need a second person. Errors as checkLimits.
    [[nodiscard]] domain::Result<void> checkAlone(domain::Points points, const std::vector<domain::MemberId> &members) const;
    /// The same for taking a batch back: who gives or takes so much again has to be two as well.
    [[nodiscard]] domain::Result<void> checkUndoAlone(domain::BatchId batch, const std::vector<storage::BulkEntry> &entries) const;
    /// One member's part of a batch. Errors: those of PointsAccount::debit (field "points").
    [[nodiscard]] domain::Result<void> book(domain::MemberId member, domain::Points points, std::optional<QDate> lastDay,
                                            const storage::EntryFacts &facts);
    /// As far as it is still there; of somebody erased nothing.
    void takeBack(const storage::BulkEntry &entry, storage::EntryFacts facts);

private:
    storage::Connection &m_connection;
    const domain::Instant m_now;
    const QDate m_today;
};

} // namespace bashgah::services
