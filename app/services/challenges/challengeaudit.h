// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/challenge/challenge.h"

namespace bashgah::services {

/// A game as the trail keeps it: JSON of all that its owner says of it. Money in minor units, days as yyyy-mm-dd, what
/// is not said left out.
[[nodiscard]] QString auditText(const domain::Challenge &challenge);

} // namespace bashgah::services
