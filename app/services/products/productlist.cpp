// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/products/productlist.h"

#include "domain/text/persiantext.h"
#include "services/imports/csvfile.h"

#include <array>

namespace bashgah::services {

using namespace domain;

namespace {

enum Column { Code, Name, Category, Brand, Price, Cost, ColumnCount };

/// Names of each column, as searchKey() has them.
const std::array<QStringList, ColumnCount> &columnNames()
{
    static const auto keys = [](std::initializer_list<const char16_t *> words) {
        QStringList list;
        for (const char16_t *word : words)
            list.append(searchKey(QStringView(word)));
        return list;
    };
    static const std::array<QStringList, ColumnCount> names{
        keys({u"code", u"barcode", u"product", u"sku", u"کد", u"بارکد", u"کد کالا"}),
        keys({u"name", u"title", u"product name", u"نام", u"نام کالا", u"عنوان", u"شرح کالا"}),
        keys({u"category", u"group", u"دسته", u"گروه", u"دسته‌بندی", u"گروه کالا"}),
        keys({u"brand", u"maker", u"برند", u"سازنده"}),
        keys({u"price", u"sale price", u"قیمت", u"قیمت فروش", u"فی فروش"}),
        keys({u"cost", u"purchase price", u"بها", u"قیمت خرید", u"بهای تمام‌شده", u"فی خرید"})};
    return names;
}

using Places = std::array<int, ColumnCount>;

Places placesOf(const QStringList &header)
{
    Places places;
    places.fill(-1);
    for (int i = 0; i < header.size(); ++i) {
        const QString key = searchKey(header.at(i));
        for (size_t column = 0; column < ColumnCount; ++column) {
            if (places[column] < 0 && columnNames()[column].contains(key))
                places[column] = i;
        }
    }
    return places;
}

QString cell(const CsvReader &row, int place)
{
    return place < 0 ? QString() : QString::fromUtf8(row.field(place)).trimmed();
}

Result<std::optional<Money>> money(const CsvReader &row, const Places &places, Column column, const Currency &currency)
{
    const QString typed = cell(row, places[column]);
    if (typed.isEmpty())
        return std::optional<Money>();
    const auto amount = parseMoney(typed, currency);
    if (amount)
        return std::optional(*amount);
    Error error = amount.error();
    error.args.append(cell(row, places[Code]));
    return fail(error);
}

Result<Product> productOf(const CsvReader &row, const Places &places, const Currency &currency)
{
    Product product;
    product.code = cell(row, places[Code]);
    product.name = cell(row, places[Name]);
    product.category = cell(row, places[Category]);
    product.brand = cell(row, places[Brand]);
    const auto price = money(row, places, Price, currency);
    const auto cost = money(row, places, Cost, currency);
    if (!price || !cost)
        return fail(price ? cost.error() : price.error());
    product.price = *price;
    product.cost = *cost;
    return product;
}

} // namespace

Result<std::vector<Product>> readProductList(const QString &path, const Currency &currency)
{
    const auto file = CsvFile::open(path);
    if (!file)
        return fail(file.error());
    const Places places = placesOf((*file)->header());
    if (places[Code] < 0)
        return fail(ErrorCode::MissingColumn, {QStringLiteral("code")});
    std::vector<Product> products;
    CsvReader &rows = (*file)->rows();
    while (rows.next()) {
        if (rows.isBlank() || cell(rows, places[Code]).isEmpty())
            continue;
        auto product = productOf(rows, places, currency);
        if (!product)
            return fail(product.error());
        products.push_back(std::move(*product));
    }
    if (rows.error())
        return fail(*rows.error());
    return products;
}

} // namespace bashgah::services
