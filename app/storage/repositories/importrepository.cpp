// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/importrepository.h"

#include "storage/db/connection.h"

namespace bashgah::storage {
namespace {

BatchRow batchFrom(const Statement &row)
{
    const auto undone = row.maybeInt64(5);
    return {row.id<domain::BatchId>(0), row.text(1), row.text(2), row.instant(3), row.text(4),
            undone ? std::optional(domain::Instant{*undone}) : std::nullopt, row.text(6)};
}

} // namespace

std::vector<MemberKeys> ImportRepository::memberKeys()
{
    std::vector<MemberKeys> keys;
    Statement statement = m_connection.statement(QStringLiteral("import/member_keys"));
    statement.exec();
    while (statement.next())
        keys.push_back({statement.id<domain::MemberId>(0), statement.maybeText(1), statement.maybeText(2)});
    return keys;
}

QHash<QString, qint64> ImportRepository::productIds()
{
    QHash<QString, qint64> ids;
    Statement statement = m_connection.statement(QStringLiteral("import/product_ids"));
    statement.exec();
    while (statement.next())
        ids.insert(statement.text(0), statement.int64(1));
    return ids;
}

bool ImportRepository::hasImports()
{
    Statement statement = m_connection.statement(QStringLiteral("import/has_imports"));
    return statement.execOne() && statement.flag(0);
}

bool ImportRepository::hasPurchase(const QString &ref, qint64 member, domain::Instant at)
{
    Statement statement = m_connection.statement(QStringLiteral("import/has_purchase"));
    return statement.bind("ref", ref).bind("member_id", member).bind("at", at).execOne();
}

bool ImportRepository::hasRefund(const QString &ref, qint64 member, domain::Instant at)
{
    Statement statement = m_connection.statement(QStringLiteral("import/has_refund"));
    return statement.bind("ref", ref).bind("member_id", member).bind("at", at).execOne();
}

bool ImportRepository::hasAccount(domain::MemberId member)
{
    Statement statement = m_connection.statement(QStringLiteral("import/has_account"));
    return statement.bind("member_id", member).execOne();
}

std::vector<SoldImportLine> ImportRepository::returnableLines(qint64 member, qint64 product)
{
    std::vector<SoldImportLine> lines;
    Statement statement = m_connection.statement(QStringLiteral("import/returnable_lines"));
    statement.bind("member_id", member).bind("product_id", product).exec();
    while (statement.next()) {
        lines.push_back({statement.int64(0), static_cast<int>(statement.int64(1)), statement.instant(2),
                         statement.int64(3), statement.int64(4), statement.int64(5), statement.flag(6)});
    }
    return lines;
}

std::optional<ReturnedPurchase> ImportRepository::namedPurchase(const QString &ref, qint64 member, qint64 day)
{
    Statement statement = m_connection.statement(QStringLiteral("import/named_purchase"));
    if (!statement.bind("ref", ref).bind("member_id", member).bind("day", day).execOne())
        return std::nullopt;
    return ReturnedPurchase{statement.int64(0), statement.int64(1), statement.flag(2)};
}

std::vector<NamedLine> ImportRepository::namedLines(qint64 purchase)
{
    std::vector<NamedLine> lines;
    Statement statement = m_connection.statement(QStringLiteral("import/named_lines"));
    statement.bind("purchase_id", purchase).exec();
    while (statement.next())
        lines.push_back({static_cast<int>(statement.int64(0)), statement.int64(1), statement.int64(2), statement.int64(3)});
    return lines;
}

domain::BatchId ImportRepository::insertBatch(const NewBatch &batch)
{
    Statement statement = m_connection.statement(QStringLiteral("import/insert_batch"));
    statement.bind("kind", batch.kind).bind("source_name", batch.sourceName)
        .bind("source_hash", batch.sourceHash).bind("created_at", batch.createdAt)
        .bind("staff_id", batch.staff).bind("summary", batch.summary);
    return domain::BatchId(statement.insertId());
}

void ImportRepository::setSummary(domain::BatchId batch, const QString &json)
{
    m_connection.statement(QStringLiteral("import/set_summary")).bind("id", batch).bind("summary", json).exec();
}

std::vector<BatchRow> ImportRepository::batches(int most)
{
    std::vector<BatchRow> rows;
    Statement statement = m_connection.statement(QStringLiteral("import/list_batches"));
    statement.bind("most", most).exec();
    while (statement.next())
        rows.push_back(batchFrom(statement));
    return rows;
}

std::optional<BatchRow> ImportRepository::batch(domain::BatchId id)
{
    Statement statement = m_connection.statement(QStringLiteral("import/find_batch"));
    return statement.bind("id", id).execOne() ? std::optional(batchFrom(statement)) : std::nullopt;
}

std::optional<domain::BatchId> ImportRepository::liveBatchOf(const QString &kind, const QString &hash)
{
    Statement statement = m_connection.statement(QStringLiteral("import/live_batch_of_file"));
    statement.bind("kind", kind).bind("source_hash", hash);
    return statement.execOne() ? std::optional(statement.id<domain::BatchId>(0)) : std::nullopt;
}

void ImportRepository::addRefunded(qint64 purchase, qint64 amount)
{
    m_connection.statement(QStringLiteral("import/add_refunded"))
        .bind("id", purchase).bind("amount", amount).exec();
}

void ImportRepository::noteVisit(domain::MemberId member, qint64 day)
{
    m_connection.statement(QStringLiteral("import/note_visit")).bind("id", member).bind("day", day).exec();
}

} // namespace bashgah::storage
