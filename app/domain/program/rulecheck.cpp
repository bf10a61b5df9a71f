// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/rulecheck.h"

#include "domain/program/conditionfollows.h"
#include "domain/program/pointworth.h"
#include "domain/program/programmejson.h"
#include "domain/program/rulebands.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

/// Holds on every bill on which `rule` holds.
bool holdsWhenever(const Rule &other, const Rule &rule)
{
    const auto &asked = rule.conditions;
    const bool conditions = std::all_of(other.conditions.begin(), other.conditions.end(), [&](const Condition &wide) {
        return std::any_of(asked.begin(), asked.end(), [&](const Condition &narrow) { return follows(wide, narrow); });
    });
    return conditions && other.minimum <= rule.minimum && (other.items.isAll() || other.items == rule.items)
        && other.caps.empty() && other.cooldownDays == 0;
}

/// All goods it names are excepted, by itself or by the programme.
bool namesOnlyExcluded(const ItemFilter &items, const BasisPolicy &basis)
{
    const auto within = [](const QStringList &names, const QStringList &excepted) {
        return std::all_of(names.begin(), names.end(), [&](const QString &name) { return excepted.contains(name); });
    };
    return !items.namesNothing() && within(items.products, items.exceptProducts)
        && within(items.categories, items.exceptCategories + basis.excludedCategories)
        && within(items.brands, items.exceptBrands);
}

bool disjoint(const QStringList &one, const QStringList &other)
{
    return std::none_of(one.begin(), one.end(), [&](const QString &each) { return other.contains(each); });
}

bool isWithin(const HourCondition &at, int minute)
{
    return at.from < at.until ? minute >= at.from && minute < at.until : minute >= at.from || minute < at.until;
}

/// Goods of one list alone that the other does not name: no line can be among both.
bool haveNoGoodsTogether(const ItemFilter &a, const ItemFilter &b)
{
    const auto apart = [&](const QStringList ItemFilter::*list) {
        const auto only = [&](const ItemFilter &items) {
            return !(items.*list).isEmpty()
                && (items.*list).size() == items.products.size() + items.categories.size() + items.brands.size();
        };
        return only(a) && only(b) && disjoint(a.*list, b.*list);
    };
    return apart(&ItemFilter::products) || apart(&ItemFilter::categories) || apart(&ItemFilter::brands);
}

/// Whether two conditions can never hold together; of most different kinds nobody can tell.
struct Clash
{
    template <typename A, typename B>
    bool operator()(const A &, const B &) const { return false; }
    bool operator()(const WeekdayCondition &a, const WeekdayCondition &b) const { return (a.days & b.days) == 0; }
    bool operator()(const MonthCondition &a, const MonthCondition &b) const { return (a.months & b.months) == 0; }
    bool operator()(const SegmentCondition &a, const SegmentCondition &b) const
    {
        return (a.segments & b.segments) == 0;
    }
    bool operator()(const GenderCondition &a, const GenderCondition &b) const { return a.gender != b.gender; }
    bool operator()(const TierCondition &a, const TierCondition &b) const { return disjoint(a.tiers, b.tiers); }
    bool operator()(const PaymentCondition &a, const PaymentCondition &b) const { return disjoint(a.kinds, b.kinds); }
    // several codes can be typed: two of them do not clash
    bool operator()(const AgeCondition &a, const AgeCondition &b) const { return a.until < b.from || b.until < a.from; }
    bool operator()(const DateCondition &a, const DateCondition &b) const
    {
        const auto before = [](const DateCondition &x, const DateCondition &y) {
            return x.last && y.first && *x.last < *y.first;
        };
        return before(a, b) || before(b, a);
    }
    bool operator()(const PurchaseNumberCondition &a, const PurchaseNumberCondition &b) const
    {
        if (a.every == b.every)
            return !a.every && a.number != b.number;
        const PurchaseNumberCondition &once = a.every ? b : a;
        const PurchaseNumberCondition &every = a.every ? a : b;
        return every.number > 0 && once.number % every.number != 0;
    }
    bool operator()(const HourCondition &a, const HourCondition &b) const
    {
        for (int minute = 0; minute < minutesOfDay; ++minute) {
            if (isWithin(a, minute) && isWithin(b, minute))
                return false;
        }
        return true;
    }
    bool operator()(const TagCondition &a, const TagCondition &b) const
    {
        if (a.without == b.without)
            return false;
        const QStringList &with = a.without ? b.tags : a.tags;
        const QStringList &without = a.without ? a.tags : b.tags;
        return std::all_of(with.begin(), with.end(), [&](const QString &tag) { return without.contains(tag); });
    }
    bool operator()(const WeekdayCondition &on, const DateCondition &in) const
    {
        if (!in.first || !in.last || in.first->daysTo(*in.last) >= 6)
            return false;
        for (QDate day = *in.first; day <= *in.last; day = day.addDays(1)) {
            if ((on.days >> (day.dayOfWeek() - 1) & 1U) != 0)
                return false;
        }
        return true;
    }
    bool operator()(const DateCondition &in, const WeekdayCondition &on) const { return (*this)(on, in); }
};

bool canMeet(const std::vector<Condition> &some, const std::vector<Condition> &others)
{
    return std::none_of(some.begin(), some.end(), [&](const Condition &one) {
        return std::any_of(others.begin(), others.end(),
                           [&](const Condition &other) { return std::visit(Clash(), one, other); });
    });
}

bool contradicts(const Rule &rule)
{
    for (size_t i = 0; i < rule.conditions.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            if (std::visit(Clash(), rule.conditions[i], rule.conditions[j]))
                return true;
        }
    }
    return false;
}

/// None of the months that the dates touch is one of those asked for.
bool isApart(const MonthCondition &months, const DateCondition &dates, const ShopCalendar &calendar)
{
    if (!dates.first || !dates.last)
        return false;
    MonthRef month = calendar.monthOf(*dates.first);
    for (int count = 0; count < 12 && calendar.daysOf(month).first <= *dates.last; ++count) {
        if ((months.months >> (month.month - 1) & 1U) != 0)
            return false;
        month = calendar.addMonths(month, 1);
    }
    return true;
}

bool missesItsMonths(const Rule &rule, const ShopCalendar &calendar)
{
    const auto &all = rule.conditions;
    return std::any_of(all.begin(), all.end(), [&](const Condition &one) {
        const auto *months = std::get_if<MonthCondition>(&one);
        return months && std::any_of(all.begin(), all.end(), [&](const Condition &other) {
            const auto *dates = std::get_if<DateCondition>(&other);
            return dates && isApart(*months, *dates, calendar);
        });
    });
}

bool isOver(const Rule &rule, QDate today)
{
    return std::any_of(rule.conditions.begin(), rule.conditions.end(), [&](const Condition &each) {
        const auto *dates = std::get_if<DateCondition>(&each);
        return dates && dates->last && *dates->last < today;
    });
}

/// Whether some rule gives points that the multiplier could multiply. Those for a visit belong to no goods.
bool hasSomethingToMultiply(const std::vector<Rule> &rules, const Rule &multiplier, QDate today)
{
    return std::any_of(rules.begin(), rules.end(), [&](const Rule &rule) {
        return rule.enabled && !isMultiplier(rule) && !isOver(rule, today) && !contradicts(rule)
            && canMeet(rule.conditions, multiplier.conditions)
            && (multiplier.items.isAll() || !std::holds_alternative<FixedRule>(rule.effect))
            && !haveNoGoodsTogether(rule.items, multiplier.items);
    });
}

/// The exclusive rule that leaves this one no bill; null when there is none.
const Rule *silencer(const std::vector<Rule> &rules, size_t place)
{
    const Rule &rule = rules[place];
    for (size_t i = 0; i < rules.size(); ++i) {
        const Rule &other = rules[i];
        if (i == place || !other.enabled || !other.exclusive || isMultiplier(other) || !holdsWhenever(other, rule))
            continue;
        const bool wins = other.priority > rule.priority || (other.priority == rule.priority && i < place);
        if (!rule.exclusive || wins)
            return &other;
    }
    return nullptr;
}

void lookAt(const EarningPolicy &earning, size_t place, QDate today, const ShopCalendar &calendar,
            std::vector<RuleRemark> &remarks)
{
    const std::vector<Rule> &rules = earning.rules;
    const Rule &rule = rules[place];
    if (isOver(rule, today))
        remarks.push_back({RuleRemark::Kind::Over, rule.id});
    if (contradicts(rule) || missesItsMonths(rule, calendar))
        remarks.push_back({RuleRemark::Kind::Contradiction, rule.id});
    if (namesOnlyExcluded(rule.items, earning.basis))
        remarks.push_back({RuleRemark::Kind::NoGoods, rule.id});
    if (const auto *multiplier = std::get_if<MultiplierRule>(&rule.effect)) {
        if (!hasSomethingToMultiply(rules, rule, today))
            remarks.push_back({RuleRemark::Kind::NothingToMultiply, rule.id});
        else if (multiplier->num == multiplier->den)
            remarks.push_back({RuleRemark::Kind::MultipliesByOne, rule.id});
    } else if (const Rule *other = silencer(rules, place)) {
        remarks.push_back({RuleRemark::Kind::AlwaysSilenced, rule.id, other->id});
    }
}

bool givesCreditOrCodes(const Programme &programme)
{
    const auto isOn = [](const auto &rule) { return rule.enabled; };
    return std::any_of(programme.spend.begin(), programme.spend.end(), isOn)
        || std::any_of(programme.nextVisit.begin(), programme.nextVisit.end(), isOn);
}

} // namespace

QString clawbackRemarkId()
{
    return QStringLiteral("clawback");
}

std::optional<RuleRemark> clawbackRemark(const Programme &programme)
{
    const MissingPoints missing = programme.clawback.missing;
    if (missing == MissingPoints::Clamp || pointWorth(programme))
        return std::nullopt;
    if (missing == MissingPoints::DeductFromRefund)
        return RuleRemark{RuleRemark::Kind::NothingToKeepBack, clawbackRemarkId()};
    return givesCreditOrCodes(programme) ? std::optional(RuleRemark{RuleRemark::Kind::NothingToOwe, clawbackRemarkId()})
                                         : std::nullopt;
}

std::vector<RuleRemark> ruleRemarks(const Programme &programme, QDate today, const ShopCalendar &calendar)
{
    const std::vector<Rule> &rules = programme.earning.rules;
    const QStringList shrinking = rulesThatMayShrink(programme);
    std::vector<RuleRemark> remarks;
    for (size_t i = 0; i < rules.size(); ++i) {
        if (!rules[i].enabled)
            continue;
        if (shrinking.contains(rules[i].id))
            remarks.push_back({RuleRemark::Kind::MayShrink, rules[i].id});
        lookAt(programme.earning, i, today, calendar, remarks);
        bandRemarks(rules, i, remarks);
    }
    if (auto remark = clawbackRemark(programme))
        remarks.push_back(std::move(*remark));
    return remarks;
}

} // namespace bashgah::domain
