// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/nextvisit.h"

#include "domain/base/rational.h"
#include "domain/program/evaluate.h"

namespace bashgah::domain {
namespace {

/// Half up to whole steps.
Money shareOf(const NextVisitRule &rule, Money net)
{
    const qint64 step = rule.step.isPositive() ? rule.step.minor() : 1;
    const Rational share(rule.share.basisPoints(), Percent::whole(100).basisPoints());
    const Rational steps = Rational(net.minor()) * share * Rational(1, step);
    return Money::fromMinor(steps.rounded(Rounding::HalfUp) * step);
}

std::vector<int> placesOf(const ItemFilter &items, const std::vector<NextVisitBasis::Line> &lines)
{
    std::vector<int> places;
    for (size_t i = 0; !items.isAll() && i < lines.size(); ++i) {
        if (matches(items, lines[i].names))
            places.push_back(static_cast<int>(i));
    }
    return places;
}

/// Pieces that count; absent: none of the goods that the rule asks for is there.
std::optional<qint64> piecesOf(const NextVisitRule &rule, const NextVisitBasis &basis, const std::vector<int> &places)
{
    if (rule.items.isAll())
        return basis.units;
    std::optional<qint64> pieces;
    for (const int place : places) {
        const auto at = static_cast<size_t>(place);
        if (place >= 0 && at < basis.lines.size() && basis.lines[at].kept)
            pieces = pieces.value_or(0) + basis.lines[at].pieces;
    }
    return pieces;
}

} // namespace

NextVisitBasis nextVisitBasis(const Bill &bill, Money net, std::optional<QString> tierId)
{
    NextVisitBasis basis{net, 0, {}, std::move(tierId)};
    for (const BillLine &line : bill.lines) {
        const qint64 pieces = line.quantity.thousandths() / 1000;
        basis.units += pieces;
        basis.lines.push_back({{line.product, line.category, line.brand}, pieces});
    }
    return basis;
}

std::optional<NextVisitGain> nextVisitGain(const NextVisitRule &rule, const NextVisitBasis &basis, QDate day)
{
    if (!rule.tiers.isEmpty() && !(basis.tierId && rule.tiers.contains(*basis.tierId)))
        return std::nullopt;
    return nextVisitKept(rule, basis, placesOf(rule.items, basis.lines), day);
}

std::optional<NextVisitGain> nextVisitKept(const NextVisitRule &rule, const NextVisitBasis &basis,
                                           const std::vector<int> &lines, QDate day)
{
    const std::optional<qint64> pieces = piecesOf(rule, basis, lines);
    if (!rule.enabled || !basis.net.isPositive() || basis.net < rule.minimum || !pieces || *pieces < rule.units)
        return std::nullopt;
    NextVisitGain gain{rule.id, rule.name, {}, rule.amount, day.addDays(rule.fromDays), {}, {}, lines};
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
