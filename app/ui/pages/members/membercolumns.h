// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/memberrow.h"
#include "ui/models/column.h"
#include "ui/widgets/columnfit.h"

namespace bashgah::ui {

struct AppContext;
class TierNames;

/// The columns of the list of members. Context and tiers must outlive them.
[[nodiscard]] std::vector<Column<domain::MemberRow>> memberColumns(const AppContext &context,
                                                                   const TierNames &tiers);
/// Their widths, in the same order; the name takes the rest.
[[nodiscard]] std::vector<FitColumn> memberColumnWidths();

} // namespace bashgah::ui
