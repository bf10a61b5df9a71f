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
            m_left[i] = {lines[i].value, lines[i].quantity};
        outcome.lines.resize(lines.size());
    }
    void apply(const Discount &discount);

    DiscountOutcome outcome;

private:
    [[nodiscard]] std::vector<OpenLine> openFor(const Discount &discount) const;
    [[nodiscard]] Money tested(const Discount &discount, const std::vector<OpenLine> &lines) const;
    [[nodiscard]] bool hasWhatItNeeds(const Discount &discount) const;
    [[nodiscard]] std::optional<Error> refusal(const Discount &discount, const std::vector<OpenLine> &lines) const;
    [[nodiscard]] const Discount *inTheWay(const Discount &discount) const;

    const std::vector<DiscountLine> &m_lines;
    std::vector<OpenLine> m_left;
    std::vector<Discount> m_taken;
};

std::vector<OpenLine> Bench::openFor(const Discount &discount) const
{
    const auto *gives = std::get_if<BuyGet>(&discount.effect);
    const Goods meant{discount.products, discount.categories};
    std::vector<OpenLine> open = m_left;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const DiscountLine &line = m_lines[i];
        const bool never = discount.except.has(line.product, line.category);
        open[i].isMeant = !never && (meant.isEmpty() || meant.has(line.product, line.category));
        open[i].isGift = !never && gives && gives->gifts.has(line.product, line.category);
    }
    return open;
}

const Discount *Bench::inTheWay(const Discount &discount) const
{
    const auto other = std::find_if(m_taken.begin(), m_taken.end(),
                                    [&](const Discount &taken) { return !goTogether(discount, taken); });
    return other == m_taken.end() ? nullptr : &*other;
}

Money Bench::tested(const Discount &discount, const std::vector<OpenLine> &lines) const
{
    Money sum;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].isMeant)
            sum += discount.minimumAtFirst ? m_lines[i].value : lines[i].left;
    }
    return sum;
}

bool Bench::hasWhatItNeeds(const Discount &discount) const
{
    if (!discount.needs)
        return true;
    qint64 thousandths = 0;
    for (const DiscountLine &line : m_lines) {
        if (discount.needs->goods.has(line.product, line.category))
            thousandths += line.quantity.thousandths();
    }
    return thousandths >= Quantity::whole(discount.needs->units).thousandths();
}

std::optional<Error> Bench::refusal(const Discount &discount, const std::vector<OpenLine> &lines) const
{
    if (const Discount *other = inTheWay(discount))
        return Error{ErrorCode::NotCombinable, {discount.name, other->name}, {}, {}};
    const Money goods = tested(discount, lines);
    if (goods < discount.minimum)
        return amountError(ErrorCode::BelowMinimumPurchase, {discount.minimum, goods}, {});
    if ((discount.maximum && goods > *discount.maximum) || !hasWhatItNeeds(discount))
        return Error{ErrorCode::NothingToDiscount, {discount.name}, {}, {}};
    return std::nullopt;
}

void Bench::apply(const Discount &discount)
{
    const std::vector<OpenLine> open = openFor(discount);
    if (auto why = refusal(discount, open)) {
        outcome.refused.push_back({discount.id, std::move(*why)});
        return;
    }
    const std::vector<LineOff> off = effectOff(discount.effect, open);
    AppliedDiscount applied{discount.id, discount.name, {}, {}, discount.byItself};
    for (const LineOff &part : off) {
        applied.lines.push_back(part.amount);
        applied.amount += part.amount;
    }
    if (!applied.amount.isPositive()) {
        outcome.refused.push_back({discount.id, Error{ErrorCode::NothingToDiscount, {discount.name}, {}, {}}});
        return;
    }
    for (size_t i = 0; i < m_left.size(); ++i) {
        m_left[i].left -= off[i].amount;
        m_left[i].quantity = Quantity::fromThousandths(m_left[i].quantity.thousandths()
                                                       - Quantity::whole(off[i].freeUnits).thousandths());
        outcome.lines[i] += off[i].amount;
    }
    outcome.total += applied.amount;
    outcome.applied.push_back(std::move(applied));
    m_taken.push_back(discount);
}

/// Free pieces first, so that nothing is taken off them; the whole bill last.
int stepOf(const Discount &discount)
{
    if (std::holds_alternative<BuyGet>(discount.effect))
        return 0;
    return discount.isOrderWide() ? 2 : 1;
}

} // namespace

bool goTogether(const Discount &one, const Discount &other)
{
    if (one.stacking == Stacking::Always || other.stacking == Stacking::Always)
        return true;
    if (one.stacking == Stacking::Alone || other.stacking == Stacking::Alone)
        return false;
    // what one code made free, another would count as bought
    if (std::holds_alternative<BuyGet>(one.effect) && std::holds_alternative<BuyGet>(other.effect))
        return false;
    const auto percentOfAll = [](const Discount &d) {
        return d.isOrderWide() && std::holds_alternative<PercentOff>(d.effect) && !d.joinsPercent;
    };
    return !percentOfAll(one) || !percentOfAll(other);
}

DiscountOutcome applyDiscounts(const std::vector<DiscountLine> &lines, std::vector<Discount> discounts)
{
    std::stable_sort(discounts.begin(), discounts.end(), [](const Discount &a, const Discount &b) {
        const int steps[] = {stepOf(a), stepOf(b)};
        return std::tie(b.byItself, a.priority, steps[0], a.id) < std::tie(a.byItself, b.priority, steps[1], b.id);
    });
    Bench bench(lines);
    for (const Discount &discount : discounts)
        bench.apply(discount);
    return std::move(bench.outcome);
}

} // namespace bashgah::domain
