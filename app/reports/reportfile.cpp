// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace bashgah::reports {

using domain::ErrorCode;

domain::Result<void> writeFile(const QString &path, const QByteArray &content)
{
    const QFileInfo info(path);
    if (!info.absoluteDir().exists())
        return domain::fail(ErrorCode::FileNotFound, {info.absolutePath()});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return domain::fail(ErrorCode::ReadOnly, {path}, file.errorString());
    // a full disk shows when the buffer is written out, which commit() alone does not report
    if (file.write(content) == content.size() && file.flush() && file.commit())
        return {};
    const QStorageInfo disk(info.absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < content.size())
        return domain::fail(ErrorCode::DiskFull, {path}, file.errorString());
    return domain::fail(ErrorCode::StorageFailure, {file.errorString()}, path);
}

} // namespace bashgah::reports
