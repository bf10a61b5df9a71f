// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/db/backupcopy.h"

#include "storage/db/connection.h"
#include "storage/db/filemove.h"
#include "storage/db/migrator.h"
#include "storage/db/shophead.h"
#include "storage/db/sqlfailure.h"

#include <QFile>
#include <QFileInfo>
#include <QVariant>

namespace bashgah::storage {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

Result<void> check(ShopReader &reader, const QString &file)
{
    const ShopHead head{reader.first(QStringLiteral("PRAGMA application_id")).toLongLong(),
                        reader.first(QStringLiteral("PRAGMA user_version")).toInt()};
    if (auto ours = head.check(file, Migrator::currentVersion()); !ours)
        return ours;
    const QString health = reader.first(QStringLiteral("PRAGMA integrity_check(1)")).toString();
    if (health != u"ok")
        return fail(ErrorCode::Damaged, {file}, health);
    const QVariant orphan = reader.first(QStringLiteral("PRAGMA foreign_key_check"));
    if (orphan.isValid())
        return fail(ErrorCode::Damaged, {file}, QStringLiteral("orphan in ") + orphan.toString());
    return {};
}

} // namespace

Result<void> BackupCopy::verify(const QString &file)
{
    QFile probe(file);
    if (!probe.exists())
        return fail(ErrorCode::FileNotFound, {file});
    if (!probe.open(QIODevice::ReadOnly) || probe.read(16) != QByteArray("SQLite format 3", 16))
        return fail(ErrorCode::NotAShop, {file});
    probe.close();
    try {
        ShopReader reader(file);
        return check(reader, file);
    } catch (const SqlFailure &failure) {
        // a file that cannot be read as what its head says
        return fail(ErrorCode::Damaged, {file}, failure.error().detail);
    }
}

Result<void> BackupCopy::make(const QString &shop, const QString &copy)
{
    if (QFile::exists(copy))
        return fail(ErrorCode::AlreadyExists, {copy});
    const QString part = copy + QStringLiteral(".part");
    QFile::remove(part);
    try {
        Connection connection(shop);
        QString quoted = part;
        quoted.replace(u'\'', QLatin1String("''"));
        connection.run(QStringLiteral("VACUUM INTO '%1'").arg(quoted));
    } catch (const SqlFailure &failure) {
        QFile::remove(part);
        domain::Error error = failure.error();
        // of the two files it is the copy that cannot be written, perhaps on another disk
        if (error.code == ErrorCode::DiskFull || error.code == ErrorCode::ReadOnly)
            error.args = {copy};
        return fail(std::move(error));
    }
    Result<void> sound = verify(part);
    if (sound)
        sound = moveFile(part, copy);
    if (!sound)
        QFile::remove(part);
    return sound;
}

std::optional<domain::KeptHead> BackupCopy::trailHead(const QString &file)
{
    if (!QFile::exists(file))
        return std::nullopt;
    try {
        ShopReader reader(file);
        const qint64 line = reader.first(QStringLiteral("SELECT max(id) FROM audit")).toLongLong();
        const QByteArray hash =
            reader.first(QStringLiteral("SELECT hash FROM audit WHERE id = %1").arg(line)).toByteArray();
        if (hash.isEmpty())
            return std::nullopt;
        const qint64 began = reader.first(QStringLiteral("SELECT at FROM audit ORDER BY id LIMIT 1")).toLongLong();
        return domain::KeptHead{{line, hash}, QFileInfo(file).fileName(), {began}};
    } catch (const SqlFailure &) {
        return std::nullopt; // of a file that is no shop, too
    }
}

Result<void> BackupCopy::settle(const QString &shop)
{
    try {
        Connection connection(shop);
        connection.run(QStringLiteral("PRAGMA busy_timeout = 500"));
        // only the last one on the file may leave write-ahead logging
        if (connection.word(QStringLiteral("PRAGMA journal_mode = DELETE")) != u"delete")
            return fail(ErrorCode::Busy, {shop});
        return {};
    } catch (const SqlFailure &failure) {
        return fail(failure.error());
    }
}

} // namespace bashgah::storage
