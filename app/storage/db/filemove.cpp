// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/db/filemove.h"

#include "domain/base/patience.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

namespace bashgah::storage {

domain::Result<void> moveFile(const QString &from, const QString &to)
{
    if (QFile::exists(to))
        return domain::fail(domain::ErrorCode::AlreadyExists, {to});
    // not QFile::rename: where renaming fails it copies, and a shop may be large
    if (domain::withPatience([&] { return QDir().rename(from, to); }))
        return {};
    return canWriteIn(QFileInfo(to).absolutePath()) ? domain::fail(domain::ErrorCode::FileInUse, {from})
                                                    : domain::fail(domain::ErrorCode::ReadOnly, {to});
}

bool canWriteIn(const QString &folder)
{
    QTemporaryFile probe(folder + QStringLiteral("/bashgah-XXXXXX"));
    return probe.open();
}

} // namespace bashgah::storage
