// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/base/result.h"
#include "domain/money/money.h"
#include "domain/purchase/quantity.h"

#include <QString>

#include <optional>

namespace bashgah::domain {

/// Goods that the shop sells, as they stand in its list. Money is of one unit, in minor units.
struct Product
{
    QString code; ///< on the label, in ASCII digits; unique in the shop
    QString name;
    QString category;
    QString brand;
    std::optional<Money> price; ///< absent: it is typed at the counter
    std::optional<Money> cost;  ///< what the shop paid; never shown to cashiers
    int favourite = 0;          ///< 1 to mostFavourites: its key at the counter; 0: none
    bool retired = false;       ///< no longer sold; what was sold keeps its name
    bool operator==(const Product &) const = default;
};

inline constexpr int mostFavourites = 9;

struct StoredProduct
{
    ProductId id;
    Product product;
    int version = 1; ///< higher after every change: two may change the same goods
    bool operator==(const StoredProduct &) const = default;
};

/// As it is kept: codes without blanks and in ASCII digits, words tidied.
[[nodiscard]] Product tidied(Product product);
/// Errors: Empty (field "code", "name"), TooLong (the same fields), NotPositive (field "price", "cost"),
/// OutOfRange (field "favourite").
[[nodiscard]] Result<void> validate(const Product &product);

/// What is typed or scanned for goods at the counter: "3*629" are three of 629.
struct TypedGoods
{
    Quantity quantity = Quantity::whole(1);
    QString what; ///< code or part of a name, trimmed
    bool operator==(const TypedGoods &) const = default;
};

/// The most pieces of one line.
inline constexpr qint64 mostPieces = 100'000;

/// "3*" or "0.750*" before the rest says how many (x and × as well); anything else is all search.
[[nodiscard]] TypedGoods parseGoods(QStringView typed);

} // namespace bashgah::domain
