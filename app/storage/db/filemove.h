// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

#include <QString>

namespace bashgah::storage {

/// Renames a file on the same disk, patiently (domain::withPatience); nothing is replaced.
/// Errors: AlreadyExists, FileInUse (with the file that is held), ReadOnly (with the target).
[[nodiscard]] domain::Result<void> moveFile(const QString &from, const QString &to);

/// Whether this user may make files in the folder: found out by making one, for what Windows says of a folder
/// (QFileInfo::isWritable) knows nothing of who may do what.
[[nodiscard]] bool canWriteIn(const QString &folder);

} // namespace bashgah::storage
