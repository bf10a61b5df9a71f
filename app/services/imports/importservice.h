// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/member/membertablerow.h"
#include "domain/purchase/purchasetablerow.h"
#include "services/imports/importoptions.h"
#include "services/imports/importreport.h"
#include "services/jobs/jobcontrol.h"
#include "services/members/membertypes.h"

#include <vector>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// One import of the past, as listed.
struct ImportBatch
{
    domain::BatchId id;
    ImportKind kind = ImportKind::Purchases;
    QString sourceName; ///< of the file
    domain::Instant createdAt;
    QString staffName;
    qint64 rows = 0;
    qint64 receipts = 0;
    qint64 refunds = 0;
    qint64 members = 0; ///< new ones
    std::optional<domain::Instant> undoneAt;
    bool operator==(const ImportBatch &) const = default;
};

/// What taking an import back did.
struct UndoneImport
{
    qint64 purchases = 0;       ///< removed
    qint64 voidedPurchases = 0; ///< had given points: taken back and marked void
    qint64 refunds = 0;
    qint64 members = 0;         ///< removed
    qint64 keptMembers = 0;     ///< made by the import but used by something else since
    qint64 restoredMembers = 0; ///< had been there before: what the import filled in is empty again
    qint64 households = 0;      ///< made by the import and removed
    qint64 referrals = 0;       ///< removed; those of which something has come since stay
};

/// Imports of both kinds, their list and taking them back. Safe to use from a job's thread.
class ImportService final
{
public:
    ImportService(storage::Database &database, const domain::Clock &clock);

    /// Errors: see PurchaseImport and MemberImport; ClockBackwards.
    [[nodiscard]] domain::Result<ImportReport> run(ImportKind kind, const QString &path,
                                                   const ImportOptions &options, JobControl control = {});
    /// Members as a table that an import reads again; all without a filter. It stands in the trail. Errors: Cancelled,
    /// Busy, NotAllowed.
    [[nodiscard]] domain::Result<std::vector<domain::MemberTableRow>> memberTable(const MemberQuery &query,
                                                                                  JobControl control = {}) const;
    /// Purchases and refunds as such a table; of the members of the query, everybody's without a filter.
    /// It stands in the trail. Errors: Cancelled, Busy, NotAllowed.
    [[nodiscard]] domain::Result<std::vector<domain::PurchaseTableRow>> purchaseTable(const MemberQuery &query,
                                                                                      JobControl control = {}) const;
    /// Newest first.
    [[nodiscard]] domain::Result<std::vector<ImportBatch>> batches(int most = 100) const;
    /// The import of this very file that was not taken back, if there is one.
    [[nodiscard]] domain::Result<std::optional<ImportBatch>> earlierImportOf(ImportKind kind,
                                                                             const QByteArray &sha256) const;
    /// Takes a whole import back in one transaction. Errors: BatchNotFound, AlreadyVoid (id),
    /// ClockBackwards, Busy, StorageFailure; of returns see ImportUndo.
    [[nodiscard]] domain::Result<UndoneImport> undo(domain::BatchId batch,
                                                    std::optional<domain::StaffId> staff = {});

private:
    storage::Database &m_database;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
