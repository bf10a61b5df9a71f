// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/shopfile.h"
#include "ctl/subcommands.h"
#include "domain/money/amounterror.h"
#include "services/products/productlist.h"
#include "services/products/productservice.h"

#include <algorithm>

namespace bashgah::ctl {
namespace productcommand {
namespace {

using domain::ErrorCode;
using domain::fail;
using domain::Money;
using domain::Product;
using domain::Result;
using services::ProductService;

struct Call : ShopCall
{
    ProductService &products;
};

Result<void> list(Call &call)
{
    const auto products = call.products.list();
    if (!products)
        return fail(products.error());
    std::vector<QStringList> cells;
    for (const domain::StoredProduct &one : *products) {
        const Product &product = one.product;
        cells.push_back({product.code, product.name, product.category, product.brand, call.text(product.price),
                         call.text(product.cost), product.favourite > 0 ? QString::number(product.favourite) : QString(),
                         product.retired ? QStringLiteral("retired") : QStringLiteral("sold")});
    }
    call.print({QStringLiteral("code"), QStringLiteral("name"), QStringLiteral("category"), QStringLiteral("brand"),
                QStringLiteral("price"), QStringLiteral("cost"), QStringLiteral("favourite"), QStringLiteral("state")},
               cells);
    return {};
}

Result<void> takeMoney(const Call &call, const QString &option, std::optional<Money> &target)
{
    const auto typed = call.arguments().value(option);
    if (!typed)
        return {};
    if (typed->trimmed().isEmpty()) {
        target.reset();
        return {};
    }
    const auto amount = domain::parseMoney(*typed, call.shop.profile.currency);
    if (!amount)
        return fail(amount.error().inField(option.mid(2)));
    target = *amount;
    return {};
}

/// What the options say; the rest stays.
Result<Product> said(const Call &call, Product product)
{
    const auto take = [&call](const QString &option, QString &target) {
        if (const auto typed = call.arguments().value(option))
            target = *typed;
    };
    take(QStringLiteral("--name"), product.name);
    take(QStringLiteral("--category"), product.category);
    take(QStringLiteral("--brand"), product.brand);
    take(QStringLiteral("--new-code"), product.code);
    if (auto done = takeMoney(call, QStringLiteral("--price"), product.price); !done)
        return fail(done.error());
    if (auto done = takeMoney(call, QStringLiteral("--cost"), product.cost); !done)
        return fail(done.error());
    const auto favourite = call.arguments().number(QStringLiteral("--favourite"));
    if (!favourite)
        return fail(favourite.error());
    if (*favourite)
        product.favourite = static_cast<int>(std::clamp<qint64>(**favourite, -1, domain::mostFavourites + 1));
    return product;
}

Result<void> outcome(const Call &call, const Result<void> &done)
{
    if (done)
        return done;
    return fail(domain::inMajorUnits(done.error(), call.shop.profile.currency));
}

Result<void> add(Call &call)
{
    const auto code = call.arguments().required(QStringLiteral("--code"));
    if (!code)
        return fail(code.error());
    Product fresh;
    fresh.code = *code;
    const auto product = said(call, fresh);
    if (!product)
        return fail(product.error());
    const auto id = call.products.add(*product);
    if (!id)
        return outcome(call, fail(id.error()));
    call.print({QStringLiteral("product")}, {{QString::number(id->value())}});
    return {};
}

Result<domain::StoredProduct> named(const Call &call)
{
    const auto code = call.arguments().required(QStringLiteral("--code"));
    if (!code)
        return fail(code.error());
    return call.products.byCode(*code);
}

Result<void> edit(Call &call)
{
    const auto stored = named(call);
    if (!stored)
        return fail(stored.error());
    const auto product = said(call, stored->product);
    if (!product)
        return fail(product.error());
    return outcome(call, call.products.change(stored->id, stored->version, *product));
}

Result<void> retire(Call &call)
{
    const auto stored = named(call);
    if (!stored)
        return fail(stored.error());
    return call.products.retire(stored->id, !call.arguments().flag(QStringLiteral("--again")));
}

Result<void> take(Call &call)
{
    const auto path = call.arguments().required(QStringLiteral("--file"));
    if (!path)
        return fail(path.error());
    const auto products = services::readProductList(*path, call.shop.profile.currency);
    if (!products)
        return fail(products.error());
    const auto listed = call.products.takeList(*products);
    if (!listed)
        return outcome(call, fail(listed.error()));
    call.print({QStringLiteral("added"), QStringLiteral("changed")},
               {{QString::number(listed->added), QString::number(listed->changed)}});
    return {};
}

Result<void> run(Context &context)
{
    static const Subcommands<Call> subcommands{
        {"list", list}, {"add", add}, {"edit", edit}, {"retire", retire}, {"import", take}};
    return subcommands.runWith<ProductService>(context);
}

} // namespace
} // namespace productcommand

Command productCommand()
{
    return {QStringLiteral("product"),
            QStringLiteral("SHOP list|add|edit|retire|import [--code C] [--new-code C] [--name N] [--category T] "
                           "[--brand T] [--price A] [--cost A] [--favourite 0-9] [--again] [--file CSV] [--json]"),
            QStringLiteral("Goods that the counter sells. retire --again: sold again. import: a CSV file with the columns "
                           "code, name, category, brand, price, cost; known codes are changed."),
            {2,
             {QStringLiteral("--code"), QStringLiteral("--new-code"), QStringLiteral("--name"),
              QStringLiteral("--category"), QStringLiteral("--brand"), QStringLiteral("--price"),
              QStringLiteral("--cost"), QStringLiteral("--favourite"), QStringLiteral("--file")},
             {QStringLiteral("--json"), QStringLiteral("--again")}},
            productcommand::run};
}

} // namespace bashgah::ctl
