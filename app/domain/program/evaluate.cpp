// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/evaluate.h"

#include "domain/program/holding.h"
#include "domain/program/tier.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

/// Steps after the rules that hold are known.
Evaluation finish(const Programme &programme, const CountedLines &counted,
                  std::vector<Holding> holdings, const std::optional<QString> &tierId,
                  const std::optional<Room> &room)
{
    Evaluation evaluation;
    evaluation.rounding = programme.earning.rounding;
    evaluation.tierId = tierId;
    evaluation.basis = counted.basisOfAll;
    evaluation.lineBasis = counted.basis;
    evaluation.tax = counted.tax;
    if (!evaluation.basis.isPositive()) {
        evaluation.linePoints.resize(counted.basis.size());
        return evaluation;
    }
    const Tier *tier =
        programme.tiers && tierId ? tierById(*programme.tiers, *tierId) : nullptr;
    settle(evaluation, exactShares(std::move(holdings), counted, programme.earning, tier), counted,
           room);
    return evaluation;
}

/// Lines of the kept part, as they counted then.
CountedLines countKept(const Evaluation &original, const std::vector<KeptLine> &kept)
{
    CountedLines counted;
    for (size_t i = 0; i < original.lineBasis.size(); ++i) {
        const KeptLine line = i < kept.size() ? kept[i] : KeptLine{};
        const Rational share = keptShare(kept, i);
        counted.basis.push_back(original.lineBasis[i].times(share, Rounding::Floor));
        counted.basisOfAll += counted.basis.back();
        const qint64 units = i < original.lineUnits.size() ? original.lineUnits[i] : 0;
        const qint64 left = line.quantity
            ? std::clamp(line.quantity->thousandths(), qint64{0}, units)
            : (Rational(units) * share).rounded(Rounding::Floor);
        counted.thousandths.push_back(counted.basis.back().isPositive() ? left : 0);
        counted.thousandthsOfAll += counted.thousandths.back();
    }
    return counted;
}

/// The rule as it held then, on what was kept.
std::optional<Holding> heldAgain(const Programme &programme, const AppliedRule &was,
                                 const CountedLines &counted)
{
    const std::vector<Rule> &rules = programme.earning.rules;
    const auto rule = std::find_if(rules.begin(), rules.end(),
                                   [&](const Rule &each) { return each.id == was.ruleId; });
    if (was.ruleId.isEmpty() || rule == rules.end())
        return std::nullopt;
    Holding holding;
    holding.rule = &*rule;
    holding.lines = was.lines;
    if (was.room)
        holding.room = Room{*was.room, Cap{CapPeriod::Purchase, *was.room}};
    countOn(counted, holding);
    const auto *times = std::get_if<MultiplierRule>(&rule->effect);
    const bool reduces = times && times->num < times->den; // ending it would give points for a return
    const Money least = programme.clawback.recheckMinimum && !reduces ? rule->minimum : Money();
    if (!holding.basis.isPositive() || holding.basis < least)
        return std::nullopt;
    return holding;
}

} // namespace

Rational keptShare(const std::vector<KeptLine> &kept, size_t line)
{
    if (line >= kept.size())
        return Rational(0);
    KeptLine part = kept[line];
    for (size_t i = 0; !kept[line].whole.isPositive() && i < kept.size(); ++i) {
        part.whole += kept[i].whole;
        part.kept += kept[i].kept;
    }
    return part.whole.isPositive() ? Rational(part.kept.minor(), part.whole.minor()) : Rational(1);
}

Evaluation evaluate(const Programme &programme, const MemberState &state, const Bill &bill)
{
    const EarningPolicy &policy = programme.earning;
    const CountedLines counted = countLines(bill, policy.basis);
    std::vector<Holding> holdings;
    holdings.reserve(policy.rules.size());
    for (const Rule &rule : policy.rules) {
        RuleTest test = testRule(rule, state, bill, counted);
        if (!test.miss)
            holdings.push_back(std::move(test.holding));
    }
    return finish(programme, counted, std::move(holdings), state.tierId,
                  roomUnder(policy.caps, QString(), state));
}

Evaluation evaluateKept(const Programme &programme, const Evaluation &original,
                        const std::vector<KeptLine> &kept)
{
    const CountedLines counted = countKept(original, kept);
    std::vector<Holding> holdings;
    for (const AppliedRule &was : original.rules) {
        if (auto holding = heldAgain(programme, was, counted))
            holdings.push_back(std::move(*holding));
    }
    std::stable_sort(holdings.begin(), holdings.end(), [](const Holding &a, const Holding &b) {
        return a.rule < b.rule; // the programme's order
    });
    const auto room = original.room
        ? std::optional(Room{*original.room, Cap{CapPeriod::Purchase, *original.room}})
        : std::nullopt;
    return finish(programme, counted, std::move(holdings), original.tierId, room);
}

Points givenBy(const Evaluation &evaluation, const QString &ruleId)
{
    if (ruleId.isEmpty())
        return evaluation.total;
    Points points;
    for (const AppliedRule &rule : evaluation.rules) {
        if (rule.ruleId == ruleId)
            points += rule.points;
    }
    return points;
}

std::vector<MissedRule> missedRules(const Programme &programme, const MemberState &state,
                                    const Bill &bill)
{
    const CountedLines counted = countLines(bill, programme.earning.basis);
    const Evaluation evaluation = evaluate(programme, state, bill);
    std::vector<MissedRule> missed;
    for (const Rule &rule : programme.earning.rules) {
        const RuleTest test = testRule(rule, state, bill, counted);
        const bool silenced =
            std::any_of(evaluation.silenced.begin(), evaluation.silenced.end(),
                        [&](const AppliedRule &each) { return each.ruleId == rule.id; });
        if (test.miss)
            missed.push_back({rule.id, *test.miss, test.condition});
        else if (silenced)
            missed.push_back({rule.id, Miss::Silenced, 0});
    }
    return missed;
}

} // namespace bashgah::domain
