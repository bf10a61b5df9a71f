// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/db/sharecheck.h"

#include <QByteArray>
#include <QDir>
#include <QFileInfo>

#include <windows.h>

namespace bashgah::storage {

// A share with a drive letter calls itself NTFS, so the kind of the drive is asked for.
bool isOnNetworkShare(const QString &path)
{
    const QString full = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
    if (isNetworkPlace(full, {}))
        return true;
    const QString root = full.left(3); // "C:\"
    return GetDriveTypeW(reinterpret_cast<const wchar_t *>(root.utf16())) == DRIVE_REMOTE;
}

} // namespace bashgah::storage
