// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/purchase/purchase.h"

namespace bashgah::domain {

/// How much less a line asks for its goods than the shop's list, before any discount: a discount by hand like any
/// other. Zero where it asks as much or more, or the list has no price for them.
[[nodiscard]] Money belowList(const PurchaseLine &line, const std::optional<Money> &listPrice);

} // namespace bashgah::domain
