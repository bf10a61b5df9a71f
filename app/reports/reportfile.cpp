// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportfile.h"

#include "domain/base/patience.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace bashgah::reports {

using domain::ErrorCode;
using domain::Result;

namespace {

Result<void> writeOnce(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return domain::fail(ErrorCode::ReadOnly, {path}, file.errorString());
    // a full disk shows when the buffer is written out, which commit() alone does not report
    const bool written = file.write(content) == content.size() && file.flush();
    if (written && file.commit())
        return {};
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < content.size())
        return domain::fail(ErrorCode::DiskFull, {path}, file.errorString());
    if (written && QFileInfo::exists(path)) // only putting it in the old one's place failed
        return domain::fail(ErrorCode::FileInUse, {path}, file.errorString());
    return domain::fail(ErrorCode::ReadOnly, {path}, file.errorString()); // nothing of the shop's: its words would frighten
}

/// A shop, this one or another: whoever names it for a report has made a mistake that nothing could undo.
bool isDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3", 16);
}

} // namespace

Result<void> checkTarget(const QString &path)
{
    const QFileInfo info(path);
    if (!info.absoluteDir().exists())
        return domain::fail(ErrorCode::FileNotFound, {info.absolutePath()});
    if (isDatabase(path))
        return domain::fail(domain::Error{ErrorCode::AlreadyExists, {path}, {}, QStringLiteral("shop")});
    return {};
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    if (auto fine = checkTarget(path); !fine)
        return fine;
    Result<void> result;
    domain::withPatience([&] {
        result = writeOnce(path, content);
        return result || result.error().code != ErrorCode::FileInUse; // no other failure goes by itself
    });
    return result;
}

} // namespace bashgah::reports
