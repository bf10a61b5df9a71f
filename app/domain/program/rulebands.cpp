// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/rulebands.h"

#include <algorithm>
#include <limits>

namespace bashgah::domain {
namespace {

/// In years of age, days or minutes; both ends included. Over midnight the last minute is one of the next day.
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
    if (!hours)
        return std::nullopt;
    const qint64 after = hours->until <= hours->from ? minutesOfDay : 0;
    return Band{condition.index(), hours->from, hours->until - 1 + after};
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

bool isOfHours(const Band &band)
{
    return band.kind == Condition(HourCondition()).index();
}

/// Whether a third rule of the same kind holds there.
bool isCovered(const std::vector<Rule> &rules, const Rule &like, qint64 value)
{
    return std::any_of(rules.begin(), rules.end(), [&](const Rule &rule) {
        const auto bands = rule.enabled ? bandsOf(like, rule) : std::nullopt;
        const auto holds = [&](qint64 at) { return bands->upper.first <= at && at <= bands->upper.last; };
        return bands && (holds(value) || (isOfHours(bands->upper) && holds(value - minutesOfDay)));
    });
}

/// Of two bands side by side, the upper one after the lower.
void compare(const std::vector<Rule> &rules, const Rule &lower, const Rule &upper, const Bands &bands,
             std::vector<RuleRemark> &remarks)
{
    if (bands.lower.first >= bands.upper.first)
        return;
    const qint64 end = bands.lower.last;
    const bool overlap = end >= bands.upper.first && end < bands.upper.last;
    if (overlap && !(lower.exclusive && upper.exclusive))
        remarks.push_back({RuleRemark::Kind::Overlap, upper.id, lower.id});
    else if (bands.upper.first - end == 2 && !isCovered(rules, lower, end + 1))
        remarks.push_back({RuleRemark::Kind::Gap, upper.id, lower.id});
}

} // namespace

void bandRemarks(const std::vector<Rule> &rules, size_t place, std::vector<RuleRemark> &remarks)
{
    const Rule &upper = rules[place];
    for (const Rule &lower : rules) {
        const auto bands = lower.enabled && lower.id != upper.id ? bandsOf(lower, upper) : std::nullopt;
        if (!bands)
            continue;
        compare(rules, lower, upper, *bands, remarks);
        if (!isOfHours(bands->upper))
            continue;
        Bands tomorrow = *bands; // the clock goes round
        tomorrow.upper.first += minutesOfDay;
        tomorrow.upper.last += minutesOfDay;
        compare(rules, lower, upper, tomorrow, remarks);
    }
}

} // namespace bashgah::domain
