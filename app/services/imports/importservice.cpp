// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/importservice.h"

#include "services/counter/requestguard.h"
#include "services/exports/exporttrail.h"
#include "services/exports/memberexport.h"
#include "services/exports/purchaseexport.h"
#include "services/imports/importundo.h"
#include "services/imports/memberimport.h"
#include "services/imports/purchaseimport.h"
#include "services/shop/shopservice.h"
#include "storage/db/database.h"
#include "storage/db/largecache.h"
#include "storage/repositories/importrepository.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace bashgah::services {

using domain::BatchId;
using domain::Result;
using storage::Connection;
using storage::ImportRepository;

namespace {

QString batchKind(ImportKind kind)
{
    return kind == ImportKind::Purchases ? QStringLiteral("import_purchases")
                                         : QStringLiteral("import_members");
}

ImportBatch batchFrom(const storage::BatchRow &row)
{
    ImportBatch batch{row.id, ImportKind::Purchases, {}, {}, {}, 0, 0, 0, 0, {}};
    batch.kind = row.kind == batchKind(ImportKind::Members) ? ImportKind::Members : ImportKind::Purchases;
    batch.sourceName = row.sourceName;
    batch.createdAt = row.createdAt;
    batch.staffName = row.staffName;
    batch.undoneAt = row.undoneAt;
    const QJsonObject summary = QJsonDocument::fromJson(row.summary.toUtf8()).object();
    batch.rows = summary.value(QLatin1String("rows")).toInteger();
    batch.receipts = summary.value(QLatin1String("receipts")).toInteger();
    batch.refunds = summary.value(QLatin1String("refunds")).toInteger();
    batch.members = summary.value(QLatin1String("new_members")).toInteger();
    return batch;
}

} // namespace

ImportService::ImportService(storage::Database &database, const domain::Clock &clock)
    : m_database(database), m_clock(clock)
{
}

Result<ImportReport> ImportService::run(ImportKind kind, const QString &path,
                                        const ImportOptions &options, JobControl control)
{
    const auto shop = ShopService(m_database, m_clock).profile();
    if (!shop)
        return domain::fail(shop.error());
    if (kind == ImportKind::Members)
        return MemberImport(m_database, m_clock, *shop).run(path, options, std::move(control));
    return PurchaseImport(m_database, m_clock, *shop).run(path, options, std::move(control));
}

Result<std::vector<domain::MemberTableRow>> ImportService::memberTable(const MemberQuery &query, JobControl control) const
{
    auto rows = MemberExport(m_database, m_clock).rows(query, std::move(control));
    if (!rows)
        return rows;
    const auto noted = ExportTrail(m_database, m_clock).members(query.filter, static_cast<qint64>(rows->size()));
    if (!noted)
        return domain::fail(noted.error());
    return rows;
}

Result<std::vector<domain::PurchaseTableRow>> ImportService::purchaseTable(const MemberQuery &query, JobControl control) const
{
    auto rows = PurchaseExport(m_database, m_clock).rows(query, std::move(control));
    if (!rows)
        return rows;
    const auto noted = ExportTrail(m_database, m_clock).purchases(query.filter, static_cast<qint64>(rows->size()));
    if (!noted)
        return domain::fail(noted.error());
    return rows;
}

Result<std::vector<ImportBatch>> ImportService::batches(int most) const
{
    return m_database.read([&](Connection &connection) -> Result<std::vector<ImportBatch>> {
        std::vector<ImportBatch> list;
        for (const storage::BatchRow &row : ImportRepository(connection).batches(most))
            list.push_back(batchFrom(row));
        return list;
    });
}

Result<std::optional<ImportBatch>> ImportService::earlierImportOf(ImportKind kind,
                                                                  const QByteArray &sha256) const
{
    return m_database.read([&](Connection &connection) -> Result<std::optional<ImportBatch>> {
        ImportRepository repository(connection);
        const auto id = repository.liveBatchOf(batchKind(kind), QString::fromLatin1(sha256));
        const auto row = id ? repository.batch(*id) : std::nullopt;
        return row ? std::optional(batchFrom(*row)) : std::nullopt;
    });
}

Result<UndoneImport> ImportService::undo(BatchId batch, std::optional<domain::StaffId> staff)
{
    const auto shop = ShopService(m_database, m_clock).profile();
    if (!shop)
        return domain::fail(shop.error());
    return m_database.write([&](Connection &connection) -> Result<UndoneImport> {
        const domain::Instant now = m_clock.now();
        if (auto fine = checkClock(connection, shop->calendar.localDay(now)); !fine)
            return domain::fail(fine.error());
        const storage::LargeCache cache(connection);
        return ImportUndo(connection, *shop, batch, now, staff).run();
    });
}

} // namespace bashgah::services
