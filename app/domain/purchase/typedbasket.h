// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/product/productbook.h"
#include "domain/purchase/purchase.h"

#include <QStringList>

#include <vector>

namespace bashgah::domain {

/// A line of goods at the price of the shop's list; zero where the list has none.
[[nodiscard]] PurchaseLine lineOf(const StoredProduct &product, Quantity quantity);
/// Price times number, rounded half up.
[[nodiscard]] Money grossOf(const PurchaseLine &line);

/// Goods that were typed in one go: "3*629, bread".
struct TypedBasket
{
    std::vector<PurchaseLine> lines; ///< one of each of the goods, in the order they were typed first
    QStringList unknown;             ///< as typed: no goods that are sold have this code or name
    QStringList unpriced;            ///< names of goods without a price in the list
    [[nodiscard]] Money total() const;
    bool operator==(const TypedBasket &) const = default;
};

/// Parts between commas of either language, each a code or words of a name with "3*" before it where there are
/// several (parseGoods). A whole code counts before words; of several that the words fit, the first of the book's search.
[[nodiscard]] TypedBasket readBasket(const QString &typed, const ProductBook &book);

} // namespace bashgah::domain
