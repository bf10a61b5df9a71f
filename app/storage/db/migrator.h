// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

#include <QString>
#include <QStringList>

namespace bashgah::storage {

class Connection;

/// Brings a shop file to this program's schema. Files :/sql/migrations/NNNN_name.sql in order, one
/// IMMEDIATE transaction each with the version stamp (PRAGMA user_version) inside, statements parted
/// by a line ";;" in a comment ("--;;"). application_id marks the file as a shop.
class Migrator final
{
public:
    static constexpr int applicationId = 0x42534748; ///< "BSGH"

    explicit Migrator(Connection &connection) : m_connection(connection) {}
    /// All migrations on an empty file.
    [[nodiscard]] domain::Result<void> createFresh();
    /// Refuses foreign (NotAShop) and newer files (NewerShop); copies the file beside itself before
    /// the first step; checks foreign keys afterwards.
    [[nodiscard]] domain::Result<void> bringUpToDate();
    /// The schema this program writes.
    [[nodiscard]] static int currentVersion();
    [[nodiscard]] static QStringList migrationFiles();

private:
    void apply(int version, const QString &file);
    void backUp(int version);

    Connection &m_connection;
};

} // namespace bashgah::storage
