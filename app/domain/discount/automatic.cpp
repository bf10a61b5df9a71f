// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/discount/automatic.h"

#include <algorithm>
#include <tuple>

namespace bashgah::domain {
namespace {

/// What it takes off a bill that has no other.
struct Candidate
{
    Discount discount;
    Money alone;
};

/// One choice among the candidates: bit i is the i-th of them.
struct Choice
{
    unsigned members = 0;
    int count = 0;
    DiscountOutcome outcome;

    [[nodiscard]] bool isBetterThan(const Choice &other) const
    {
        const size_t refused[] = {outcome.refused.size(), other.outcome.refused.size()};
        return std::tie(other.outcome.total, refused[0], count) < std::tie(outcome.total, refused[1], other.count);
    }
};

/// Those that take something off by themselves, the most first; the others say why not.
std::vector<Candidate> candidatesOf(const std::vector<DiscountLine> &lines, std::vector<Discount> all,
                                    std::vector<DiscountNotTaken> &notTaken)
{
    std::vector<Candidate> candidates;
    for (Discount &one : all) {
        one.byItself = true;
        DiscountOutcome alone = applyDiscounts(lines, {one});
        if (alone.refused.empty())
            candidates.push_back({std::move(one), alone.total});
        else
            notTaken.push_back({one.id, one.name, std::move(alone.refused.front().why)});
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return std::tie(b.alone, a.discount.id) < std::tie(a.alone, b.discount.id);
    });
    return candidates;
}

/// Absent: one of the chosen ones gives way to another of them; a smaller choice says the same.
std::optional<Choice> tried(const std::vector<DiscountLine> &lines, const std::vector<Discount> &asked,
                            const std::vector<Candidate> &candidates, unsigned members)
{
    std::vector<Discount> together = asked;
    Choice choice{members, 0, {}};
    for (size_t i = 0; i < candidates.size(); ++i) {
        if (((members >> i) & 1U) == 0)
            continue;
        together.push_back(candidates[i].discount);
        ++choice.count;
    }
    choice.outcome = applyDiscounts(lines, std::move(together));
    for (const RefusedDiscount &refused : choice.outcome.refused) {
        const bool isOwn = std::none_of(asked.begin(), asked.end(),
                                        [&](const Discount &one) { return one.id == refused.id; });
        if (isOwn)
            return std::nullopt;
    }
    return choice;
}

/// What stands in the way: one that it may not go with, else the largest.
QString otherThan(const Discount &left, const std::vector<Discount> &asked, const std::vector<Candidate> &candidates,
                  const Choice &best)
{
    QString name;
    Money most;
    for (const AppliedDiscount &applied : best.outcome.applied) {
        const auto isIt = [&](const Discount &one) { return one.id == applied.id; };
        const auto typed = std::find_if(asked.begin(), asked.end(), isIt);
        const auto chosen = std::find_if(candidates.begin(), candidates.end(),
                                         [&](const Candidate &one) { return isIt(one.discount); });
        const Discount &discount = typed != asked.end() ? *typed : chosen->discount;
        if (!goTogether(left, discount))
            return applied.name;
        if (most < applied.amount) {
            most = applied.amount;
            name = applied.name;
        }
    }
    return name;
}

bool names(const std::vector<RefusedDiscount> &refused, const QString &id)
{
    return std::any_of(refused.begin(), refused.end(), [&](const RefusedDiscount &one) { return one.id == id; });
}

/// What was asked for and would have been taken without those that apply by themselves.
std::vector<DiscountNotTaken> gaveWay(const std::vector<RefusedDiscount> &anyway, const std::vector<Discount> &asked,
                                      const std::vector<Candidate> &candidates, const Choice &best)
{
    std::vector<DiscountNotTaken> all;
    for (const Discount &one : asked) {
        if (!names(best.outcome.refused, one.id) || names(anyway, one.id))
            continue;
        Error why{ErrorCode::NotCombinable, {one.name, otherThan(one, asked, candidates, best)}, {}, {}};
        all.push_back({one.id, one.name, std::move(why)});
    }
    return all;
}

} // namespace

BestDiscounts applyBest(const std::vector<DiscountLine> &lines, const std::vector<Discount> &asked,
                        std::vector<Discount> byThemselves)
{
    BestDiscounts result;
    const std::vector<Candidate> candidates = candidatesOf(lines, std::move(byThemselves), result.notTaken);
    const auto many = static_cast<unsigned>(std::min<size_t>(candidates.size(), mostTogether));
    Choice best{0, 0, applyDiscounts(lines, asked)};
    const std::vector<RefusedDiscount> anyway = best.outcome.refused;
    for (unsigned members = 1; members < 1U << many; ++members) {
        auto choice = tried(lines, asked, candidates, members);
        if (choice && choice->isBetterThan(best))
            best = std::move(*choice);
    }
    for (size_t i = 0; i < candidates.size(); ++i) {
        if (((best.members >> i) & 1U) != 0)
            continue;
        const Discount &left = candidates[i].discount;
        result.notTaken.push_back(
            {left.id, left.name,
             Error{ErrorCode::NotCombinable, {left.name, otherThan(left, asked, candidates, best)}, {}, {}}});
    }
    result.gaveWay = gaveWay(anyway, asked, candidates, best);
    std::erase_if(best.outcome.refused, [&](const RefusedDiscount &one) { return !names(anyway, one.id); });
    result.outcome = std::move(best.outcome);
    return result;
}

} // namespace bashgah::domain
