// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/purchaseimport.h"

#include "domain/staff/auditsubject.h"
#include "services/counter/counterpolicy.h"
#include "services/counter/requestguard.h"
#include "services/imports/importprogress.h"
#include "services/imports/importsummary.h"
#include "services/imports/purchasereader.h"
#include "services/imports/purchasebatchwriter.h"
#include "storage/db/database.h"
#include "storage/db/largecache.h"
#include "storage/repositories/importrepository.h"
#include "storage/repositories/shoprepository.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace bashgah::services {

using domain::fail;
using domain::Result;
using storage::Connection;
using storage::ImportRepository;

namespace {

/// Progress is told in thousandths: reading is the first part, writing the second.
constexpr qint64 purchasesReadShare = 300;

} // namespace

PurchaseImport::PurchaseImport(storage::Database &database, const domain::Clock &clock,
                               domain::ShopProfile shop)
    : m_database(database), m_clock(clock), m_shop(std::move(shop))
{
}

Result<ImportReport> PurchaseImport::run(const QString &path, const ImportOptions &options,
                                         JobControl control)
{
    auto file = CsvFile::open(path, options.text, control);
    if (!file)
        return fail(file.error());
    const auto labels = m_database.read([](Connection &connection) -> Result<QStringList> {
        return readCounterPolicy(connection).fields;
    });
    if (!labels)
        return fail(labels.error());
    auto reader = PurchaseReader::create(m_shop, options, (*file)->header(), *labels);
    if (!reader)
        return fail(reader.error());
    auto sheet = reader->read(**file, control, [&](qint64 done, qint64 total) {
        control.setProgress(done * purchasesReadShare / std::max<qint64>(total, 1), importSteps);
    });
    if (!sheet)
        return fail(sheet.error());
    ImportReport report;
    report.kind = ImportKind::Purchases;
    report.dryRun = options.dryRun;
    const auto work = [&](Connection &connection) {
        return write(connection, **file, *sheet, options, report, control);
    };
    const Result<void> done = options.dryRun ? m_database.readSnapshot(work) : m_database.write(work);
    if (!done)
        return fail(done.error());
    report.problems = std::move(sheet->problems);
    return report;
}

Result<void> PurchaseImport::write(Connection &connection, const CsvFile &file, PurchaseSheet &sheet,
                                   const ImportOptions &options, ImportReport &report,
                                   JobControl &control)
{
    if (auto fine = checkClock(connection, m_shop.calendar.localDay(m_clock.now())); !fine)
        return fine;
    ImportRepository repository(connection);
    PurchasePlan plan(sheet, repository);
    plan.make();
    plan.count(report);
    if (options.dryRun || plan.isEmpty())
        return {};
    const storage::LargeCache cache(connection);
    const QString name = QFileInfo(file.path()).fileName();
    report.batch = repository.insertBatch({QStringLiteral("import_purchases"), name,
                                           QString::fromLatin1(file.probe().sha256), m_clock.now(),
                                           options.staff, QStringLiteral("{}")});
    storage::ShopRepository(connection).audit(m_clock.now(), options.staff,
                                              QStringLiteral("import.purchases"),
                                              subjectOf(*report.batch), {}, name);
    if (auto written = writeRows(connection, sheet, plan, options, report, control); !written)
        return written;
    report.problems = sheet.problems;
    repository.setSummary(*report.batch, QString::fromUtf8(QJsonDocument(importSummary(report, m_shop.currency))
                                                               .toJson(QJsonDocument::Compact)));
    return {};
}

Result<void> PurchaseImport::writeRows(Connection &connection, const PurchaseSheet &sheet,
                                       const PurchasePlan &plan, const ImportOptions &options,
                                       ImportReport &report, JobControl &control)
{
    const auto progress = [&](qint64 done, qint64 total) {
        const qint64 written = done * (importSteps - purchasesReadShare) / std::max<qint64>(total, 1);
        control.setProgress(purchasesReadShare + written, importSteps);
        return !control.isCancelled();
    };
    const PurchaseBatchWriter::Batch batch{*report.batch, options.staff, m_clock.now()};
    PurchaseBatchWriter writer(sheet, plan, connection);
    const auto points = options.earnPoints ? writer.writeEarning(batch, m_shop, progress)
                                           : writer.write(batch, m_shop, progress);
    if (!points)
        return fail(points.error());
    report.points = *points;
    return {};
}

} // namespace bashgah::services
