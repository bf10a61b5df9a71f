// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/programmerepository.h"

#include "storage/db/connection.h"

#include <QCryptographicHash>

namespace bashgah::storage {

using namespace domain;

std::optional<ProgrammeVersionId> ProgrammeRepository::live(QDate day)
{
    Statement found = m_connection.statement(QStringLiteral("programme/live"));
    found.bind("day", day);
    if (!found.execOne())
        return std::nullopt;
    return found.id<ProgrammeVersionId>(0);
}

std::optional<ProgrammeRow> ProgrammeRepository::find(ProgrammeVersionId id)
{
    Statement found = m_connection.statement(QStringLiteral("programme/document"));
    found.bind("id", id);
    if (!found.execOne())
        return std::nullopt;
    return ProgrammeRow{id, static_cast<int>(found.int64(0)), found.day(1), found.text(2), {}, {}};
}

std::vector<ProgrammeRow> ProgrammeRepository::all()
{
    Statement statement = m_connection.statement(QStringLiteral("programme/all"));
    statement.exec();
    std::vector<ProgrammeRow> rows;
    while (statement.next()) {
        rows.push_back({statement.id<ProgrammeVersionId>(0), static_cast<int>(statement.int64(1)),
                        statement.day(2), statement.text(3), statement.instant(4),
                        statement.text(5)});
    }
    return rows;
}

ProgrammeVersionId ProgrammeRepository::insert(int version, QDate startDay, const QString &document,
                                               Instant at, std::optional<StaffId> staff)
{
    const QByteArray hash =
        QCryptographicHash::hash(document.toUtf8(), QCryptographicHash::Sha256).toHex();
    m_connection.noteSeldomChange();
    Statement insert = m_connection.statement(QStringLiteral("programme/insert"));
    insert.bind("version", version)
        .bind("start_day", startDay)
        .bind("document", document)
        .bind("hash", QString::fromLatin1(hash))
        .bind("at", at)
        .bind("staff_id", staff);
    return ProgrammeVersionId(insert.insertId());
}

int ProgrammeRepository::lastVersion()
{
    Statement last = m_connection.statement(QStringLiteral("programme/last_version"));
    return last.execOne() ? static_cast<int>(last.int64(0)) : 0;
}

} // namespace bashgah::storage
