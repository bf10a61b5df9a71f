// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

#include <QString>

#include <functional>

namespace bashgah::services {

/// How a file gets another name; as storage::moveFile.
using MoveFile = std::function<domain::Result<void>(const QString &from, const QString &to)>;

/// Copies a backup, verified before, to `fresh` in the folder of `shop`; nothing is left on failure.
/// Errors: DiskFull (of the shop), ReadOnly (of the folder), FileInUse (of the backup, or of an old `fresh`).
[[nodiscard]] domain::Result<void> copyBackup(const QString &backup, const QString &fresh, const QString &shop);

/// Gives the shop, with what SQLite keeps beside it, the name `aside`, and `fresh` the name of the shop. On failure
/// the shop takes its name again. Where it cannot, the error is FileInUse with field "aside" and args: what
/// is held, where the shop is now; nothing is lost then, but the shop is not where it was.
[[nodiscard]] domain::Result<void> swapShop(const QString &shop, const QString &fresh, const QString &aside,
                                            const MoveFile &move);

} // namespace bashgah::services
