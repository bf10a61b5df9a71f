// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/examplebill.h"

#include "domain/program/rulecheck.h"
#include "domain/purchase/purchase.h"

namespace bashgah::ui {

using domain::BillLine;
using domain::Money;
using domain::Points;

void ExampleBill::makeHold(domain::Rule &rule)
{
    rule.conditions.clear();
    rule.items = {};
    rule.cooldownDays = 0;
    std::erase_if(rule.caps, [](const domain::Cap &cap) { return cap.per != domain::CapPeriod::Purchase; });
}

Money ExampleBill::uneven() const
{
    for (const domain::Rule &rule : m_programme.earning.rules) {
        const auto *money = std::get_if<domain::PerMoneyRule>(&rule.effect);
        if (money && rule.enabled && money->per.isPositive())
            return std::max(money->per.times(domain::Rational(28, 10), domain::Rounding::Floor),
                            rule.minimum);
    }
    return domain::ordinaryBill(m_format.currency());
}

Points ExampleBill::earned(const BillLine &line, const std::optional<QString> &tier) const
{
    return domain::evaluate(m_programme, {tier}, {{line}}).total;
}

Points ExampleBill::earned(Money amount) const
{
    return earned(BillLine{amount, {}, {}, {}});
}

QString ExampleBill::gives(Money amount) const
{
    return gives(amount, earned(amount));
}

QString ExampleBill::gives(Money amount, Points points) const
{
    if (points.isZero())
        return tr("A bill of %1 gives no points.").arg(m_format.money(amount));
    return tr("A bill of %1 gives %2.").arg(m_format.money(amount), m_format.points(points));
}

std::optional<Money> ExampleBill::spendFor(Points points) const
{
    qint64 high = domain::largestAmount.minor();
    if (earned(Money::fromMinor(high)) < points)
        return std::nullopt;
    qint64 low = 0;
    while (low + 1 < high) {
        const qint64 middle = low + (high - low) / 2;
        if (earned(Money::fromMinor(middle)) >= points)
            high = middle;
        else
            low = middle;
    }
    return Money::fromMinor(high);
}

} // namespace bashgah::ui
