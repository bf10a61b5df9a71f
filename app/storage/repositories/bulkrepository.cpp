// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/bulkrepository.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

domain::BatchId BulkRepository::insert(const QString &reason, const QString &summary, domain::Instant at,
                                       std::optional<domain::StaffId> staff)
{
    Statement statement = m_connection.statement(QStringLiteral("import/insert_batch"));
    statement.bind("kind", QStringLiteral("adjust")).bind("source_name", reason).bind("source_hash", QString())
        .bind("created_at", at).bind("staff_id", staff).bind("summary", summary);
    return domain::BatchId(statement.insertId());
}

std::vector<BulkRow> BulkRepository::list(std::optional<domain::BatchId> only, int limit)
{
    std::vector<BulkRow> rows;
    Statement statement = m_connection.statement(QStringLiteral("bulk/list"));
    statement.bind("id", only).bind("limit", limit).exec();
    while (statement.next()) {
        rows.push_back({statement.id<domain::BatchId>(0), statement.text(1), statement.instant(2), statement.text(3),
                        statement.flag(4), statement.text(5)});
    }
    return rows;
}

std::vector<BulkEntry> BulkRepository::entries(domain::BatchId batch)
{
    std::vector<BulkEntry> entries;
    Statement statement = m_connection.statement(QStringLiteral("bulk/entries"));
    statement.bind("batch_id", batch).exec();
    while (statement.next())
        entries.push_back({statement.id<domain::EntryId>(0), statement.id<domain::MemberId>(1), statement.points(2)});
    return entries;
}

void BulkRepository::markUndone(domain::BatchId batch, domain::Instant at)
{
    m_connection.statement(QStringLiteral("import/mark_undone")).bind("id", batch).bind("at", at).exec();
}

} // namespace bashgah::storage
