// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/rulebands.h"

#include <algorithm>
#include <limits>

namespace bashgah::domain {
namespace {

/// In years of age, days or minutes; both ends included.
struct Band
{
    size_t kind;
    qint64 first;
    qint64 last;
};

struct Bands
{
    Band lower;
    Band upper;
};

std::optional<Band> bandOf(const Condition &condition)
{
    if (const auto *age = std::get_if<AgeCondition>(&condition))
        return Band{condition.index(), age->from, age->until};
    if (const auto *dates = std::get_if<DateCondition>(&condition)) {
        constexpr qint64 never = std::numeric_limits<qint64>::max() / 4;
        return Band{condition.index(), dates->first ? dates->first->toJulianDay() : -never,
                    dates->last ? dates->last->toJulianDay() : never};
    }
    const auto *hours = std::get_if<HourCondition>(&condition);
    if (!hours || hours->until <= hours->from) // over midnight: two bands, left alone
        return std::nullopt;
    return Band{condition.index(), hours->from, hours->until - 1};
}

/// The bands in which alone the two differ; nothing: they differ in more, or in nothing.
std::optional<Bands> bandsOf(const Rule &lower, const Rule &upper)
{
    if (lower.effect.index() != upper.effect.index() || !(lower.items == upper.items)
        || lower.minimum != upper.minimum || lower.conditions.size() != upper.conditions.size())
        return std::nullopt;
    std::optional<Bands> found;
    for (size_t i = 0; i < lower.conditions.size(); ++i) {
        if (lower.conditions[i] == upper.conditions[i])
            continue;
        const auto one = bandOf(lower.conditions[i]);
        const auto other = bandOf(upper.conditions[i]);
        if (found || !one || !other || one->kind != other->kind)
            return std::nullopt;
        found = Bands{*one, *other};
    }
    return found;
}

/// Whether a third rule of the same kind holds there.
bool isCovered(const std::vector<Rule> &rules, const Rule &like, qint64 value)
{
    return std::any_of(rules.begin(), rules.end(), [&](const Rule &rule) {
        const auto bands = rule.enabled ? bandsOf(like, rule) : std::nullopt;
        return bands && bands->upper.first <= value && value <= bands->upper.last;
    });
}

} // namespace

void bandRemarks(const std::vector<Rule> &rules, size_t place, std::vector<RuleRemark> &remarks)
{
    const Rule &upper = rules[place];
    for (const Rule &lower : rules) {
        const auto bands = lower.enabled && lower.id != upper.id ? bandsOf(lower, upper) : std::nullopt;
        if (!bands || bands->lower.first >= bands->upper.first)
            continue;
        const qint64 end = bands->lower.last;
        const bool overlap = end >= bands->upper.first && end < bands->upper.last;
        if (overlap && !(lower.exclusive && upper.exclusive))
            remarks.push_back({RuleRemark::Kind::Overlap, upper.id, lower.id});
        else if (bands->upper.first - end == 2 && !isCovered(rules, lower, end + 1))
            remarks.push_back({RuleRemark::Kind::Gap, upper.id, lower.id});
    }
}

} // namespace bashgah::domain
