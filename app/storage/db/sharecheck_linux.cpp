// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/db/sharecheck.h"

#include <QByteArray>
#include <QFileInfo>
#include <QStorageInfo>

namespace bashgah::storage {

bool isOnNetworkShare(const QString &path)
{
    const QStorageInfo storage(QFileInfo(path).absoluteFilePath());
    return isNetworkPlace(path, storage.isValid() ? storage.fileSystemType() : QByteArray());
}

} // namespace bashgah::storage
