// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/evaluate.h"

#include "domain/program/tier.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace bashgah::domain {
namespace {

/// No purchase earns more: sums of points stay far from the bounds of 64 bits under any rules.
constexpr qint64 mostPoints = 1'000'000'000'000'000;

/// One line of the explanation before the points are whole.
struct ExactShare
{
    AppliedRule rule;
    Rational points;
};

bool isMultiplier(const Rule &rule)
{
    return std::holds_alternative<MultiplierRule>(rule.effect);
}

Rational pointsOf(const RuleEffect &effect, Money basis)
{
    if (const auto *fixed = std::get_if<FixedRule>(&effect))
        return Rational(fixed->points.value() * fixed->units);
    const auto *money = std::get_if<PerMoneyRule>(&effect);
    if (!money || !money->per.isPositive())
        return Rational(0);
    if (money->mode == EarnMode::Block)
        return Rational(basis.minor() / money->per.minor()) * Rational(money->points.value());
    return Rational(basis.minor()) * Rational(money->points.value(), money->per.minor());
}

AppliedRule applied(const Rule &rule)
{
    return std::visit([&](const auto &effect) { return AppliedRule{rule.id, effect, {}}; },
                      rule.effect);
}

using Holds = std::function<bool(const Rule &)>;

/// The points rules that count: all that hold, or the strongest exclusive one alone.
std::vector<const Rule *> countingRules(const std::vector<Rule> &rules, const Holds &holds)
{
    std::vector<const Rule *> counting;
    const Rule *alone = nullptr;
    for (const Rule &rule : rules) {
        if (isMultiplier(rule) || !holds(rule))
            continue;
        counting.push_back(&rule);
        if (rule.exclusive && (!alone || rule.priority > alone->priority))
            alone = &rule;
    }
    return alone ? std::vector<const Rule *>{alone} : counting;
}

/// Base points, then what each multiplier adds; the last sum is the exact total.
std::vector<ExactShare> exactShares(const std::vector<Rule> &rules, const Holds &holds, Money basis,
                                    const Tier *tier)
{
    std::vector<ExactShare> shares;
    Rational sum;
    for (const Rule *rule : countingRules(rules, holds)) {
        shares.push_back({applied(*rule), pointsOf(rule->effect, basis)});
        sum = sum + shares.back().points;
    }
    const auto multiply = [&](AppliedRule rule, int num, int den) {
        const Rational product = sum * Rational(num, den);
        shares.push_back({std::move(rule), product - sum});
        sum = product;
    };
    for (const Rule &rule : rules) {
        const auto *multiplier = std::get_if<MultiplierRule>(&rule.effect);
        if (multiplier && multiplier->den > 0 && holds(rule))
            multiply(applied(rule), multiplier->num, multiplier->den);
    }
    if (tier && tier->den > 0 && tier->num != tier->den) {
        const TierMultiplier effect{tier->id, tier->name, tier->num, tier->den};
        multiply({QString(), effect, {}}, tier->num, tier->den);
    }
    return shares;
}

/// Whole points per line of the explanation by largest remainder, so that they sum to the total.
std::vector<AppliedRule> wholeShares(std::vector<ExactShare> shares, Points total)
{
    std::vector<AppliedRule> rules;
    std::vector<Rational> rests;
    qint64 given = 0;
    for (ExactShare &share : shares) {
        const qint64 floor =
            std::clamp(share.points.rounded(Rounding::Floor), -mostPoints, mostPoints);
        rests.push_back(share.points - Rational(floor));
        share.rule.points = Points(floor);
        given += floor;
        rules.push_back(std::move(share.rule));
    }
    std::vector<size_t> order(rules.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return rests[b] < rests[a]; });
    for (size_t i = 0; given < total.value() && i < order.size(); ++given, ++i)
        rules[order[i]].points += Points(1);
    if (given > total.value())
        rules.front().points -= Points(given - total.value());
    return rules;
}

Money basisOf(const BillLine &line, const BasisPolicy &policy)
{
    if (policy.excludedCategories.contains(line.category) && !line.category.isEmpty())
        return {};
    Money basis = policy.afterDiscount ? line.net() : line.gross;
    if (policy.excludePaidWithPoints)
        basis -= line.paidWithPoints;
    return std::max(basis, Money());
}

void finish(Evaluation &evaluation, const Programme &programme, const Holds &holds,
            const std::optional<QString> &tierId)
{
    evaluation.rounding = programme.earning.rounding;
    evaluation.tierId = tierId;
    for (const Money &line : evaluation.lineBasis)
        evaluation.basis += line;
    evaluation.linePoints.resize(evaluation.lineBasis.size());
    if (!evaluation.basis.isPositive())
        return;
    const Tier *tier =
        programme.tiers && tierId ? tierById(*programme.tiers, *tierId) : nullptr;
    auto shares = exactShares(programme.earning.rules, holds, evaluation.basis, tier);
    Rational sum;
    for (const ExactShare &share : shares)
        sum = sum + share.points;
    evaluation.total = Points(std::min(sum.rounded(evaluation.rounding), mostPoints));
    evaluation.rules = wholeShares(std::move(shares), evaluation.total);
    std::vector<qint64> weights;
    for (const Money &line : evaluation.lineBasis)
        weights.push_back(line.minor());
    const std::vector<qint64> parts = allocate(evaluation.total.value(), weights);
    for (size_t i = 0; i < parts.size(); ++i)
        evaluation.linePoints[i] = Points(parts[i]);
}

} // namespace

Evaluation evaluate(const Programme &programme, const MemberState &state, const Bill &bill)
{
    Evaluation evaluation;
    Money basis;
    for (const BillLine &line : bill.lines) {
        evaluation.lineBasis.push_back(basisOf(line, programme.earning.basis));
        basis += evaluation.lineBasis.back();
    }
    const Holds holds = [basis](const Rule &rule) {
        return rule.enabled && basis >= rule.minimum;
    };
    finish(evaluation, programme, holds, state.tierId);
    return evaluation;
}

Evaluation evaluateKept(const Programme &programme, const Evaluation &original,
                        const std::vector<KeptLine> &kept)
{
    Evaluation evaluation;
    Money basis;
    for (size_t i = 0; i < original.lineBasis.size(); ++i) {
        const KeptLine line = i < kept.size() ? kept[i] : KeptLine{};
        const Money part = line.whole.isPositive()
            ? original.lineBasis[i].times(Rational(line.kept.minor(), line.whole.minor()),
                                          Rounding::Floor)
            : Money();
        evaluation.lineBasis.push_back(part);
        basis += part;
    }
    const bool recheck = programme.clawback.recheckMinimum;
    const Holds holds = [&](const Rule &rule) {
        if (recheck)
            return rule.enabled && basis >= rule.minimum;
        return std::any_of(original.rules.begin(), original.rules.end(),
                           [&](const AppliedRule &was) { return was.ruleId == rule.id; });
    };
    finish(evaluation, programme, holds, original.tierId);
    return evaluation;
}

} // namespace bashgah::domain
