// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"
#include "domain/points/points.h"

#include <QString>

#include <optional>
#include <vector>

namespace bashgah::storage {

class Connection;

/// One booking of a batch.
struct BulkEntry
{
    domain::EntryId id;
    domain::MemberId member;
    domain::Points points; ///< signed
};

struct BulkRow
{
    domain::BatchId id;
    QString reason;
    domain::Instant at;
    QString summary; ///< JSON
    bool undone = false;
    QString staffName;
};

/// Batches of points given or taken by hand. Throws SqlFailure; never begins a transaction.
class BulkRepository final
{
public:
    explicit BulkRepository(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] domain::BatchId insert(const QString &reason, const QString &summary, domain::Instant at,
                                         std::optional<domain::StaffId> staff);
    /// Newest first.
    [[nodiscard]] std::vector<BulkRow> list(std::optional<domain::BatchId> only, int limit);
    [[nodiscard]] std::vector<BulkEntry> entries(domain::BatchId batch);
    void markUndone(domain::BatchId batch, domain::Instant at);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
