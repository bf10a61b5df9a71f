// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/program/nextvisit.h"

#include <QJsonArray>

namespace bashgah::domain {

class JsonReader;
struct Programme;

/// The part "next_visit" of the programme document: its stored form and back. Shares are hundredths of a percent,
/// amounts minor units.
[[nodiscard]] QJsonArray toJson(const std::vector<NextVisitRule> &rules);
[[nodiscard]] std::vector<NextVisitRule> readNextVisit(JsonReader &programme);

/// What the rules must keep beside their form. Error BadProgramme: JSON path, reason.
[[nodiscard]] Result<void> validateNextVisit(const Programme &programme);

} // namespace bashgah::domain
