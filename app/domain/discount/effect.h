// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money/money.h"
#include "domain/points/points.h"
#include "domain/purchase/quantity.h"

#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace bashgah::domain {

/// Goods by their codes or their categories; both empty: none are named.
struct Goods
{
    QStringList products;
    QStringList categories;
    bool operator==(const Goods &) const = default;

    [[nodiscard]] bool isEmpty() const { return products.isEmpty() && categories.isEmpty(); }
    [[nodiscard]] bool has(const QString &product, const QString &category) const
    {
        return products.contains(product) || categories.contains(category);
    }
};

/// At least so many whole pieces of them.
struct NeededGoods
{
    int units = 1; ///< > 0
    Goods goods;   ///< named
    bool operator==(const NeededGoods &) const = default;
};

struct PercentOff
{
    Percent share;             ///< above 0, at most the whole
    std::optional<Money> most; ///< never takes off more
    bool operator==(const PercentOff &) const = default;
};

struct AmountOff
{
    enum class Per { Goods, Line, Unit };
    Money amount; ///< > 0
    Per per = Per::Goods; ///< once and spread by value, or off each line, or off each piece
    bool operator==(const AmountOff &) const = default;
};

/// Each piece costs this, unless it costs less.
struct NewPrice
{
    Money price; ///< >= 0
    bool operator==(const NewPrice &) const = default;
};

/// Who pays for `buy` pieces gets `get` of them cheaper: the cheapest, or pieces of other goods.
struct BuyGet
{
    int buy = 1; ///< > 0
    int get = 1; ///< > 0
    Percent share = Percent::whole(100); ///< off those; the whole: they are free
    Goods gifts;              ///< none named: of the same goods
    bool proportional = false; ///< also for parts of `buy`: 752 for 1,000 gives 3 for 4
    bool operator==(const BuyGet &) const = default;
};

/// Off one piece: the cheapest.
struct CheapestOff
{
    Percent share; ///< above 0, at most the whole
    bool operator==(const CheapestOff &) const = default;
};

using DiscountEffect = std::variant<PercentOff, AmountOff, NewPrice, BuyGet, CheapestOff>;

/// What is left of a line when an effect comes to it.
struct OpenLine
{
    Money left;        ///< >= 0
    Quantity quantity; ///< of what is not free yet; 0: not known
    bool isMeant = false; ///< among the goods the discount is about
    bool isGift = false;  ///< among the gifts of a BuyGet
};

/// What an effect takes off a line.
struct LineOff
{
    Money amount;      ///< 0 <= amount <= left
    int freeUnits = 0; ///< pieces of it that are free now
};

/// One for each line. Half up once, spread by value (largest remainder); pieces are whole ones, the
/// cheapest first.
[[nodiscard]] std::vector<LineOff> effectOff(const DiscountEffect &effect, const std::vector<OpenLine> &lines);

} // namespace bashgah::domain
