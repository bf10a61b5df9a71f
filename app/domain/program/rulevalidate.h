// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/program/programme.h"

namespace bashgah::domain {

/// What a rule must keep beside its form: an effect above zero, conditions that some purchase can
/// meet, tiers of this programme, one cap per period. Error BadProgramme: JSON path, reason.
[[nodiscard]] Result<void> validateRule(const Rule &rule, const Programme &programme,
                                        const QString &path);
[[nodiscard]] Result<void> validateCaps(const std::vector<Cap> &caps, const QString &path);

} // namespace bashgah::domain
