// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/db/statement.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace bashgah::storage {

class Connection;

struct MemberKeys
{
    domain::MemberId id;
    std::optional<QString> code;
    std::optional<QString> mobile;
};

/// A line of an earlier imported purchase and what of it has not come back.
struct SoldImportLine
{
    qint64 purchase = 0;
    int lineNo = 0;
    domain::Instant at;
    qint64 purchaseLeft = 0;
    qint64 quantityLeft = 0;
    qint64 netLeft = 0;
    bool earned = false; ///< the purchase gave points
};

/// A purchase that a return names.
struct ReturnedPurchase
{
    qint64 id = 0;
    qint64 left = 0;    ///< net of what has not come back
    bool moved = false; ///< of the counter, or with points: more than its amount goes back with its goods
};

/// A line of such a purchase and what of it has not come back.
struct NamedLine
{
    int lineNo = 0;
    qint64 product = 0; ///< 0: none
    qint64 quantityLeft = 0;
    qint64 netLeft = 0;
};

/// One import as listed.
struct BatchRow
{
    domain::BatchId id;
    QString kind; ///< import_purchases, import_members
    QString sourceName;
    domain::Instant createdAt;
    QString summary; ///< JSON
    std::optional<domain::Instant> undoneAt;
    QString staffName;
};

struct NewBatch
{
    QString kind;
    QString sourceName;
    QString sourceHash;
    domain::Instant createdAt;
    std::optional<domain::StaffId> staff;
    QString summary;
};

/// Reads that an import needs before it writes, and its batches. Throws SqlFailure.
class ImportRepository final
{
public:
    explicit ImportRepository(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] std::vector<MemberKeys> memberKeys();
    [[nodiscard]] QHash<QString, qint64> productIds();
    [[nodiscard]] bool hasImports();
    /// `member` 0: anonymous.
    [[nodiscard]] bool hasPurchase(const QString &ref, qint64 member, domain::Instant at);
    [[nodiscard]] bool hasRefund(const QString &ref, qint64 member, domain::Instant at);
    [[nodiscard]] bool hasAccount(domain::MemberId member); ///< with an entry
    [[nodiscard]] std::vector<SoldImportLine> returnableLines(qint64 member, qint64 product);

    /// The newest of the member (0: nobody) until the day.
    [[nodiscard]] std::optional<ReturnedPurchase> namedPurchase(const QString &ref, qint64 member, qint64 day);
    [[nodiscard]] std::vector<NamedLine> namedLines(qint64 purchase);

    [[nodiscard]] domain::BatchId insertBatch(const NewBatch &batch);
    void setSummary(domain::BatchId batch, const QString &json);
    [[nodiscard]] std::vector<BatchRow> batches(int most);
    [[nodiscard]] std::optional<BatchRow> batch(domain::BatchId id);
    /// The import of the same file that was not taken back.
    [[nodiscard]] std::optional<domain::BatchId> liveBatchOf(const QString &kind, const QString &hash);

    void addRefunded(qint64 purchase, qint64 amount);
    void noteVisit(domain::MemberId member, qint64 day);

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
