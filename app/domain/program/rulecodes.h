// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/programme.h"

namespace bashgah::domain {

/// What was typed at a purchase: codes that rules ask for, in their tidy form, and all others (coupons).
struct SplitCodes
{
    QStringList ofRules;
    QStringList others;
};

/// As codes of rules are compared: trimmed, plain digits, large letters.
[[nodiscard]] QString tidyRuleCode(const QString &typed);
[[nodiscard]] SplitCodes splitCodes(const Programme &programme, const QStringList &codes);

} // namespace bashgah::domain
