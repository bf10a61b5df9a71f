// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/evaluate.h"

namespace bashgah::test {

/// Short words for rules in tests. Money in minor units.
[[nodiscard]] inline domain::Rule ruleOf(const QString &id, domain::RuleEffect effect,
                                         std::vector<domain::Condition> conditions = {})
{
    domain::Rule rule;
    rule.id = id;
    rule.effect = std::move(effect);
    rule.conditions = std::move(conditions);
    return rule;
}

[[nodiscard]] inline domain::RuleEffect per(qint64 points, qint64 money,
                                            domain::EarnMode mode = domain::EarnMode::Block)
{
    return domain::PerMoneyRule{domain::Points(points), domain::Money::fromMinor(money), mode};
}

[[nodiscard]] inline domain::RuleEffect visit(qint64 points)
{
    return domain::FixedRule{domain::Points(points), 1};
}

[[nodiscard]] inline domain::RuleEffect units(qint64 points, int each)
{
    return domain::PerUnitRule{domain::Points(points), each};
}

[[nodiscard]] inline domain::RuleEffect times(int num, int den = 1)
{
    return domain::MultiplierRule{num, den};
}

[[nodiscard]] inline domain::Programme programmeOf(std::vector<domain::Rule> rules)
{
    domain::Programme programme;
    programme.redemption.convAmount = domain::Money::fromMinor(1);
    programme.earning.rules = std::move(rules);
    return programme;
}

[[nodiscard]] inline domain::BillLine lineOf(qint64 money, const QString &category = {},
                                             qint64 pieces = 1, const QString &product = {},
                                             const QString &brand = {})
{
    domain::BillLine line;
    line.gross = domain::Money::fromMinor(money);
    line.category = category;
    line.product = product;
    line.brand = brand;
    line.quantity = domain::Quantity::whole(pieces);
    return line;
}

[[nodiscard]] inline domain::Bill amountOf(qint64 money)
{
    domain::Bill bill;
    domain::BillLine line;
    line.gross = domain::Money::fromMinor(money);
    bill.lines.push_back(line);
    return bill;
}

[[nodiscard]] inline qint64 pointsFor(const domain::Programme &programme, const domain::Bill &bill,
                                      const domain::MemberState &state = {})
{
    return domain::evaluate(programme, state, bill).total.value();
}

} // namespace bashgah::test
