// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/rule.h"

#include <QJsonObject>

namespace bashgah::domain {

class JsonReader;

/// The stored form of a choice of goods; lists that name nothing are left out.
[[nodiscard]] QJsonObject toJson(const ItemFilter &items);
[[nodiscard]] ItemFilter readItems(JsonReader json, JsonReader &whole);

/// The stored form of one rule (programme.schema.json). Parts that say nothing are left out.
[[nodiscard]] QJsonObject toJson(const Rule &rule);
/// What is wrong is in the reader's error.
[[nodiscard]] Rule readRule(JsonReader &json);

} // namespace bashgah::domain
