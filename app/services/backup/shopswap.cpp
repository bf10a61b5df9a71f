// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backup/shopswap.h"

#include "domain/base/patience.h"
#include "storage/db/filemove.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <utility>

namespace bashgah::services {

using domain::Error;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

/// The files SQLite may keep beside a shop; they belong to it wherever it goes.
constexpr const char *companions[] = {"", "-wal", "-shm"};

Result<void> moveWithCompanions(const QString &from, const QString &to, const MoveFile &move)
{
    for (const char *end : companions) {
        const QString part = from + QLatin1String(end);
        if (!QFile::exists(part))
            continue;
        if (auto moved = move(part, to + QLatin1String(end)); !moved)
            return moved;
    }
    return {};
}

/// Why a copy could not be made. Qt does not say, so the places are asked.
Error copyFailure(const QString &backup, const QString &shop, const QString &detail)
{
    const QString folder = QFileInfo(shop).absolutePath();
    const QStorageInfo disk(folder);
    if (disk.isValid() && !disk.isReadOnly() && disk.bytesAvailable() < QFileInfo(backup).size())
        return {ErrorCode::DiskFull, {shop}, detail, {}};
    if (!storage::canWriteIn(folder))
        return {ErrorCode::ReadOnly, {folder}, detail, {}};
    return {ErrorCode::FileInUse, {backup}, detail, {}};
}

} // namespace

Result<void> copyBackup(const QString &backup, const QString &fresh, const QString &shop)
{
    // of a try that was cut off
    if (QFile::exists(fresh) && !domain::withPatience([&] { return QFile::remove(fresh); }))
        return fail(ErrorCode::FileInUse, {fresh});
    QFile source(backup);
    if (!source.copy(fresh)) {
        const Error error = copyFailure(backup, shop, source.errorString());
        QFile::remove(fresh);
        return fail(error);
    }
    QFile::setPermissions(fresh, QFile::permissions(fresh) | QFile::WriteOwner | QFile::ReadOwner);
    return {};
}

Result<void> swapShop(const QString &shop, const QString &fresh, const QString &aside, const MoveFile &move)
{
    Result<void> moved = moveWithCompanions(shop, aside, move);
    if (moved)
        moved = move(fresh, shop);
    if (moved)
        return moved;
    const Result<void> back = moveWithCompanions(aside, shop, move); // what had gone aside
    if (back)
        return moved;
    return fail(Error{ErrorCode::FileInUse, {back.error().args.value(0), aside}, back.error().detail, QStringLiteral("aside")});
}

} // namespace bashgah::services
