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
    const Seen now{connection.seldomStamp(), connection.path()};
    if (m_last.seen == now && m_last.day == day)
        return m_last.version;
    const auto id = storage::ProgrammeRepository(connection).live(day);
    auto found = id ? version(connection, *id) : Version();
    if (found)
        m_last = {now, day, *found};
    return found;
}

Result<ProgrammeStore::Version> ProgrammeStore::version(storage::Connection &connection,
                                                        ProgrammeVersionId id)
{
    const Seen now{connection.seldomStamp(), connection.path()};
    const auto known = m_parsed.find(id);
    if (known != m_parsed.end() && known->second.seen == now)
        return known->second.version;
    const auto row = storage::ProgrammeRepository(connection).find(id);
    if (!row)
        return fail(ErrorCode::NoProgramme);
    if (known != m_parsed.end() && known->second.document == row->document
        && known->second.version->version == row->version && known->second.version->startDay == row->startDay) {
        known->second.seen = now;
        return known->second.version;
    }
    auto programme = domain::programmeFromJsonText(row->document.toUtf8());
    if (!programme)
        return fail(programme.error());
    auto parsed = std::make_shared<const LiveProgramme>(
        LiveProgramme{id, row->version, row->startDay, std::move(*programme)});
    m_parsed[id] = {now, row->document, parsed};
    return Version(parsed);
}

} // namespace bashgah::services
