// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/products/productservice.h"

#include "domain/base/numbered.h"
#include "domain/text/jsontext.h"
#include "storage/db/database.h"
#include "storage/repositories/productrepository.h"
#include "storage/repositories/shoprepository.h"

namespace bashgah::services {

using namespace domain;
using storage::Connection;
using storage::ProductRepository;

namespace {

QString auditText(const Product &product)
{
    JsonText json;
    json.insert(QLatin1String("code"), product.code);
    json.insert(QLatin1String("name"), product.name);
    json.insert(QLatin1String("category"), product.category);
    json.insert(QLatin1String("price"), product.price.value_or(Money()).minor());
    json.insert(QLatin1String("cost"), product.cost.value_or(Money()).minor());
    json.insert(QLatin1String("favourite"), qint64(product.favourite));
    json.insert(QLatin1String("retired"), qint64(product.retired ? 1 : 0));
    return json.text();
}

QString subjectOf(ProductId id)
{
    return QStringLiteral("product:%1").arg(id.value());
}

/// One command about goods, inside its transaction.
struct Writer
{
    Connection &connection;
    Instant at;
    std::optional<StaffId> staff;

    [[nodiscard]] Result<ProductId> add(const Product &typed) const
    {
        const Product product = tidied(typed);
        if (auto fine = validate(product); !fine)
            return fail(fine.error());
        ProductRepository products(connection);
        if (const auto other = products.byCode(product.code))
            return taken(*other);
        products.freeFavourite(product.favourite);
        const ProductId id = products.insert(product);
        audit(QStringLiteral("product.add"), id, QStringLiteral(""), auditText(product));
        return id;
    }
    [[nodiscard]] Result<void> change(ProductId id, int version, const Product &typed) const
    {
        Product product = tidied(typed);
        if (product.retired)
            product.favourite = 0;
        if (auto fine = validate(product); !fine)
            return fine;
        ProductRepository products(connection);
        const auto before = products.find(id);
        if (!before)
            return failNotFound(id);
        if (const auto other = products.byCode(product.code); other && other->id != id)
            return fail(taken(*other).error());
        if (before->product == product)
            return {};
        if (before->product.favourite != product.favourite)
            products.freeFavourite(product.favourite);
        if (!products.update(id, version, product))
            return fail(ErrorCode::ChangedMeanwhile, {before->product.name});
        audit(QStringLiteral("product.change"), id, auditText(before->product), auditText(product));
        return {};
    }

private:
    [[nodiscard]] static Result<ProductId> taken(const StoredProduct &other)
    {
        return fail(Error{ErrorCode::DuplicateCode,
                          {other.product.code, other.product.name, QString::number(other.id.value())},
                          {},
                          QStringLiteral("code")});
    }
    void audit(const QString &action, ProductId id, const QString &before, const QString &after) const
    {
        storage::ShopRepository(connection).audit(at, staff, action, subjectOf(id), before, after);
    }
};

/// What the list says nothing of stays as it was.
Product filledIn(const Product &said, const Product &before)
{
    Product product = said;
    if (product.name.isEmpty())
        product.name = before.name;
    if (product.category.isEmpty())
        product.category = before.category;
    if (product.brand.isEmpty())
        product.brand = before.brand;
    if (!product.price)
        product.price = before.price;
    if (!product.cost)
        product.cost = before.cost;
    product.favourite = before.favourite;
    product.retired = before.retired;
    return product;
}

Error ofCode(Error error, const QString &code)
{
    error.args.append(code);
    return error;
}

} // namespace

ProductService::ProductService(storage::Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

Result<std::vector<StoredProduct>> ProductService::list() const
{
    return m_database.read([](Connection &connection) -> Result<std::vector<StoredProduct>> {
        return ProductRepository(connection).all();
    });
}

Result<qint64> ProductService::revision() const
{
    return m_database.read(
        [](Connection &connection) -> Result<qint64> { return ProductRepository(connection).revision(); });
}

Result<StoredProduct> ProductService::byCode(const QString &code) const
{
    Product wanted;
    wanted.code = code;
    const QString kept = tidied(wanted).code;
    return m_database.read([&](Connection &connection) -> Result<StoredProduct> {
        const auto found = ProductRepository(connection).byCode(kept);
        if (!found)
            return fail(ErrorCode::NotFound, {code});
        return *found;
    });
}

Result<ProductId> ProductService::add(const Product &product, std::optional<StaffId> staff)
{
    return m_database.write([&](Connection &connection) -> Result<ProductId> {
        return Writer{connection, m_clock.now(), staff}.add(product);
    });
}

Result<void> ProductService::change(ProductId id, int version, const Product &product, std::optional<StaffId> staff)
{
    return m_database.write([&](Connection &connection) -> Result<void> {
        return Writer{connection, m_clock.now(), staff}.change(id, version, product);
    });
}

Result<void> ProductService::retire(ProductId id, bool retired, std::optional<StaffId> staff)
{
    return m_database.write([&](Connection &connection) -> Result<void> {
        const auto before = ProductRepository(connection).find(id);
        if (!before)
            return failNotFound(id);
        Product product = before->product;
        product.retired = retired;
        return Writer{connection, m_clock.now(), staff}.change(id, before->version, product);
    });
}

Result<ProductService::Listed> ProductService::takeList(const std::vector<Product> &products, std::optional<StaffId> staff)
{
    return m_database.write([&](Connection &connection) -> Result<Listed> {
        const Writer writer{connection, m_clock.now(), staff};
        Listed listed;
        for (const Product &said : products) {
            const auto known = ProductRepository(connection).byCode(tidied(said).code);
            if (!known) {
                if (const auto added = writer.add(said); !added)
                    return fail(ofCode(added.error(), said.code));
                ++listed.added;
                continue;
            }
            const Product now = filledIn(said, known->product);
            if (auto done = writer.change(known->id, known->version, now); !done)
                return fail(ofCode(done.error(), said.code));
            listed.changed += tidied(now) == known->product ? 0 : 1;
        }
        return listed;
    });
}

} // namespace bashgah::services
