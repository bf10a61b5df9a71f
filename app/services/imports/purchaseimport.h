// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/shopprofile.h"
#include "services/imports/importoptions.h"
#include "services/imports/importreport.h"
#include "services/jobs/jobcontrol.h"

namespace bashgah::storage {
class Connection;
class Database;
}

namespace bashgah::services {

class PurchasePlan;
struct PurchaseSheet;

/// Brings past purchases from a delimited text file. The file is read first; what it means for the
/// shop is worked out and written in one transaction as one batch, or only counted (dry run). A
/// receipt or refund that an earlier import brought is not brought again.
class PurchaseImport final
{
public:
    PurchaseImport(storage::Database &database, const domain::Clock &clock, domain::ShopProfile shop);

    /// Errors: FileNotFound, BadFile, BadEncoding, MissingColumn, UnknownValue (date format),
    /// Cancelled (nothing is written), NoProgramme (points asked for), Busy, DiskFull.
    /// A file without a usable row gives a report with nothing in it and no batch.
    [[nodiscard]] domain::Result<ImportReport> run(const QString &path, const ImportOptions &options,
                                                   JobControl control = {});

private:
    [[nodiscard]] domain::Result<void> write(storage::Connection &connection, const CsvFile &file,
                                             PurchaseSheet &sheet, const ImportOptions &options,
                                             ImportReport &report, JobControl &control);
    [[nodiscard]] domain::Result<void> writeRows(storage::Connection &connection,
                                                 const PurchaseSheet &sheet, const PurchasePlan &plan,
                                                 const ImportOptions &options, ImportReport &report,
                                                 JobControl &control);

    storage::Database &m_database;
    const domain::Clock &m_clock;
    domain::ShopProfile m_shop;
};

} // namespace bashgah::services
