// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/programs/programservice.h"

#include <span>

namespace bashgah::services {

// Which version is in force, by the rule of sql/common/programme/live.sql: of those that have begun the one with the
// latest start, of equal starts the newest. A lower number may so come after a higher one. Null: none.

[[nodiscard]] const ProgrammeVersion *versionOn(std::span<const ProgrammeVersion> versions, QDate day);
/// The one that takes over next after a day.
[[nodiscard]] const ProgrammeVersion *versionAfter(std::span<const ProgrammeVersion> versions, QDate day);
/// What an editor begins with: the rules in force, else those that come first.
[[nodiscard]] const ProgrammeVersion *versionToEdit(std::span<const ProgrammeVersion> versions, QDate today);

enum class VersionState {
    Planned,
    Live,
    Ended,
    Replaced, ///< before it began, by a newer one with the same start
};
[[nodiscard]] VersionState stateOf(const ProgrammeVersion &version, std::span<const ProgrammeVersion> versions,
                                   QDate today);

} // namespace bashgah::services
