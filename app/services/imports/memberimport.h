// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/shopprofile.h"
#include "services/imports/importoptions.h"
#include "services/imports/importreport.h"
#include "services/imports/membersheet.h"
#include "services/jobs/jobcontrol.h"

namespace bashgah::storage {
class Connection;
class Database;
}

namespace bashgah::services {

/// Brings members from a table as one batch. A member the shop knows by mobile or code is matched
/// and filled, overwritten or left alone (KnownMembers). Consent is written only where the file says yes
/// or no; an opening balance only for members who have no points account yet.
class MemberImport final
{
public:
    MemberImport(storage::Database &database, const domain::Clock &clock, domain::ShopProfile shop);

    /// Errors: FileNotFound, BadFile, BadEncoding, MissingColumn, UnknownValue (date format),
    /// Cancelled (nothing is written), Busy, DiskFull. A file without a usable row gives a report
    /// with nothing in it and no batch.
    [[nodiscard]] domain::Result<ImportReport> run(const QString &path, const ImportOptions &options,
                                                   JobControl control = {});

private:
    class Work; ///< one file inside its transaction

    storage::Database &m_database;
    const domain::Clock &m_clock;
    domain::ShopProfile m_shop;
};

} // namespace bashgah::services
