// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/result.h"

#include <QString>

namespace bashgah::storage {
class Database;
}

namespace bashgah::services {

/// What a preset's plan and cause are called, in the owner's language.
struct FirstNames
{
    QString plan;
    QString cause;
};

/// A new shop's first programme, live from today, with the plan and the good cause that belong to its kind
/// (domain::programmePresets). Errors: UnknownValue (no such preset); those of PlanService and CauseService.
[[nodiscard]] domain::Result<void> startShop(storage::Database &database, const domain::Clock &clock,
                                             const QString &presetId, const FirstNames &names);

} // namespace bashgah::services
