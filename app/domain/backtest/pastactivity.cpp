// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backtest/pastactivity.h"

#include <algorithm>

namespace bashgah::domain {

const ActivityRule *ruleFor(const std::vector<ActivityRule> &rules, const PastActivity &activity)
{
    const auto same = std::find_if(rules.begin(), rules.end(),
                                   [&](const ActivityRule &rule) { return rule.id == activity.rule; });
    if (same != rules.end())
        return same->enabled ? &*same : nullptr;
    const auto alike = std::find_if(rules.begin(), rules.end(), [&](const ActivityRule &rule) {
        const bool named = rule.kind != ActivityKind::Other || rule.name.trimmed() == activity.name;
        return rule.enabled && activityKey(rule.kind) == activity.kind && named;
    });
    return alike != rules.end() ? &*alike : nullptr;
}

} // namespace bashgah::domain
