// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/staff/trailchain.h"

#include <QString>

#include <optional>

namespace bashgah::storage {

/// A whole shop file as one other file, taken while others work with it (VACUUM INTO on a connection
/// of its own: one read snapshot, no waiting writers). May run on any thread.
class BackupCopy final
{
public:
    /// Writes `copy` (which must not exist) from `shop` and verifies it; nothing is left on failure.
    /// Errors: AlreadyExists, DiskFull, ReadOnly, Damaged, StorageFailure.
    [[nodiscard]] static domain::Result<void> make(const QString &shop, const QString &copy);
    /// Reads every page of a file without changing it: is it a shop of ours, of a version we know,
    /// whole, with all its references? Errors: FileNotFound, NotAShop, NewerShop, Damaged.
    [[nodiscard]] static domain::Result<void> verify(const QString &file);
    /// The newest line of the audit trail as the file holds it, kept `where` the file's name says. Absent: there is none, or the file is older than the chain
    /// of the trail, or cannot be read.
    [[nodiscard]] static std::optional<domain::KeptHead> trailHead(const QString &file);
    /// Nobody has the shop open: its log is folded into it and it may be moved. Busy otherwise.
    [[nodiscard]] static domain::Result<void> settle(const QString &shop);
};

} // namespace bashgah::storage
