// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/backup/backupservice.h"
#include "services/shop/changewatcher.h"
#include "services/shop/shopservice.h"
#include "storage/db/database.h"

#include <memory>
#include <utility>

namespace bashgah::bootstrap {

/// Everything that works on one open shop file, in the order of need. A new service is one member
/// here, and one reference in ui/appcontext.h filled in by Session.
struct ShopServices
{
    ShopServices(std::unique_ptr<storage::Database> opened, const domain::Clock &clock,
                 const QString &backupFolder)
        : database(std::move(opened)), shop(*database, clock), watcher(*database),
          backup(database->path(), backupFolder, clock)
    {
    }

    std::unique_ptr<storage::Database> database;
    services::ShopService shop;
    services::ChangeWatcher watcher;
    services::BackupService backup;
};

} // namespace bashgah::bootstrap
