// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/activity.h"

#include <vector>

namespace bashgah::domain {

/// Something that staff confirmed and that stands.
struct PastActivity
{
    QString rule; ///< id of then
    QString kind; ///< activityKey()
    QString name; ///< in the owner's words of then; empty: named by its kind
    QDate day;    ///< of the shop
    bool operator==(const PastActivity &) const = default;
};

/// The rule that would give points for it: the one of the same id, else the first of the same kind, and of the same
/// name where the kind says nothing. Null: none, or it is off.
[[nodiscard]] const ActivityRule *ruleFor(const std::vector<ActivityRule> &rules, const PastActivity &activity);

} // namespace bashgah::domain
