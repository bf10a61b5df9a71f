// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/rulecheck.h"

namespace bashgah::domain {

/// Adds what is odd between the rule at `place` and those like it that differ in one band of ages, dates or hours
/// only: bands that overlap without one holding the other, and bands that leave out a single year, day or minute.
/// Said at the rule with the upper band. Bands further apart are taken as meant.
void bandRemarks(const std::vector<Rule> &rules, size_t place, std::vector<RuleRemark> &remarks);

} // namespace bashgah::domain
