// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/base/result.h"
#include "domain/money/money.h"
#include "domain/points/points.h"
#include "services/jobs/jobcontrol.h"

#include <QString>

#include <optional>
#include <vector>

namespace bashgah::storage {
class Connection;
class Database;
}

namespace bashgah::services {

/// The same points for many members.
struct BulkAdjustment
{
    std::vector<domain::MemberId> members;
    domain::Points points; ///< signed, not zero
    QString reason;        ///< required
    std::optional<domain::StaffId> staff{};
    QString key{};         ///< idempotency; empty: not repeatable
};

/// What it would do.
struct BulkPreview
{
    qint64 members = 0;
    qint64 tooFew = 0;    ///< have less than what would be taken; they keep what they have
    domain::Points total; ///< signed, of all
    domain::Money value;  ///< of the total when it is spent; zero without a programme
};

struct BulkBatch
{
    domain::BatchId id;
    QString reason;
    domain::Instant at;
    qint64 members = 0;
    domain::Points points; ///< for each
    bool undone = false;
    QString staffName;
};

/// Something done to many members at once: as one transaction, with one line in the trail, and back again
/// as a whole.
class BulkService final
{
public:
    BulkService(storage::Database &database, const domain::Clock &clock) : m_database(database), m_clock(clock) {}

    /// Adds or removes a tag; returns those it changed. Errors: Empty (field "tag"), TooLong.
    [[nodiscard]] domain::Result<std::vector<domain::MemberId>> tag(const std::vector<domain::MemberId> &members,
                                                                    const QString &tag, bool adds,
                                                                    std::optional<domain::StaffId> staff = {});
    /// Errors: NotPositive (field "points": zero), Cancelled once `control` is.
    [[nodiscard]] domain::Result<BulkPreview> preview(const BulkAdjustment &adjustment, const JobControl &control = {}) const;
    /// The same request again answers with its batch. Errors: as above, Empty (field "reason"), EmptyAudience (nobody
    /// is left), MemberNotFound, NeedsSecondPerson (by the total), DuplicateRequest (another one under its key).
    [[nodiscard]] domain::Result<domain::BatchId> adjust(const BulkAdjustment &adjustment);
    /// Takes what was given from the very lots, as far as it is still there, and puts what was taken back
    /// into the lots it came from. Returns how many bookings. Errors: BatchNotFound, AlreadyVoid, NeedsSecondPerson (by
    /// the total, as for adjusting).
    [[nodiscard]] domain::Result<qint64> undo(domain::BatchId batch, std::optional<domain::StaffId> staff = {});
    /// Newest first.
    [[nodiscard]] domain::Result<std::vector<BulkBatch>> batches(int limit = 20) const;

private:
    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
