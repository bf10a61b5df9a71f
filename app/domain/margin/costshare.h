// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/membership/plan.h"
#include "domain/product/product.h"
#include "domain/program/programme.h"
#include "domain/reward/reward.h"

#include <optional>

namespace bashgah::domain {

/// What rules, tiers and rewards cost the shop per 100 of sales, as a share of the sale in basis points
/// (150: 1.50 of every 100), rounded half up. The rate at which points are given times what a point is
/// worth (pointworth.h); exact, with no bill rounded on the way. Conditions, minimums and caps are left out: it
/// is the cost of the sales a rule applies to, if every point is spent. Absent: it cannot be told.

/// Points of a money rule per money; of a fixed rule on an ordinary bill (at least the rule's minimum); a
/// multiplier what it adds to the points rules without conditions; of a rule for units at what one of them is sold
/// for. Absent: that price is not known, points pay nothing, or the rule is off. `ordinary` > 0.
[[nodiscard]] std::optional<Percent> costOfRule(const Programme &programme, const Rule &rule, Money ordinary,
                                                std::optional<Money> unitPrice = {});

/// What goods on sale cost on the average, each once: those the filter names that have a price. Absent: none.
[[nodiscard]] std::optional<Money> averagePrice(const std::vector<StoredProduct> &products, const ItemFilter &items);

/// A step of credit for spending, at who just reaches it; a fixed amount without a bound on an ordinary bill. `basis`:
/// of the programme, for the tax it leaves out.
[[nodiscard]] Percent costOfStep(const SpendStep &step, Money ordinary, const BasisPolicy &basis = {});

/// A code for the next visit if everybody uses it, on as large a bill: its share, or its amount on an ordinary bill
/// (at least the rule's minimum). Absent: it is off.
[[nodiscard]] std::optional<Percent> costOfCode(const NextVisitRule &rule, Money ordinary);

/// Points that become credit, at the rate at which rules without conditions give them. Absent: it is off, gives a
/// reward, or no such rule gives points.
[[nodiscard]] std::optional<Percent> costOfExchange(const Programme &programme, const ExchangeRule &rule, Money ordinary);

/// Its discount, and what its multiplier adds to the points rules without conditions on what is left to pay.
/// Absent: the tier gives neither.
[[nodiscard]] std::optional<Percent> costOfTier(const Programme &programme, const Tier &tier, Money ordinary);

/// The same of a paid membership: what it takes off and what its multiplier adds. Absent: it gives neither.
[[nodiscard]] std::optional<Percent> costOfPlan(const Programme &programme, const PlanTerms &plan, Money ordinary);
/// Purchases within a term from which on such benefits cost more than the price, rounded up to the smallest unit.
/// `cost` > 0.
[[nodiscard]] Money spendForPrice(Money price, Percent cost);

/// What one costs the shop / its price in points x points given per sale by the money rules without
/// conditions: the cost of every 100 of sales if members spend all their points on it. Absent: no such rule.
[[nodiscard]] std::optional<Percent> costOfReward(const Programme &programme, const Reward &reward);

} // namespace bashgah::domain
