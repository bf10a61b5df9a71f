// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/tier.h"

#include <QJsonObject>

namespace bashgah::domain {

class JsonReader;

/// What is as in the first documents of all is left out, so that they read and write as they were.
[[nodiscard]] QJsonObject toJson(const TierPolicy &policy);
/// Takes what is wrong over into `whole`.
[[nodiscard]] TierPolicy readTiers(JsonReader json, JsonReader &whole);

/// Stable words of the document, also for tables and JSON elsewhere ("spend", "rolling").
[[nodiscard]] QString tierKey(TierMeasure measure);
[[nodiscard]] QString tierKey(TierWindow window);
[[nodiscard]] QString tierKey(TierReason reason);
[[nodiscard]] TierMeasure tierMeasureFromKey(const QString &key); ///< spend when not known
[[nodiscard]] std::optional<TierReason> tierReasonFromKey(const QString &key);

} // namespace bashgah::domain
