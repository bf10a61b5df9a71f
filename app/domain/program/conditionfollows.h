// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/condition.h"

namespace bashgah::domain {

/// Whether `wide` holds on every purchase on which `narrow` does: weekdays among weekdays, ages within ages. Of
/// different kinds nobody can tell: false.
[[nodiscard]] bool follows(const Condition &wide, const Condition &narrow);

} // namespace bashgah::domain
