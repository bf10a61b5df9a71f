// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/productrepository.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

using namespace domain;

namespace {

StoredProduct readProduct(const Statement &row)
{
    StoredProduct stored{row.id<ProductId>(0), {}, static_cast<int>(row.int64(9))};
    Product &product = stored.product;
    product.code = row.text(1);
    product.name = row.text(2);
    product.category = row.text(3);
    product.brand = row.text(4);
    product.price = row.maybeMoney(5);
    product.cost = row.maybeMoney(6);
    product.favourite = static_cast<int>(row.int64(7));
    product.retired = row.flag(8);
    return stored;
}

Statement &bindProduct(Statement &statement, const Product &product)
{
    return statement.bind("code", product.code)
        .bind("name", product.name)
        .bind("category", product.category)
        .bind("brand", product.brand)
        .bind("price", product.price)
        .bind("cost", product.cost)
        .bind("favourite", product.favourite)
        .bind("retired", product.retired);
}

} // namespace

std::vector<StoredProduct> ProductRepository::all()
{
    Statement rows = m_connection.statement(QStringLiteral("product/all"));
    rows.exec();
    std::vector<StoredProduct> products;
    while (rows.next())
        products.push_back(readProduct(rows));
    return products;
}

qint64 ProductRepository::revision()
{
    Statement row = m_connection.statement(QStringLiteral("product/revision"));
    return row.execOne() ? row.int64(0) : 0;
}

std::optional<StoredProduct> ProductRepository::find(ProductId id)
{
    Statement row = m_connection.statement(QStringLiteral("product/find"));
    return row.bind("id", id).execOne() ? std::optional(readProduct(row)) : std::nullopt;
}

std::optional<StoredProduct> ProductRepository::byCode(const QString &code)
{
    Statement row = m_connection.statement(QStringLiteral("product/find_by_code"));
    return row.bind("code", code).execOne() ? std::optional(readProduct(row)) : std::nullopt;
}

ProductId ProductRepository::insert(const Product &product)
{
    Statement insert = m_connection.statement(QStringLiteral("product/insert"));
    return ProductId(bindProduct(insert, product).insertId());
}

bool ProductRepository::update(ProductId id, int version, const Product &product)
{
    Statement update = m_connection.statement(QStringLiteral("product/update"));
    return bindProduct(update, product).bind("id", id).bind("version", version).exec().rowsAffected() == 1;
}

void ProductRepository::freeFavourite(int favourite)
{
    m_connection.statement(QStringLiteral("product/free_favourite")).bind("favourite", favourite).exec();
}

} // namespace bashgah::storage
