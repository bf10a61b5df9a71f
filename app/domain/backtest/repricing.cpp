// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backtest/repricing.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

void setNet(BillLine &line, Money net)
{
    line.gross = std::max(line.gross, net); // what is spread anew may be a rial more than a line was
    line.discount = line.gross - net;
}

template <typename Weight>
std::vector<qint64> spread(Money amount, const std::vector<BillLine> &lines, const Weight &weight)
{
    std::vector<qint64> weights;
    weights.reserve(lines.size());
    for (const BillLine &line : lines)
        weights.push_back(weight(line).minor());
    return allocate(amount.minor(), weights);
}

} // namespace

const PastPurchase &Repricing::with(const PastPurchase &recorded, Money standing)
{
    const Money before = recorded.net();
    const Money after = std::max(before + recorded.standing - standing, Money());
    m_purchase = recorded;
    m_purchase.standing = standing;
    spreadNet(before, after);
    spreadPaid(std::min(recorded.paidWithPoints(), after));
    keepAsBefore(recorded);
    return m_purchase;
}

void Repricing::spreadNet(Money before, Money after)
{
    std::vector<BillLine> &lines = m_purchase.bill.lines;
    if (lines.size() == 1) {
        setNet(lines.front(), after);
        return;
    }
    const bool byNet = before.isPositive();
    const std::vector<qint64> nets =
        spread(after, lines, [byNet](const BillLine &line) { return byNet ? line.net() : line.gross; });
    for (size_t i = 0; i < lines.size(); ++i)
        setNet(lines[i], Money::fromMinor(nets[i]));
}

void Repricing::spreadPaid(Money paid)
{
    std::vector<BillLine> &lines = m_purchase.bill.lines;
    if (lines.size() == 1) {
        lines.front().paidWithPoints = paid;
        return;
    }
    const std::vector<qint64> parts = spread(paid, lines, [](const BillLine &line) { return line.net(); });
    for (size_t i = 0; i < lines.size(); ++i)
        lines[i].paidWithPoints = Money::fromMinor(parts[i]);
}

void Repricing::keepAsBefore(const PastPurchase &recorded)
{
    for (size_t i = 0; i < m_purchase.kept.size(); ++i) {
        const Money whole = m_purchase.bill.lines[i].net();
        m_purchase.kept[i].whole = whole;
        m_purchase.kept[i].kept = whole.times(keptShare(recorded.kept, i), Rounding::HalfUp);
    }
}

} // namespace bashgah::domain
