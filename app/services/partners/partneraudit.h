// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partner/partner.h"

namespace bashgah::services {

/// A partner as the trail keeps it before and after a change: JSON of the key and all terms, money in minor units.
[[nodiscard]] QString auditText(const domain::Partner &partner);

} // namespace bashgah::services
