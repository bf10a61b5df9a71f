// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/programs/rulepart.h"

namespace bashgah::ui {

/// Conditions that name several of a few things: marks in a list.
[[nodiscard]] RulePartPtr setPart(const domain::WeekdayCondition &on, const RulePartContext &context);
[[nodiscard]] RulePartPtr setPart(const domain::MonthCondition &in, const RulePartContext &context);
[[nodiscard]] RulePartPtr setPart(const domain::SegmentCondition &of, const RulePartContext &context);
[[nodiscard]] RulePartPtr setPart(const domain::PaymentCondition &by, const RulePartContext &context);
[[nodiscard]] RulePartPtr setPart(const domain::TierCondition &of, const RulePartContext &context);

} // namespace bashgah::ui
