// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/program/programme.h"

#include <QByteArray>
#include <QJsonObject>

namespace bashgah::domain {

/// The stored form (programme.schema.json, resource :/schema/programme.schema.json): versioned
/// JSON with lower_snake keys, money in minor units.
[[nodiscard]] QJsonObject toJson(const Programme &programme);
[[nodiscard]] QByteArray toJsonText(const Programme &programme);

/// Error BadProgramme with args: JSON path ($.earning.rules[0].per), reason (English).
/// An unknown kind, rule type, format version or key fails closed.
[[nodiscard]] Result<Programme> programmeFromJson(const QJsonObject &json);
[[nodiscard]] Result<Programme> programmeFromJsonText(const QByteArray &text);

/// The rules a document must keep beyond its form (per > 0, unique ids, rising tiers, bounds that
/// keep the arithmetic exact). Error BadProgramme: JSON path, reason.
[[nodiscard]] Result<void> validate(const Programme &programme);

/// Ids of rules under which a larger bill could earn fewer points (an exclusive rule or
/// a multiplier below one that begins to hold as the bill grows: by a minimum or by its items). The editor shows a warning beside them.
[[nodiscard]] QStringList rulesThatMayShrink(const Programme &programme);

} // namespace bashgah::domain
