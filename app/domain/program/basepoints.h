// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/evaluate.h"

namespace bashgah::domain {

/// What the points rules gave, without multipliers and tier: what counts for tiers by points, so
/// that a tier does not feed itself.
[[nodiscard]] Points basePoints(const Evaluation &evaluation);

} // namespace bashgah::domain
