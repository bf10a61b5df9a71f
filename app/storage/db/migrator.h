// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

#include <QString>
#include <QStringList>

#include <utility>

namespace bashgah::storage {

class Connection;

/// Brings a shop file to this program's schema. Files :/sql/migrations/NNNN_name.sql in order, one
/// IMMEDIATE transaction each with the version stamp (PRAGMA user_version) inside, statements parted
/// by a line ";;" in a comment ("--;;"). application_id marks the file as a shop.
class Migrator final
{
public:
    static constexpr int applicationId = 0x42534748; ///< "BSGH"

    /// `files`: the steps in their order, the first one makes schema 1.
    explicit Migrator(Connection &connection, QStringList files = migrationFiles())
        : m_connection(connection), m_files(std::move(files))
    {
    }
    /// All migrations on an empty file.
    [[nodiscard]] domain::Result<void> createFresh();
    /// Refuses foreign (NotAShop) and newer files (NewerShop). Before the first step the shop is copied
    /// beside itself (isCopyBefore), and the copy verified: without it nothing is changed. A copy of an
    /// earlier update stays, also under the same schema. A step that leaves a reference to nothing is taken
    /// back (Damaged). Errors name the shop, not its copy; FileInUse what is held.
    [[nodiscard]] domain::Result<void> bringUpToDate();
    /// Whether `file` is a copy that bringUpToDate made of `shop`: "NAME.bashgah.before-SCHEMA", and with
    /// ".2", ".3" behind it where a shop has been older more than once (a backup was put back).
    [[nodiscard]] static bool isCopyBefore(const QString &file, const QString &shop);
    /// The schema this program writes.
    [[nodiscard]] static int currentVersion();
    [[nodiscard]] static QStringList migrationFiles();

private:
    void apply(int version, const QString &file);
    void step(const QString &statement);
    [[nodiscard]] domain::Result<void> backUp(int version);

    Connection &m_connection;
    QStringList m_files;
};

} // namespace bashgah::storage
