// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/rulecheck.h"

#include "domain/program/evaluate.h"
#include "domain/program/programmejson.h"
#include "domain/program/redemption.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

using Kind = RuleRemark::Kind;

bool isMultiplier(const Rule &rule)
{
    return std::holds_alternative<MultiplierRule>(rule.effect);
}

/// Holds on every bill of everybody.
bool alwaysHolds(const Rule &rule)
{
    return rule.conditions.empty() && !rule.minimum.isPositive() && rule.items.isAll() && rule.caps.empty()
        && rule.cooldownDays == 0;
}

bool disjoint(const QStringList &one, const QStringList &other)
{
    return std::none_of(one.begin(), one.end(), [&](const QString &each) { return other.contains(each); });
}

/// Whether two conditions of one kind can never hold together; of different kinds nobody can tell.
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
        return !a.every && !b.every && a.number != b.number;
    }
};

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

bool isOver(const Rule &rule, QDate today)
{
    return std::any_of(rule.conditions.begin(), rule.conditions.end(), [&](const Condition &each) {
        const auto *dates = std::get_if<DateCondition>(&each);
        return dates && dates->last && *dates->last < today;
    });
}

/// The exclusive rule that leaves this one no bill; null when there is none.
const Rule *silencer(const std::vector<Rule> &rules, size_t place)
{
    const Rule &rule = rules[place];
    for (size_t i = 0; i < rules.size(); ++i) {
        const Rule &other = rules[i];
        if (i == place || !other.enabled || !other.exclusive || isMultiplier(other) || !alwaysHolds(other))
            continue;
        const bool wins = other.priority > rule.priority || (other.priority == rule.priority && i < place);
        if (!rule.exclusive || wins)
            return &other;
    }
    return nullptr;
}

void lookAt(const std::vector<Rule> &rules, size_t place, bool anyPoints, QDate today,
            std::vector<RuleRemark> &remarks)
{
    const Rule &rule = rules[place];
    if (isOver(rule, today))
        remarks.push_back({Kind::Over, rule.id});
    if (contradicts(rule))
        remarks.push_back({Kind::Contradiction, rule.id});
    if (const auto *multiplier = std::get_if<MultiplierRule>(&rule.effect)) {
        if (!anyPoints)
            remarks.push_back({Kind::NothingToMultiply, rule.id});
        else if (multiplier->num == multiplier->den)
            remarks.push_back({Kind::MultipliesByOne, rule.id});
    } else if (const Rule *other = silencer(rules, place)) {
        remarks.push_back({Kind::AlwaysSilenced, rule.id, other->id});
    }
}

/// Basis points of `bill` that come back.
int share(const Programme &programme, Money bill, const Tier *tier)
{
    MemberState state;
    if (tier)
        state.tierId = tier->id;
    const Money off = tier ? bill.times(tier->discount, Rounding::Floor) : Money();
    const Points points = evaluate(programme, state, {{BillLine{bill, off, {}, {}}}}).total;
    const Money back = off + (programme.redemption.enabled ? valueOf(programme.redemption, points) : Money());
    return static_cast<int>(std::min<qint64>(Percent::whole(10'000).basisPoints(),
                                             back.minor() * 10'000 / bill.minor()));
}

Programme withEveryRule(Programme programme)
{
    for (Rule &rule : programme.earning.rules) {
        rule.conditions.clear();
        rule.items = {};
        rule.cooldownDays = 0;
    }
    return programme;
}

Programme withUsualRules(Programme programme)
{
    for (Rule &rule : programme.earning.rules) {
        const bool usual = rule.conditions.empty() && rule.items.namesNothing() && rule.cooldownDays == 0;
        rule.enabled = rule.enabled && usual;
    }
    return programme;
}

} // namespace

std::vector<RuleRemark> ruleRemarks(const Programme &programme, QDate today)
{
    const std::vector<Rule> &rules = programme.earning.rules;
    const bool anyPoints = std::any_of(rules.begin(), rules.end(),
                                       [](const Rule &rule) { return rule.enabled && !isMultiplier(rule); });
    const QStringList shrinking = rulesThatMayShrink(programme);
    std::vector<RuleRemark> remarks;
    for (size_t i = 0; i < rules.size(); ++i) {
        if (!rules[i].enabled)
            continue;
        if (shrinking.contains(rules[i].id))
            remarks.push_back({Kind::MayShrink, rules[i].id});
        lookAt(rules, i, anyPoints, today, remarks);
    }
    return remarks;
}

Money ordinaryBill(const Currency &currency)
{
    constexpr qint64 rials = 5'000'000;
    if (currency.code == QLatin1String("IRR")) {
        return Money::fromMinor(currency.unit == MoneyUnit::Toman ? rials / 10 * currency.minorPerMajor()
                                                                  : rials * currency.minorPerMajor());
    }
    return Money::fromMinor(50 * currency.minorPerMajor());
}

std::optional<GiveBack> giveBack(const Programme &programme, Money ordinary)
{
    const std::vector<Tier> tiers = programme.tiers ? programme.tiers->tiers : std::vector<Tier>();
    const bool discounts =
        std::any_of(tiers.begin(), tiers.end(), [](const Tier &tier) { return tier.discount.basisPoints() > 0; });
    if (!programme.redemption.enabled && !discounts)
        return std::nullopt;
    GiveBack back;
    const Tier *first = tiers.empty() || tiers.front().minimum.isPositive() ? nullptr : &tiers.front();
    back.usual = Percent(share(withUsualRules(programme), ordinary, first));
    const Programme every = withEveryRule(programme);
    std::vector<Money> bills{ordinary};
    for (const Rule &rule : every.earning.rules) {
        if (rule.enabled && rule.minimum.isPositive())
            bills.push_back(rule.minimum);
    }
    int most = -1;
    for (const Money bill : bills) {
        for (size_t i = 0; i <= tiers.size(); ++i) {
            const Tier *tier = i == 0 ? nullptr : &tiers[i - 1];
            const int found = share(every, bill, tier);
            if (found <= most)
                continue;
            most = found;
            back.most = Percent(found);
            back.mostAt = bill;
            back.mostTier = tier ? std::optional(tier->id) : std::nullopt;
        }
    }
    return back;
}

} // namespace bashgah::domain
