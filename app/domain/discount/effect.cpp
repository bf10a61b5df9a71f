// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/discount/effect.h"

#include <algorithm>
#include <numeric>

namespace bashgah::domain {
namespace {

constexpr qint64 thousandths = 1000;
constexpr Percent whole = Percent::whole(100);

qint64 wholeUnits(const OpenLine &line)
{
    return line.quantity.thousandths() / thousandths;
}

/// So many pieces at `price` each.
Money priceOf(Money price, Quantity quantity)
{
    return price.times(Rational(quantity.thousandths(), thousandths), Rounding::HalfUp);
}

class Taking
{
public:
    explicit Taking(const std::vector<OpenLine> &lines) : m_lines(lines), m_off(lines.size()) {}
    [[nodiscard]] std::vector<LineOff> off() && { return std::move(m_off); }

    void operator()(const PercentOff &percent)
    {
        const Money goods = sumOfMeant();
        const Money off = goods.times(percent.share, Rounding::HalfUp);
        spread(percent.most ? std::min(off, *percent.most) : off);
    }
    void operator()(const AmountOff &amount)
    {
        if (amount.per == AmountOff::Per::Goods)
            return spread(amount.amount);
        eachLine([&](const OpenLine &line) {
            return amount.per == AmountOff::Per::Line ? amount.amount : priceOf(amount.amount, line.quantity);
        });
    }
    void operator()(const NewPrice &price)
    {
        eachLine([&](const OpenLine &line) {
            const bool isKnown = line.quantity.thousandths() > 0;
            return isKnown ? line.left - priceOf(price.price, line.quantity) : Money();
        });
    }
    void operator()(const BuyGet &rule)
    {
        const auto isMeant = [](const OpenLine &line) { return line.isMeant; };
        const auto isGift = [](const OpenLine &line) { return line.isGift; };
        const auto isPaid = [](const OpenLine &line) { return line.isMeant && !line.isGift; };
        if (rule.gifts.isEmpty())
            takeCheapest(units(isMeant, [&](qint64 all) { return freeAmong(rule, all); }), rule.share, isMeant);
        else
            takeCheapest(units(isPaid, [&](qint64 paid) { return freeFor(rule, paid); }), rule.share, isGift);
    }
    void operator()(const CheapestOff &cheapest)
    {
        takeCheapest(1, cheapest.share, [](const OpenLine &line) { return line.isMeant; });
    }

private:
    [[nodiscard]] Money sumOfMeant() const
    {
        return std::accumulate(m_lines.begin(), m_lines.end(), Money(), [](Money sum, const OpenLine &line) {
            return line.isMeant ? sum + line.left : sum;
        });
    }
    void spread(Money amount)
    {
        std::vector<qint64> weights;
        for (const OpenLine &line : m_lines)
            weights.push_back(line.isMeant ? line.left.minor() : 0);
        const Money off = std::clamp(amount, Money(), sumOfMeant());
        const std::vector<qint64> parts = allocate(off.minor(), weights);
        for (size_t i = 0; i < parts.size(); ++i)
            m_off[i].amount = Money::fromMinor(parts[i]);
    }
    template<typename Amount> void eachLine(const Amount &amountOf)
    {
        for (size_t i = 0; i < m_lines.size(); ++i) {
            if (m_lines[i].isMeant)
                m_off[i].amount = std::clamp(amountOf(m_lines[i]), Money(), m_lines[i].left);
        }
    }
    /// What is due for the whole pieces of those lines.
    template<typename Chosen, typename Due> [[nodiscard]] qint64 units(const Chosen &isChosen, const Due &due) const
    {
        qint64 all = 0;
        for (const OpenLine &line : m_lines)
            all += isChosen(line) ? wholeUnits(line) : 0;
        return due(all);
    }
    [[nodiscard]] static qint64 freeFor(const BuyGet &rule, qint64 paid)
    {
        return rule.proportional ? paid * rule.get / rule.buy : paid / rule.buy * rule.get;
    }
    /// How many of `all` are free when the free ones lie in the basket too.
    [[nodiscard]] static qint64 freeAmong(const BuyGet &rule, qint64 all)
    {
        const qint64 block = qint64(rule.buy) + rule.get;
        if (rule.proportional)
            return all * rule.get / block;
        return all / block * rule.get + std::max<qint64>(all % block - rule.buy, 0);
    }
    template<typename Chosen> void takeCheapest(qint64 wanted, Percent share, const Chosen &isChosen)
    {
        std::vector<size_t> order;
        for (size_t i = 0; i < m_lines.size(); ++i) {
            if (isChosen(m_lines[i]) && wholeUnits(m_lines[i]) > 0 && m_lines[i].left.isPositive())
                order.push_back(i);
        }
        const auto unitPrice = [this](size_t i) {
            return Rational(m_lines[i].left.minor(), m_lines[i].quantity.thousandths());
        };
        std::stable_sort(order.begin(), order.end(),
                         [&](size_t a, size_t b) { return unitPrice(a) < unitPrice(b); });
        for (const size_t i : order) {
            const qint64 pieces = std::min(wanted, wholeUnits(m_lines[i]));
            const Rational part(pieces * thousandths, m_lines[i].quantity.thousandths());
            const Money full = m_lines[i].left.times(part * Rational(share.basisPoints(), whole.basisPoints()),
                                                     Rounding::HalfUp);
            m_off[i] = {std::min(full, m_lines[i].left), share == whole ? static_cast<int>(pieces) : 0};
            wanted -= pieces;
        }
    }

    const std::vector<OpenLine> &m_lines;
    std::vector<LineOff> m_off;
};

} // namespace

std::vector<LineOff> effectOff(const DiscountEffect &effect, const std::vector<OpenLine> &lines)
{
    Taking taking(lines);
    std::visit(taking, effect);
    return std::move(taking).off();
}

} // namespace bashgah::domain
