// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/result.h"

#include <QDate>

#include <functional>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

struct DemoOptions
{
    int members = 400;
    int months = 18;   ///< Jalali months up to today, the running one included
    quint64 seed = 1;
};

/// What was made.
struct DemoReport
{
    int members = 0;
    int purchases = 0; ///< anonymous ones included
    int refunds = 0;
    int redemptions = 0;
    int messages = 0;
    QDate first;
    QDate last;
};

/// Days done and days in all; false cancels.
using DemoProgress = std::function<bool(int done, int total)>;

/// Makes up a Persian neighbourhood shop. Nothing but the options and the clock's day decides what
/// comes out; no network.
class DemoShop final
{
public:
    /// A new shop file with its scenes (demoscenes.h), closed again. Errors as Database::create, OutOfRange
    /// for options, Cancelled; no file is left then.
    [[nodiscard]] static domain::Result<DemoReport> create(const QString &path,
                                                           const DemoOptions &options,
                                                           const domain::Clock &clock,
                                                           const DemoProgress &progress = {});
    /// Fills a shop that has neither members, purchases nor a programme, in one transaction.
    /// Errors: AlreadyExists, OutOfRange, Cancelled, StorageFailure.
    [[nodiscard]] static domain::Result<DemoReport> fill(storage::Database &database,
                                                         const DemoOptions &options,
                                                         const domain::Clock &clock,
                                                         const DemoProgress &progress = {});
};

} // namespace bashgah::services
