// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/cap.h"
#include "domain/program/condition.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace bashgah::domain {

class JsonReader;

/// The stored form of conditions and caps (programme.schema.json). Reading refuses what it does not
/// know, through the reader's error, with its path.
[[nodiscard]] QJsonObject toJson(const Condition &condition);
[[nodiscard]] Condition readCondition(JsonReader &json);
[[nodiscard]] QJsonArray toJson(const std::vector<Cap> &caps);
[[nodiscard]] std::vector<Cap> readCaps(JsonReader &whole);

[[nodiscard]] CapPeriod readCapPeriod(JsonReader &json, QLatin1String key);

/// "monday", ...: by QDate::dayOfWeek(), 1..7.
[[nodiscard]] QString weekdayKey(int dayOfWeek);
/// "purchase", "day", "week", "month", "year", "member", "budget".
[[nodiscard]] QString capPeriodKey(CapPeriod period);

} // namespace bashgah::domain
