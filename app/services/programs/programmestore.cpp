// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/programs/programmestore.h"

#include "domain/program/programmejson.h"
#include "storage/db/connection.h"
#include "storage/repositories/programmerepository.h"

namespace bashgah::services {

using domain::ErrorCode;
using domain::fail;
using domain::ProgrammeVersionId;
using domain::Result;

Result<ProgrammeStore::Version> ProgrammeStore::live(storage::Connection &connection, QDate day)
{
    const quint64 stamp = connection.seldomStamp();
    if (m_last.connection == &connection && m_last.stamp == stamp && m_last.day == day)
        return m_last.version;
    const auto id = storage::ProgrammeRepository(connection).live(day);
    auto found = id ? version(connection, *id) : Version();
    if (found)
        m_last = {&connection, stamp, day, *found};
    return found;
}

Result<ProgrammeStore::Version> ProgrammeStore::version(storage::Connection &connection,
                                                        ProgrammeVersionId id)
{
    if (const auto known = m_parsed.find(id); known != m_parsed.end())
        return known->second;
    const auto row = storage::ProgrammeRepository(connection).find(id);
    if (!row)
        return fail(ErrorCode::NoProgramme);
    auto programme = domain::programmeFromJsonText(row->document.toUtf8());
    if (!programme)
        return fail(programme.error());
    auto parsed = std::make_shared<const LiveProgramme>(
        LiveProgramme{id, row->version, row->startDay, std::move(*programme)});
    m_parsed[id] = parsed;
    return Version(parsed);
}

} // namespace bashgah::services
