// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backup/backupservice.h"

#include "storage/db/backupcopy.h"
#include "storage/db/filemove.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace bashgah::services {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using storage::BackupCopy;

namespace {

const QString suffix = QStringLiteral(".bashgah-backup");

/// The files SQLite may keep beside a shop; they belong to it wherever it goes.
constexpr const char *companions[] = {"", "-wal", "-shm"};

Result<void> moveWithCompanions(const QString &from, const QString &to)
{
    for (const char *end : companions) {
        const QString part = from + QLatin1String(end);
        if (!QFile::exists(part))
            continue;
        if (auto moved = storage::moveFile(part, to + QLatin1String(end)); !moved)
            return moved;
    }
    return {};
}

} // namespace

BackupService::BackupService(QString shop, const QString &folder, const domain::Clock &clock)
    : m_shop(std::move(shop)), m_clock(clock)
{
    setFolder(folder);
}

void BackupService::setFolder(const QString &folder)
{
    m_folder = folder;
    if (m_folder.isEmpty())
        m_folder = QFileInfo(m_shop).absolutePath() + u'/' + baseName() + QStringLiteral("-backups");
}

QString BackupService::baseName() const
{
    return QFileInfo(m_shop).completeBaseName();
}

QString BackupService::stamp() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.now().msecs)
        .toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
}

Result<BackupFile> BackupService::backUp() const
{
    if (!QDir().mkpath(m_folder))
        return fail(ErrorCode::ReadOnly, {m_folder});
    const QString path = m_folder + u'/' + baseName() + u'-' + stamp() + suffix;
    if (auto made = BackupCopy::make(m_shop, path); !made)
        return fail(made.error());
    const std::vector<BackupFile> all = list();
    for (size_t i = keptCopies; i < all.size(); ++i)
        QFile::remove(all[i].path);
    return BackupFile{path, m_clock.now(), QFileInfo(path).size()};
}

std::vector<BackupFile> BackupService::list() const
{
    std::vector<BackupFile> files;
    const QFileInfoList found = QDir(m_folder).entryInfoList(
        {baseName() + QStringLiteral("-*") + suffix}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &info : found)
        files.push_back({info.absoluteFilePath(), {info.lastModified().toMSecsSinceEpoch()}, info.size()});
    return files;
}

std::optional<BackupFile> BackupService::newest() const
{
    const std::vector<BackupFile> all = list();
    return all.empty() ? std::nullopt : std::optional(all.front());
}

Result<void> BackupService::verify(const QString &backup)
{
    return BackupCopy::verify(backup);
}

Result<QString> BackupService::restore(const QString &backup) const
{
    if (auto sound = BackupCopy::verify(backup); !sound)
        return fail(sound.error());
    const QString fresh = m_shop + QStringLiteral(".restoring");
    QFile::remove(fresh);
    if (!QFile::copy(backup, fresh))
        return fail(ErrorCode::DiskFull, {m_shop});
    QFile::setPermissions(fresh, QFile::permissions(fresh) | QFile::WriteOwner | QFile::ReadOwner);
    Result<QString> done = [&]() -> Result<QString> {
        if (auto sound = BackupCopy::verify(fresh); !sound)
            return fail(sound.error());
        return putInPlace(fresh);
    }();
    if (!done)
        QFile::remove(fresh);
    return done;
}

Result<QString> BackupService::putInPlace(const QString &fresh) const
{
    // a damaged shop cannot be settled; it goes aside with whatever lies beside it
    if (QFile::exists(m_shop) && BackupCopy::verify(m_shop)) {
        if (auto settled = BackupCopy::settle(m_shop); !settled)
            return fail(settled.error());
    }
    const QString aside = m_shop + QStringLiteral(".before-restore-") + stamp();
    Result<void> moved = moveWithCompanions(m_shop, aside);
    if (moved)
        moved = storage::moveFile(fresh, m_shop);
    if (moved)
        return aside;
    static_cast<void>(moveWithCompanions(aside, m_shop)); // what had gone aside comes back
    return fail(moved.error());
}

} // namespace bashgah::services
