// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/result.h"
#include "domain/staff/trailchain.h"

#include <QString>

#include <optional>
#include <vector>

namespace bashgah::services {

struct BackupFile
{
    QString path;
    /// By its name, which a copy of the file keeps; of one made before an update, or whose name says no time that was:
    /// when the file was changed last.
    domain::Instant madeAt;
    qint64 bytes = 0;
    /// Made by the program before it updated the shop's file; lies beside the shop, not in the folder.
    bool beforeUpdate = false;
    bool operator==(const BackupFile &) const = default;
};

/// Whole copies of a shop file. All functions may run on any thread and share nothing with an open
/// shop; run them in a Job, they read the whole file.
class BackupService final
{
public:
    static constexpr int keptCopies = 30;

    /// Copies of `shop` live in `folder`; empty: a folder beside the shop.
    BackupService(QString shop, const QString &folder, const domain::Clock &clock);
    [[nodiscard]] const QString &folder() const { return m_folder; }
    void setFolder(const QString &folder); ///< empty: beside the shop

    /// Takes a verified copy while the shop is in use, then removes the oldest beyond keptCopies; those made
    /// before an update are not counted and stay until somebody deletes them.
    /// Errors: ReadOnly, DiskFull, Damaged, Busy, StorageFailure.
    [[nodiscard]] domain::Result<BackupFile> backUp() const;
    /// All that can be restored, newest first, those made before an update among them. An absent folder
    /// holds none.
    [[nodiscard]] std::vector<BackupFile> list() const;
    [[nodiscard]] std::optional<BackupFile> newest() const;
    /// The newest in the folder, which the owner may have put on another disk.
    [[nodiscard]] std::optional<BackupFile> newestInFolder() const;
    [[nodiscard]] std::optional<BackupFile> newestBeforeUpdate() const;
    /// The seals of the audit trail inside the backups that were made after `since`: newest backup first; what cannot be
    /// read, or is older than the chain, is left out.
    [[nodiscard]] std::vector<domain::KeptHead> trailHeads(domain::Instant since = {}) const;
    /// Whether a backup can be restored: a shop of ours, whole. Errors as BackupCopy::verify.
    [[nodiscard]] static domain::Result<void> verify(const QString &backup);
    /// Puts the copy in the shop's place. The shop must be closed everywhere (Busy otherwise). The
    /// backup is verified, copied, verified again; only then the file of before is put aside, where
    /// it stays: its path is returned. Nothing is changed on failure, but see swapShop. Errors: of verify, of
    /// copyBackup, of swapShop.
    [[nodiscard]] domain::Result<QString> restore(const QString &backup) const;

private:
    [[nodiscard]] std::vector<BackupFile> inFolder() const;
    [[nodiscard]] std::vector<BackupFile> beforeUpdates() const;
    [[nodiscard]] QString stamp() const;
    [[nodiscard]] QString baseName() const;
    [[nodiscard]] domain::Result<QString> putInPlace(const QString &fresh) const;

    QString m_shop;
    QString m_folder;
    const domain::Clock &m_clock;
};

} // namespace bashgah::services
