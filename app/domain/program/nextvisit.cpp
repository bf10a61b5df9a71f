// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/nextvisit.h"

#include "domain/base/rational.h"
#include "domain/purchase/purchase.h"

namespace bashgah::domain {
namespace {

constexpr int wholeShare = 10'000;

/// Half up to whole steps.
Money shareOf(const NextVisitRule &rule, Money net)
{
    const qint64 step = rule.step.isPositive() ? rule.step.minor() : 1;
    const Rational steps = Rational(net.minor()) * Rational(rule.share.basisPoints(), wholeShare) * Rational(1, step);
    return Money::fromMinor(steps.rounded(Rounding::HalfUp) * step);
}

} // namespace

qint64 wholePieces(const std::vector<PurchaseLine> &lines)
{
    qint64 pieces = 0;
    for (const PurchaseLine &line : lines)
        pieces += line.quantity.thousandths() / 1000;
    return pieces;
}

std::optional<NextVisitGain> nextVisitGain(const NextVisitRule &rule, const NextVisitBasis &basis, QDate day)
{
    if (!rule.enabled || !basis.net.isPositive() || basis.net < rule.minimum || basis.units < rule.units)
        return std::nullopt;
    NextVisitGain gain{rule.id, rule.name, {}, rule.amount, day.addDays(rule.fromDays), {}, {}};
    gain.until = gain.from.addDays(rule.lifeDays - 1);
    if (rule.worth == NextVisitRule::Worth::ShareOfNext) {
        gain.share = rule.share;
        gain.amount = Money();
        return gain;
    }
    if (rule.worth == NextVisitRule::Worth::ShareOfThis)
        gain.amount = shareOf(rule, basis.net);
    return gain.amount.isPositive() ? std::optional(gain) : std::nullopt;
}

std::vector<NextVisitGain> nextVisitGains(const std::vector<NextVisitRule> &rules, const NextVisitBasis &basis,
                                          QDate day)
{
    std::vector<NextVisitGain> gains;
    for (const NextVisitRule &rule : rules) {
        if (auto gain = nextVisitGain(rule, basis, day))
            gains.push_back(std::move(*gain));
    }
    return gains;
}

} // namespace bashgah::domain
