// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/db/filemove.h"

#include "domain/base/patience.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace bashgah::storage {

domain::Result<void> moveFile(const QString &from, const QString &to)
{
    if (QFile::exists(to))
        return domain::fail(domain::ErrorCode::AlreadyExists, {to});
    // not QFile::rename: where renaming fails it copies, and a shop may be large
    if (domain::withPatience([&] { return QDir().rename(from, to); }))
        return {};
    const bool writable = QFileInfo(QFileInfo(to).absolutePath()).isWritable();
    return writable ? domain::fail(domain::ErrorCode::FileInUse, {from})
                    : domain::fail(domain::ErrorCode::ReadOnly, {to});
}

} // namespace bashgah::storage
