// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/program/programme.h"

#include <QJsonArray>

namespace bashgah::domain {

class JsonReader;

/// The part "spend" of the programme document: its stored form and back. Shares are hundredths of a
/// percent, amounts minor units.
[[nodiscard]] QJsonArray toJson(const std::vector<SpendRule> &rules);
[[nodiscard]] std::vector<SpendRule> readSpend(JsonReader &programme);

/// What the rules must keep beside their form: unique ids, rising steps of which each gives either a
/// share or an amount, days for a life of days, tiers of the programme. Error BadProgramme: JSON path, reason.
[[nodiscard]] Result<void> validateSpend(const Programme &programme);

} // namespace bashgah::domain
