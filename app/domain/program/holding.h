// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/evaluate.h"

namespace bashgah::domain {

/// The smallest room that caps leave, and which cap that is.
struct Room
{
    Points points;
    Cap by;
};
[[nodiscard]] std::optional<Room> roomUnder(const std::vector<Cap> &caps, const QString &ruleId,
                                            const MemberState &state);

/// A rule that holds, with what it counts on: one step of the evaluation hands these to the next.
struct Holding
{
    const Rule *rule = nullptr;
    Money basis;
    qint64 thousandths = 0; ///< of units
    std::optional<std::vector<int>> lines{}; ///< absent: all
    std::optional<Room> room{};
};

/// The lines of a bill as the rules count them.
struct CountedLines
{
    std::vector<Money> basis;
    std::vector<qint64> thousandths; ///< of units; 0 on a line without basis
    Money basisOfAll;
    Money tax{}; ///< left out of it
    qint64 thousandthsOfAll = 0;
};
[[nodiscard]] CountedLines countLines(const Bill &bill, const BasisPolicy &policy);
/// Sums basis and units over the holding's lines.
void countOn(const CountedLines &counted, Holding &holding);

/// The rule as it holds, or why it does not (all but Silenced).
struct RuleTest
{
    std::optional<Miss> miss;
    size_t condition = 0;
    Holding holding;
};
[[nodiscard]] RuleTest testRule(const Rule &rule, const MemberState &state, const Bill &bill,
                                const CountedLines &counted);

/// One line of the explanation before the points are whole.
struct ExactShare
{
    AppliedRule rule;
    Rational points;
};

/// Steps 4 to 6 of the pipeline: who counts and how much, exactly.
struct ExactShares
{
    std::vector<ExactShare> shares; ///< base points, then what each multiplier adds
    std::vector<AppliedRule> silenced;
    std::vector<Trimmed> trimmed;
};
[[nodiscard]] ExactShares exactShares(std::vector<Holding> holdings, const CountedLines &counted,
                                      const EarningPolicy &policy, const Tier *tier);

/// No purchase earns more: sums of points stay far from the bounds of 64 bits under any rules.
constexpr qint64 mostPointsAtOnce = 1'000'000'000'000'000;

/// Steps 7 to 9: rounds, caps, and gives rules and lines their whole shares.
void settle(Evaluation &evaluation, ExactShares exact, const CountedLines &counted,
            const std::optional<Room> &room);

} // namespace bashgah::domain
