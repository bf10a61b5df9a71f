// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

#include <QByteArray>
#include <QString>

namespace bashgah::reports {

/// Whether a report may take the place of what is at `path`. Errors: FileNotFound (no such folder), AlreadyExists
/// (field "shop": a shop file).
[[nodiscard]] domain::Result<void> checkTarget(const QString &path);
/// Replaces the file at `path` as a whole or leaves it as it was. Errors: FileNotFound (no such
/// folder), AlreadyExists (as checkTarget), ReadOnly, FileInUse, DiskFull.
[[nodiscard]] domain::Result<void> writeFile(const QString &path, const QByteArray &content);

} // namespace bashgah::reports
