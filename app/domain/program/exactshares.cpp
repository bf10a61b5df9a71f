// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/holding.h"

#include <algorithm>
#include <iterator>

namespace bashgah::domain {
namespace {

Rational pointsOf(const RuleEffect &effect, Money basis, qint64 thousandths)
{
    if (const auto *fixed = std::get_if<FixedRule>(&effect))
        return Rational(fixed->points.value() * fixed->units);
    if (const auto *unit = std::get_if<PerUnitRule>(&effect)) {
        const qint64 each = qint64(std::max(unit->units, 1)) * 1000;
        return Rational(thousandths / each) * Rational(unit->points.value());
    }
    const auto *money = std::get_if<PerMoneyRule>(&effect);
    if (!money || !money->per.isPositive())
        return Rational(0);
    if (money->mode == EarnMode::Block)
        return Rational(basis.minor() / money->per.minor()) * Rational(money->points.value());
    return Rational(basis.minor()) * Rational(money->points.value(), money->per.minor());
}

AppliedRule applied(const Holding &holding)
{
    AppliedRule rule = std::visit(
        [&](const auto &effect) { return AppliedRule{holding.rule->id, effect, {}}; },
        holding.rule->effect);
    rule.lines = holding.lines;
    if (holding.room)
        rule.room = holding.room->points;
    return rule;
}

/// The exclusive points rule that silences the others; null: none does.
const Holding *aloneAmong(const std::vector<Holding> &holdings)
{
    const Holding *alone = nullptr;
    for (const Holding &holding : holdings) {
        const Rule &rule = *holding.rule;
        if (!isMultiplier(rule) && rule.exclusive && (!alone || rule.priority > alone->rule->priority))
            alone = &holding;
    }
    return alone;
}

Rational sumOf(const ExactShares &shares)
{
    Rational sum;
    for (const ExactShare &share : shares.shares)
        sum = sum + share.points;
    return sum;
}

bool isTrimmed(const ExactShares &shares, const QString &ruleId)
{
    return std::any_of(shares.trimmed.begin(), shares.trimmed.end(),
                       [&](const Trimmed &each) { return each.ruleId == ruleId; });
}

using Lines = std::optional<std::vector<int>>; // places of the bill; absent: all

/// Lines that both look at.
Lines common(const Lines &a, const Lines &b)
{
    if (!a || !b)
        return a ? a : b;
    std::vector<int> both;
    std::set_intersection(a->begin(), a->end(), b->begin(), b->end(), std::back_inserter(both));
    return both;
}

/// Builds up the shares step by step; `sum` is the exact total so far.
class Shares
{
public:
    Shares(const CountedLines &counted, const EarningPolicy &policy)
        : m_counted(counted), m_policy(policy)
    {
    }

    void addBase(std::vector<Holding> &holdings)
    {
        const Holding *alone = aloneAmong(holdings);
        for (Holding &holding : holdings) {
            if (isMultiplier(*holding.rule))
                continue;
            if (alone && alone != &holding) {
                m_result.silenced.push_back(applied(holding));
                continue;
            }
            const Rational points =
                pointsOf(holding.rule->effect, holding.basis, holding.thousandths);
            add(holding, points);
            m_base.push_back({&holding, m_result.shares.back().points});
        }
    }

    /// Those with an item filter first: on the goods they share they multiply each other.
    void multiplyAll(const std::vector<Holding> &holdings)
    {
        for (const bool filtered : {true, false}) {
            for (const Holding &holding : holdings) {
                if (!isMultiplier(*holding.rule) || holding.lines.has_value() != filtered)
                    continue;
                add(holding, addedBy(holding));
                if (filtered)
                    m_onGoods.push_back({&holding, m_result.shares.back().points});
            }
        }
    }

    void multiplyBest(const std::vector<Holding> &holdings)
    {
        const Holding *best = nullptr;
        Rational most;
        for (const Holding &holding : holdings) {
            if (!isMultiplier(*holding.rule))
                continue;
            const Rational added = trimmedTo(holding, addedBy(holding));
            if (!best || most < added) {
                best = &holding;
                most = added;
            }
        }
        for (const Holding &holding : holdings) {
            if (&holding == best)
                add(holding, addedBy(holding));
            else if (isMultiplier(*holding.rule))
                m_result.silenced.push_back(applied(holding));
        }
    }

    void multiplyTier(const Tier &tier)
    {
        const TierMultiplier effect{tier.id, tier.name, tier.num, tier.den};
        m_result.shares.push_back(
            {{QString(), effect, {}}, m_sum * Rational(tier.num - tier.den, tier.den)});
    }

    [[nodiscard]] ExactShares take() { return std::move(m_result); }

private:
    /// A rule that counted, with what it gave after its caps.
    struct Given { const Holding *holding; Rational points; };

    [[nodiscard]] static Rational trimmedTo(const Holding &holding, Rational points)
    {
        if (!holding.room)
            return points;
        const Rational room(holding.room->points.value());
        return room < points ? room : points;
    }

    void add(const Holding &holding, Rational points)
    {
        Rational given = trimmedTo(holding, points);
        const Rational least = Rational(0) - m_sum; // reductions never take more than was given
        if (given < least)
            given = least;
        if (given < points) {
            const qint64 off = points.rounded(m_policy.rounding) - holding.room->points.value();
            if (off > 0)
                m_result.trimmed.push_back({holding.rule->id, holding.room->by, Points(off)});
        }
        m_result.shares.push_back({applied(holding), given});
        m_sum = m_sum + given;
    }

    [[nodiscard]] static Rational factorLess1(const Holding &holding)
    {
        const auto &times = std::get<MultiplierRule>(holding.rule->effect);
        return times.den > 0 ? Rational(times.num - times.den, times.den) : Rational(0);
    }

    [[nodiscard]] Rational addedBy(const Holding &holding) const
    {
        return factorLess1(holding)
            * (holding.lines ? givenOn(holding.lines, m_onGoods.size()) : m_sum);
    }

    /// What money and units of these lines gave, with the first `multiplied` multipliers of goods;
    /// of each rule at most what it gave in all.
    [[nodiscard]] Rational givenOn(const Lines &lines, size_t multiplied) const
    {
        if (lines && lines->empty())
            return {};
        if (multiplied == 0)
            return baseOn(lines);
        const Given &last = m_onGoods[multiplied - 1];
        const Lines shared = common(lines, last.holding->lines);
        const Rational before = givenOn(lines, multiplied - 1);
        const Rational inShared = shared == lines ? before : givenOn(shared, multiplied - 1);
        const Rational added = factorLess1(*last.holding) * inShared;
        return before + (last.holding->room && last.points < added ? last.points : added);
    }

    [[nodiscard]] Rational baseOn(const Lines &lines) const
    {
        Rational sum;
        for (const Given &base : m_base) {
            if (std::holds_alternative<FixedRule>(base.holding->rule->effect))
                continue;
            Holding part;
            part.lines = common(base.holding->lines, lines);
            countOn(m_counted, part);
            const Rational points =
                pointsOf(base.holding->rule->effect, part.basis, part.thousandths);
            sum = sum + (base.points < points ? base.points : points);
        }
        return sum;
    }

    const CountedLines &m_counted;
    const EarningPolicy &m_policy;
    ExactShares m_result;
    std::vector<Given> m_base;
    std::vector<Given> m_onGoods; ///< multipliers with an item filter, so far
    Rational m_sum;
};

ExactShares sharesOf(std::vector<Holding> &holdings, const CountedLines &counted,
                     const EarningPolicy &policy, const Tier *tier)
{
    Shares shares(counted, policy);
    shares.addBase(holdings);
    if (policy.multipliers == Multipliers::Best)
        shares.multiplyBest(holdings);
    else
        shares.multiplyAll(holdings);
    if (tier && tier->den > 0 && tier->num != tier->den)
        shares.multiplyTier(*tier);
    return shares.take();
}

} // namespace

ExactShares exactShares(std::vector<Holding> holdings, const CountedLines &counted,
                        const EarningPolicy &policy, const Tier *tier)
{
    ExactShares shares = sharesOf(holdings, counted, policy, tier);
    const Holding *alone = aloneAmong(holdings);
    if (!alone || !isTrimmed(shares, alone->rule->id))
        return shares;
    // nearly used up it must not give less than used up
    AppliedRule gaveWay = applied(*alone);
    holdings.erase(holdings.begin() + (alone - holdings.data()));
    ExactShares others = exactShares(std::move(holdings), counted, policy, tier);
    if (!(sumOf(shares) < sumOf(others)))
        return shares;
    others.silenced.push_back(std::move(gaveWay));
    return others;
}

} // namespace bashgah::domain
