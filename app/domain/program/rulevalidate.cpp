// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/rulevalidate.h"

#include "domain/program/programmefault.h"
#include "domain/program/tier.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

constexpr size_t mostConditions = 20;

/// What is wrongProgramme with a condition: its key and why; null when nothing is.
struct Fault
{
    const char *key = nullptr;
    const char *reason = nullptr;
};

struct Check
{
    const Programme &programme;

    Fault operator()(const WeekdayCondition &on) const
    {
        return on.days == 0 || on.days > 0x7FU ? Fault{"days", "names no day"} : Fault{};
    }
    Fault operator()(const HourCondition &at) const
    {
        const bool inDay = at.from >= 0 && at.from < 24 * 60 && at.until >= 0 && at.until <= 24 * 60;
        return !inDay || at.from == at.until ? Fault{"until", "must differ from the start"} : Fault{};
    }
    Fault operator()(const DateCondition &in) const
    {
        if (!in.first && !in.last)
            return {"first", "or last must be there"};
        return in.first && in.last && *in.last < *in.first
            ? Fault{"last", "is before the first day"} : Fault{};
    }
    Fault operator()(const MonthCondition &in) const
    {
        return in.months == 0 || in.months > 0xFFFU ? Fault{"months", "names no month"} : Fault{};
    }
    Fault operator()(const TierCondition &of) const
    {
        if (of.tiers.isEmpty())
            return {"tiers", "names no tier"};
        for (const QString &id : of.tiers) {
            if (!programme.tiers || !tierById(*programme.tiers, id))
                return {"tiers", "names a tier the programme does not have"};
        }
        return {};
    }
    Fault operator()(const SegmentCondition &of) const
    {
        return of.segments == 0 ? Fault{"segments", "names no segment"} : Fault{};
    }
    Fault operator()(const GenderCondition &of) const
    {
        return of.gender == Gender::Unknown ? Fault{"gender", "must be female or male"} : Fault{};
    }
    Fault operator()(const AgeCondition &of) const
    {
        return of.from < 0 || of.until < of.from ? Fault{"until", "is below the start"} : Fault{};
    }
    Fault operator()(const TagCondition &with) const
    {
        return with.tags.isEmpty() || with.tags.contains(QString()) ? Fault{"tags", "names no tag"}
                                                                   : Fault{};
    }
    Fault operator()(const PurchaseNumberCondition &on) const
    {
        return on.number < 1 ? Fault{"number", "must be above zero"} : Fault{};
    }
    Fault operator()(const PaymentCondition &by) const
    {
        static const QStringList known{QStringLiteral("cash"), QStringLiteral("card"),
                                       QStringLiteral("transfer"), QStringLiteral("account")};
        if (by.kinds.isEmpty())
            return {"kinds", "names no kind of payment"};
        const bool all = std::all_of(by.kinds.begin(), by.kinds.end(),
                                     [](const QString &kind) { return known.contains(kind); });
        return all ? Fault{} : Fault{"kinds", "has an unknown kind of payment"};
    }
    Fault operator()(const CodeCondition &by) const
    {
        const qsizetype length = by.code.simplified().size();
        return length < 2 || length > 30 ? Fault{"code", "must have 2 to 30 letters or digits"} : Fault{};
    }
};

Result<void> validateEffect(const Rule &rule, const QString &path)
{
    const auto within = [](Points points) {
        return points > Points(0) && points <= Points(1'000'000);
    };
    if (const auto *money = std::get_if<PerMoneyRule>(&rule.effect)) {
        if (!money->per.isPositive())
            return wrongProgramme(path + QStringLiteral(".per"), "must be above zero");
        if (!within(money->points))
            return wrongProgramme(path + QStringLiteral(".points"), "must be between 1 and 1000000");
    }
    if (const auto *fixed = std::get_if<FixedRule>(&rule.effect); fixed && !within(fixed->points))
        return wrongProgramme(path + QStringLiteral(".points"), "must be between 1 and 1000000");
    if (const auto *unit = std::get_if<PerUnitRule>(&rule.effect)) {
        if (!within(unit->points))
            return wrongProgramme(path + QStringLiteral(".points"), "must be between 1 and 1000000");
        if (unit->units < 1 || unit->units > 1000)
            return wrongProgramme(path + QStringLiteral(".units"), "must be between 1 and 1000");
    }
    return {};
}

} // namespace

Result<void> validateCaps(const std::vector<Cap> &caps, const QString &path)
{
    for (size_t i = 0; i < caps.size(); ++i) {
        const QString place = path + QStringLiteral(".caps[%1]").arg(i);
        if (caps[i].most <= Points(0))
            return wrongProgramme(place + QStringLiteral(".points"), "must be above zero");
        for (size_t j = 0; j < i; ++j) {
            if (caps[j].per == caps[i].per)
                return wrongProgramme(place + QStringLiteral(".per"), "is there twice");
        }
    }
    return {};
}

Result<void> validateRule(const Rule &rule, const Programme &programme, const QString &path)
{
    if (rule.minimum.isNegative())
        return wrongProgramme(path + QStringLiteral(".minimum"), "must not be negative");
    if (rule.cooldownDays < 0 || rule.cooldownDays > 3660)
        return wrongProgramme(path + QStringLiteral(".cooldown_days"), "must be between 0 and 3660");
    if (rule.conditions.size() > mostConditions)
        return wrongProgramme(path + QStringLiteral(".conditions"), "has more than 20 conditions");
    for (size_t i = 0; i < rule.conditions.size(); ++i) {
        const Fault fault = std::visit(Check{programme}, rule.conditions[i]);
        if (fault.key) {
            return wrongProgramme(path + QStringLiteral(".conditions[%1].").arg(i)
                             + QLatin1String(fault.key),
                         fault.reason);
        }
    }
    if (auto valid = validateCaps(rule.caps, path); !valid)
        return valid;
    return validateEffect(rule, path);
}

} // namespace bashgah::domain
