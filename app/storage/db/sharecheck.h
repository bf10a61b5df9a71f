// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bashgah::storage {

/// SQLite's locks do not hold on network shares: such places are refused (UNC paths, nfs, cifs, ...).
[[nodiscard]] bool isOnNetworkShare(const QString &path);
/// The decision by file system type and path alone.
[[nodiscard]] bool isNetworkPlace(const QString &path, const QByteArray &fileSystemType);

} // namespace bashgah::storage
