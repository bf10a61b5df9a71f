// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/id.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace bashgah::storage {

class Connection;

/// A stored programme version; the document is JSON as it was saved.
struct ProgrammeRow
{
    domain::ProgrammeVersionId id;
    int version = 1;
    QDate startDay;
    QString document;
    domain::Instant savedAt;
    QString staffName;
};

/// Programme versions. Throws SqlFailure; never begins a transaction.
class ProgrammeRepository final
{
public:
    explicit ProgrammeRepository(Connection &connection) : m_connection(connection) {}

    /// The version in force on that day.
    [[nodiscard]] std::optional<domain::ProgrammeVersionId> live(QDate day);
    [[nodiscard]] std::optional<ProgrammeRow> find(domain::ProgrammeVersionId id);
    [[nodiscard]] std::vector<ProgrammeRow> all(); ///< newest first
    [[nodiscard]] domain::ProgrammeVersionId insert(int version, QDate startDay,
                                                    const QString &document, domain::Instant at,
                                                    std::optional<domain::StaffId> staff);
    [[nodiscard]] int lastVersion();

private:
    Connection &m_connection;
};

} // namespace bashgah::storage
