// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backup/backupservice.h"

#include "services/backup/shopswap.h"
#include "storage/db/backupcopy.h"
#include "storage/db/filemove.h"
#include "storage/db/migrator.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace bashgah::services {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using storage::BackupCopy;

namespace {

const QString suffix = QStringLiteral(".bashgah-backup");
const QString stampForm = QStringLiteral("yyyy-MM-dd-HHmmss"); ///< in the time of the computer

BackupFile fileOf(const QFileInfo &info, domain::Instant madeAt, bool beforeUpdate)
{
    return {info.absoluteFilePath(), madeAt, info.size(), beforeUpdate};
}

domain::Instant changedAt(const QFileInfo &info)
{
    return {info.lastModified().toMSecsSinceEpoch()};
}

/// As its name says, since whoever copies a file makes it look new; by the file's own time where the name says no day
/// that was, or one to come.
domain::Instant madeAt(const QFileInfo &info, domain::Instant now)
{
    const QString name = info.fileName();
    const QString stamp = name.left(name.size() - suffix.size()).right(stampForm.size());
    const QDateTime said = QDateTime::fromString(stamp, stampForm);
    if (!said.isValid() || said.toMSecsSinceEpoch() > now.msecs)
        return changedAt(info);
    return {said.toMSecsSinceEpoch()};
}

std::optional<BackupFile> firstOf(const std::vector<BackupFile> &files)
{
    return files.empty() ? std::nullopt : std::optional(files.front());
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
    return QDateTime::fromMSecsSinceEpoch(m_clock.now().msecs).toString(stampForm);
}

Result<BackupFile> BackupService::backUp() const
{
    if (!QDir().mkpath(m_folder))
        return fail(ErrorCode::ReadOnly, {m_folder});
    const QString path = m_folder + u'/' + baseName() + u'-' + stamp() + suffix;
    if (auto made = BackupCopy::make(m_shop, path); !made)
        return fail(made.error());
    const std::vector<BackupFile> all = inFolder();
    for (size_t i = keptCopies; i < all.size(); ++i)
        QFile::remove(all[i].path);
    return BackupFile{path, m_clock.now(), QFileInfo(path).size(), false};
}

/// By their names, which tell when they were made even where a copy of a copy has a new date.
std::vector<BackupFile> BackupService::inFolder() const
{
    // not the copies of "shop-2" for "shop", which may share the folder
    const QRegularExpression name(QRegularExpression::anchoredPattern(
        QString(QRegularExpression::escape(baseName()) + QStringLiteral("-[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]{6}")
                + QRegularExpression::escape(suffix))), QRegularExpression::CaseInsensitiveOption);
    std::vector<BackupFile> files;
    for (const QFileInfo &info : QDir(m_folder).entryInfoList(QDir::Files, QDir::Name | QDir::Reversed)) {
        if (name.match(info.fileName()).hasMatch())
            files.push_back(fileOf(info, madeAt(info, m_clock.now()), false));
    }
    return files;
}

std::vector<BackupFile> BackupService::beforeUpdates() const
{
    std::vector<BackupFile> files;
    for (const QFileInfo &info : QFileInfo(m_shop).absoluteDir().entryInfoList(QDir::Files, QDir::Time)) {
        if (storage::Migrator::isCopyBefore(info.fileName(), m_shop))
            files.push_back(fileOf(info, changedAt(info), true));
    }
    return files;
}

std::vector<BackupFile> BackupService::list() const
{
    std::vector<BackupFile> files = inFolder();
    for (const BackupFile &copy : beforeUpdates()) {
        const auto older = std::find_if(files.cbegin(), files.cend(), [&](const BackupFile &file) {
            return file.madeAt.msecs < copy.madeAt.msecs;
        });
        files.insert(older, copy);
    }
    return files;
}

std::optional<BackupFile> BackupService::newest() const
{
    return firstOf(list());
}

std::optional<BackupFile> BackupService::newestInFolder() const
{
    return firstOf(inFolder());
}

std::optional<BackupFile> BackupService::newestBeforeUpdate() const
{
    return firstOf(beforeUpdates());
}

std::vector<domain::KeptHead> BackupService::trailHeads(domain::Instant since) const
{
    std::vector<domain::KeptHead> heads;
    for (const BackupFile &file : list()) {
        if (const auto head = file.madeAt > since ? BackupCopy::trailHead(file.path) : std::nullopt)
            heads.push_back(*head);
    }
    return heads;
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
    if (auto copied = copyBackup(backup, fresh, m_shop); !copied)
        return fail(copied.error());
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
    if (auto swapped = swapShop(m_shop, fresh, aside, storage::moveFile); !swapped)
        return fail(swapped.error());
    return aside;
}

} // namespace bashgah::services
