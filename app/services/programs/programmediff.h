// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/programs/programservice.h"

namespace bashgah::services {

/// What differs between two versions: JSON paths with their plain values. Rules and tiers are
/// matched by id ("earning.rules.base.per"), an added or removed one is one change of its whole.
[[nodiscard]] std::vector<ProgrammeVersion::Change> changesBetween(const domain::Programme &before,
                                                                   const domain::Programme &after);

} // namespace bashgah::services
