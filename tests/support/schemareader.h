// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace bashgah::test {

/// The first place where a value is not as a JSON Schema has it, with what is wrong there; empty: it fits. Knows the
/// words of the language that the schemas of this project use; an unknown one among them is a fault too.
[[nodiscard]] QString schemaFault(const QJsonObject &schema, const QJsonValue &value);

} // namespace bashgah::test
