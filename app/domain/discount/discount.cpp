// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/discount/discount.h"

#include "domain/money/amounterror.h"

#include <algorithm>
#include <tuple>

namespace bashgah::domain {
namespace {

/// One bill on its way through its discounts.
class Bench
{
public:
    explicit Bench(const std::vector<DiscountLine> &lines) : m_lines(lines), m_left(lines.size())
    {
        for (size_t i = 0; i < lines.size(); ++i)
            m_left[i] = lines[i].value;
        outcome.lines.resize(lines.size());
    }
    void apply(const Discount &discount);

    DiscountOutcome outcome;

private:
    [[nodiscard]] std::vector<qint64> eligible(const Discount &discount, bool atFirst) const;
    [[nodiscard]] std::optional<Error> refusal(const Discount &discount, const std::vector<qint64> &weights) const;
    [[nodiscard]] const Discount *inTheWay(const Discount &discount) const;

    const std::vector<DiscountLine> &m_lines;
    std::vector<Money> m_left;
    std::vector<Discount> m_taken;
};

qint64 sumOf(const std::vector<qint64> &values)
{
    qint64 sum = 0;
    for (const qint64 value : values)
        sum += value;
    return sum;
}

std::vector<qint64> Bench::eligible(const Discount &discount, bool atFirst) const
{
    std::vector<qint64> weights(m_lines.size());
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const bool meant = discount.isOrderWide() || discount.products.contains(m_lines[i].product)
            || discount.categories.contains(m_lines[i].category);
        if (meant)
            weights[i] = (atFirst ? m_lines[i].value : m_left[i]).minor();
    }
    return weights;
}

const Discount *Bench::inTheWay(const Discount &discount) const
{
    const auto percentOfAll = [](const Discount &d) {
        return d.isOrderWide() && std::holds_alternative<PercentOff>(d.effect) && !d.joinsPercent;
    };
    for (const Discount &other : m_taken) {
        if (discount.stacking == Stacking::Always || other.stacking == Stacking::Always)
            continue;
        const bool alone = discount.stacking == Stacking::Alone || other.stacking == Stacking::Alone;
        if (alone || (percentOfAll(discount) && percentOfAll(other)))
            return &other;
    }
    return nullptr;
}

std::optional<Error> Bench::refusal(const Discount &discount, const std::vector<qint64> &weights) const
{
    if (const Discount *other = inTheWay(discount))
        return Error{ErrorCode::NotCombinable, {discount.name, other->name}, {}, {}};
    const qint64 tested = sumOf(discount.minimumAtFirst ? eligible(discount, true) : weights);
    if (tested < discount.minimum.minor())
        return amountError(ErrorCode::BelowMinimumPurchase, {discount.minimum, Money::fromMinor(tested)}, {});
    if (sumOf(weights) == 0)
        return Error{ErrorCode::NothingToDiscount, {discount.name}, {}, {}};
    return std::nullopt;
}

void Bench::apply(const Discount &discount)
{
    const std::vector<qint64> weights = eligible(discount, false);
    if (auto why = refusal(discount, weights)) {
        outcome.refused.push_back({discount.id, std::move(*why)});
        return;
    }
    const qint64 goods = sumOf(weights);
    qint64 off = 0;
    if (const auto *percent = std::get_if<PercentOff>(&discount.effect)) {
        off = Money::fromMinor(goods).times(percent->share, Rounding::HalfUp).minor();
        if (percent->most)
            off = std::min(off, percent->most->minor());
    } else {
        off = std::get<AmountOff>(discount.effect).amount.minor();
    }
    off = std::clamp<qint64>(off, 0, goods);
    if (off == 0) {
        outcome.refused.push_back({discount.id, Error{ErrorCode::NothingToDiscount, {discount.name}, {}, {}}});
        return;
    }
    AppliedDiscount applied{discount.id, discount.name, Money::fromMinor(off), {}};
    for (const qint64 part : allocate(off, weights))
        applied.lines.push_back(Money::fromMinor(part));
    for (size_t i = 0; i < m_left.size(); ++i) {
        m_left[i] -= applied.lines[i];
        outcome.lines[i] += applied.lines[i];
    }
    outcome.total += applied.amount;
    outcome.applied.push_back(std::move(applied));
    m_taken.push_back(discount);
}

} // namespace

DiscountOutcome applyDiscounts(const std::vector<DiscountLine> &lines, std::vector<Discount> discounts)
{
    std::stable_sort(discounts.begin(), discounts.end(), [](const Discount &a, const Discount &b) {
        return std::tie(a.priority, a.id) < std::tie(b.priority, b.id);
    });
    Bench bench(lines);
    for (const Discount &discount : discounts)
        bench.apply(discount);
    return std::move(bench.outcome);
}

} // namespace bashgah::domain
