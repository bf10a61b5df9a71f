// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money/currency.h"

#include <QString>

namespace bashgah::ui {

/// What the first page asks, with its defaults. Language and digits go to the device settings.
struct FirstRunAnswers
{
    QString shopName;
    domain::MoneyUnit unit = domain::MoneyUnit::Toman;
    QString presetId = QStringLiteral("points"); ///< domain::programmePresets
    QString path; ///< of the file to make; empty: proposed from the name
    bool thenImport = false;
};

/// Documents/<name>.bashgah that does not exist yet.
[[nodiscard]] QString proposedShopPath(const QString &shopName);

} // namespace bashgah::ui
