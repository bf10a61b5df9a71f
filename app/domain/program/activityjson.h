// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/program/programme.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bashgah::domain {

class JsonReader;

/// The parts "activities", "milestone" and "exchange" of the programme document: their stored form and back.
[[nodiscard]] QJsonArray toJson(const std::vector<ActivityRule> &rules);
[[nodiscard]] QJsonObject toJson(const MilestoneRule &rule);
[[nodiscard]] QJsonObject toJson(const ExchangeRule &rule);
[[nodiscard]] std::vector<ActivityRule> readActivities(JsonReader &programme);
[[nodiscard]] MilestoneRule readMilestone(JsonReader &programme);
[[nodiscard]] ExchangeRule readExchange(JsonReader &programme);

/// What they must keep beside their form. Error BadProgramme: JSON path, reason.
[[nodiscard]] Result<void> validateActivities(const Programme &programme);

} // namespace bashgah::domain
