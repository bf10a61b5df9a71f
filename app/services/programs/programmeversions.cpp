// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/programs/programmeversions.h"

#include <tuple>

namespace bashgah::services {

const ProgrammeVersion *versionOn(std::span<const ProgrammeVersion> versions, QDate day)
{
    const ProgrammeVersion *live = nullptr;
    for (const ProgrammeVersion &each : versions) {
        if (each.startDay <= day
            && (!live || std::tie(live->startDay, live->version) < std::tie(each.startDay, each.version)))
            live = &each;
    }
    return live;
}

const ProgrammeVersion *versionAfter(std::span<const ProgrammeVersion> versions, QDate day)
{
    const ProgrammeVersion *next = nullptr;
    for (const ProgrammeVersion &each : versions) {
        if (each.startDay > day && (!next || each.startDay < next->startDay))
            next = &each;
    }
    return next ? versionOn(versions, next->startDay) : nullptr;
}

const ProgrammeVersion *versionToEdit(std::span<const ProgrammeVersion> versions, QDate today)
{
    const ProgrammeVersion *live = versionOn(versions, today);
    return live ? live : versionAfter(versions, today);
}

VersionState stateOf(const ProgrammeVersion &version, std::span<const ProgrammeVersion> versions, QDate today)
{
    const QDate day = std::max(version.startDay, today);
    const ProgrammeVersion *then = versionOn(versions, day);
    const bool begins = then && then->id == version.id;
    if (version.startDay > today)
        return begins ? VersionState::Planned : VersionState::Replaced;
    return begins ? VersionState::Live : VersionState::Ended;
}

} // namespace bashgah::services
