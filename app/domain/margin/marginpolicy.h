// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/money/money.h"

#include <QString>

#include <optional>
#include <vector>

namespace bashgah::domain {

/// What the counter does with a sale that leaves less than the minimum margin.
enum class MarginGuard { Off, Warn, Refuse };

/// "off", "warn", "refuse": in settings and for bashgahctl.
[[nodiscard]] QString marginGuardKey(MarginGuard guard);
[[nodiscard]] Result<MarginGuard> marginGuardFromKey(const QString &key);

/// What goods of a product group cost the shop, as a share of their price before discounts.
struct CategoryCost
{
    QString category;
    Percent cost;
    bool operator==(const CategoryCost &) const = default;
};

/// How the owner wants margins watched, and what goods cost where no cost of their own is known.
struct MarginPolicy
{
    MarginGuard guard = MarginGuard::Off;
    Percent minimum;               ///< of what is taken for the goods; 0 to 90 %
    std::optional<Percent> cost{}; ///< of the price of everything else; absent: not known, not watched
    std::vector<CategoryCost> categories{};
    bool staffMayOverride = false; ///< with a reason, which is kept in the audit trail
    bool operator==(const MarginPolicy &) const = default;
};

/// Errors: OutOfRange (field "minimum", "cost", "categories": 0 to 90 % and 0 to 1000 %), Empty and
/// AlreadyExists (field "categories": a group without a name or named twice).
[[nodiscard]] Result<void> validate(const MarginPolicy &policy);

/// Groups with their costs as stored (JSON text) and back; what cannot be read is nothing.
[[nodiscard]] QString categoryCostsToJson(const std::vector<CategoryCost> &categories);
[[nodiscard]] std::vector<CategoryCost> categoryCostsFromJson(const QString &json);

/// How the cost of goods is known.
enum class CostSource { Unknown, Product, Category, Shop };

struct GoodsCost
{
    Money cost;
    CostSource source = CostSource::Unknown;
    bool operator==(const GoodsCost &) const = default;
};

/// The one place that says what goods cost: their own cost if it is known, else the share of their
/// group, else the share of the shop, rounded half up. `price` before all discounts.
[[nodiscard]] GoodsCost goodsCost(const MarginPolicy &policy, Money price, const QString &category,
                                  std::optional<Money> known);

} // namespace bashgah::domain
