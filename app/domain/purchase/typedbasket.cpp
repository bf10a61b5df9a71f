// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/purchase/typedbasket.h"

#include <QRegularExpression>

#include <algorithm>

namespace bashgah::domain {
namespace {

void addTo(TypedBasket &basket, const StoredProduct &product, Quantity quantity)
{
    const auto known = std::find_if(basket.lines.begin(), basket.lines.end(),
                                    [&](const PurchaseLine &line) { return line.product == product.id; });
    if (known == basket.lines.end()) {
        basket.lines.push_back(lineOf(product, quantity));
        if (!product.product.price)
            basket.unpriced.append(product.product.name);
        return;
    }
    const qint64 sum = known->quantity.thousandths() + quantity.thousandths();
    known->quantity = Quantity::fromThousandths(std::min(sum, mostPieces * 1000));
    known->gross = grossOf(*known);
}

} // namespace

PurchaseLine lineOf(const StoredProduct &product, Quantity quantity)
{
    PurchaseLine line;
    line.product = product.id;
    line.code = product.product.code;
    line.category = product.product.category;
    line.brand = product.product.brand;
    line.quantity = quantity;
    line.price = product.product.price.value_or(Money());
    line.gross = grossOf(line);
    return line;
}

Money grossOf(const PurchaseLine &line)
{
    return line.price.times(Rational(line.quantity.thousandths(), 1000), Rounding::HalfUp);
}

Money TypedBasket::total() const
{
    Money sum;
    for (const PurchaseLine &line : lines)
        sum += line.gross;
    return sum;
}

TypedBasket readBasket(const QString &typed, const ProductBook &book)
{
    static const QRegularExpression comma(QStringLiteral("[,،;؛]"));
    TypedBasket basket;
    for (const QString &part : typed.split(comma, Qt::SkipEmptyParts)) {
        const TypedGoods goods = parseGoods(part);
        if (goods.what.isEmpty())
            continue;
        if (const StoredProduct *product = book.byCode(goods.what)) {
            addTo(basket, *product, goods.quantity);
            continue;
        }
        const std::vector<StoredProduct> found = book.search(goods.what, 1);
        if (found.empty())
            basket.unknown.append(part.trimmed());
        else
            addTo(basket, found.front(), goods.quantity);
    }
    return basket;
}

} // namespace bashgah::domain
