// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/holding.h"

#include <QVarLengthArray>

#include <algorithm>
#include <numeric>

namespace bashgah::domain {
namespace {

constexpr int usualRules = 16; ///< shares of so many rules need no memory of their own

/// Whole points per line of the explanation by largest remainder, so that they sum to the total.
std::vector<AppliedRule> wholeShares(std::vector<ExactShare> shares, Points total)
{
    std::vector<AppliedRule> rules;
    rules.reserve(shares.size());
    QVarLengthArray<Rational, usualRules> rests;
    qint64 given = 0;
    for (ExactShare &share : shares) {
        const qint64 floor = std::clamp(share.points.rounded(Rounding::Floor), -mostPointsAtOnce,
                                        mostPointsAtOnce);
        rests.append(share.points - Rational(floor));
        share.rule.points = Points(floor);
        given += floor;
        rules.push_back(std::move(share.rule));
    }
    QVarLengthArray<size_t, usualRules> order(static_cast<qsizetype>(rules.size()));
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return rests[static_cast<qsizetype>(b)] < rests[static_cast<qsizetype>(a)];
    });
    for (qsizetype i = 0; given < total.value() && i < order.size(); ++given, ++i)
        rules[order[i]].points += Points(1);
    if (given > total.value())
        rules.front().points -= Points(given - total.value());
    return rules;
}

/// What a cap on all rules cut off is cut off every rule in proportion; where one took points away,
/// from the last.
void cutShares(std::vector<AppliedRule> &rules, Points total)
{
    std::vector<qint64> weights;
    qint64 given = 0;
    for (const AppliedRule &rule : rules) {
        weights.push_back(rule.points.value());
        given += rule.points.value();
    }
    if (std::all_of(weights.begin(), weights.end(), [](qint64 weight) { return weight >= 0; })) {
        const std::vector<qint64> parts = allocate(total.value(), weights);
        for (size_t i = 0; i < parts.size(); ++i)
            rules[i].points = Points(parts[i]);
        return;
    }
    for (auto rule = rules.rbegin(); rule != rules.rend() && given > total.value(); ++rule) {
        const qint64 off = std::clamp(rule->points.value(), qint64{0}, given - total.value());
        rule->points -= Points(off);
        given -= off;
    }
}

void addOverLines(Evaluation &evaluation, Points points, const std::vector<int> &lines,
                  std::vector<qint64> &weights)
{
    weights.clear();
    for (const int line : lines)
        weights.push_back(evaluation.lineBasis[static_cast<size_t>(line)].minor());
    const std::vector<qint64> parts = allocate(points.value(), weights);
    for (size_t i = 0; i < parts.size(); ++i)
        evaluation.linePoints[static_cast<size_t>(lines[i])] += Points(parts[i]);
}

/// Each rule's points go to the lines it looked at, by their basis.
void shareOverLines(Evaluation &evaluation)
{
    evaluation.linePoints.assign(evaluation.lineBasis.size(), Points(0));
    if (evaluation.lineBasis.size() == 1) {
        evaluation.linePoints.front() = evaluation.total;
        return;
    }
    std::vector<int> all(evaluation.lineBasis.size());
    std::iota(all.begin(), all.end(), 0);
    std::vector<qint64> weights;
    Points onAll = evaluation.total;
    for (const AppliedRule &rule : evaluation.rules) {
        if (rule.lines && !rule.lines->empty()) {
            addOverLines(evaluation, rule.points, *rule.lines, weights);
            onAll -= rule.points;
        }
    }
    addOverLines(evaluation, onAll, all, weights);
}

bool countsUnits(const Evaluation &evaluation)
{
    const auto isPerUnit = [](const AppliedRule &rule) {
        return std::holds_alternative<PerUnitRule>(rule.effect);
    };
    return std::any_of(evaluation.rules.begin(), evaluation.rules.end(), isPerUnit)
        || std::any_of(evaluation.silenced.begin(), evaluation.silenced.end(), isPerUnit);
}

} // namespace

void settle(Evaluation &evaluation, ExactShares exact, const CountedLines &counted,
            const std::optional<Room> &room)
{
    Rational sum;
    for (const ExactShare &share : exact.shares)
        sum = sum + share.points;
    evaluation.total = Points(std::min(sum.rounded(evaluation.rounding), mostPointsAtOnce));
    evaluation.rules = wholeShares(std::move(exact.shares), evaluation.total);
    evaluation.silenced = std::move(exact.silenced);
    evaluation.trimmed = std::move(exact.trimmed);
    if (room)
        evaluation.room = room->points;
    if (room && room->points < evaluation.total) {
        evaluation.trimmed.push_back({QString(), room->by, evaluation.total - room->points});
        evaluation.total = room->points;
        cutShares(evaluation.rules, evaluation.total);
    }
    if (countsUnits(evaluation))
        evaluation.lineUnits = counted.thousandths;
    shareOverLines(evaluation);
}

} // namespace bashgah::domain
