// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/discount/discountjson.h"

#include "domain/discount/discountlimits.h"


namespace bashgah::domain {
namespace {

Percent shareOf(JsonReader &reader, QLatin1String key, std::optional<qint64> missing = {})
{
    return Percent(static_cast<int>(reader.integer(key, 1, Percent::whole(100).basisPoints(), missing)));
}

int unitsOf(JsonReader &reader, QLatin1String key)
{
    return static_cast<int>(reader.integer(key, 1, discountlimits::units));
}

QStringList textsOf(JsonReader &reader, QLatin1String key)
{
    return reader.has(key) ? reader.texts(key) : QStringList();
}

void readGoods(JsonReader &reader, Goods &goods)
{
    goods.products = textsOf(reader, QLatin1String("products"));
    goods.categories = textsOf(reader, QLatin1String("categories"));
}

Goods goodsOf(JsonReader &reader, QLatin1String key)
{
    Goods goods;
    if (!reader.has(key))
        return goods;
    JsonReader part = reader.object(key);
    readGoods(part, goods);
    part.finish();
    reader.take(part);
    return goods;
}

QJsonObject toJson(const Goods &goods)
{
    QJsonObject json;
    if (!goods.products.isEmpty())
        json[QStringLiteral("products")] = QJsonArray::fromStringList(goods.products);
    if (!goods.categories.isEmpty())
        json[QStringLiteral("categories")] = QJsonArray::fromStringList(goods.categories);
    return json;
}

DiscountEffect readEffect(JsonReader &reader)
{
    if (reader.has(QLatin1String("share"))) {
        PercentOff percent{shareOf(reader, QLatin1String("share")), {}};
        if (reader.has(QLatin1String("most")))
            percent.most = Money::fromMinor(reader.integer(QLatin1String("most"), 1, discountlimits::stored));
        return percent;
    }
    if (reader.has(QLatin1String("price")))
        return NewPrice{Money::fromMinor(reader.integer(QLatin1String("price"), 0, discountlimits::stored))};
    if (reader.has(QLatin1String("cheapest")))
        return CheapestOff{shareOf(reader, QLatin1String("cheapest"))};
    if (reader.has(QLatin1String("buy"))) {
        return BuyGet{unitsOf(reader, QLatin1String("buy")), unitsOf(reader, QLatin1String("get")),
                      shareOf(reader, QLatin1String("get_share"), Percent::whole(100).basisPoints()),
                      goodsOf(reader, QLatin1String("gifts")),
                      reader.boolean(QLatin1String("proportional"), false)};
    }
    return AmountOff{Money::fromMinor(reader.integer(QLatin1String("amount"), 1, discountlimits::stored)),
                     static_cast<AmountOff::Per>(reader.oneOf(QLatin1String("per"), {"goods", "line", "unit"}, 0))};
}

struct EffectWriter
{
    QJsonObject &json;

    void operator()(const PercentOff &percent) const
    {
        json[QStringLiteral("share")] = percent.share.basisPoints();
        if (percent.most)
            json[QStringLiteral("most")] = percent.most->minor();
    }
    void operator()(const AmountOff &off) const
    {
        json[QStringLiteral("amount")] = off.amount.minor();
        if (off.per != AmountOff::Per::Goods)
            json[QStringLiteral("per")] = off.per == AmountOff::Per::Line ? QStringLiteral("line") : QStringLiteral("unit");
    }
    void operator()(const NewPrice &price) const { json[QStringLiteral("price")] = price.price.minor(); }
    void operator()(const BuyGet &rule) const
    {
        json[QStringLiteral("buy")] = rule.buy;
        json[QStringLiteral("get")] = rule.get;
        json[QStringLiteral("get_share")] = rule.share.basisPoints();
        if (!rule.gifts.isEmpty())
            json[QStringLiteral("gifts")] = toJson(rule.gifts);
        if (rule.proportional)
            json[QStringLiteral("proportional")] = true;
    }
    void operator()(const CheapestOff &cheapest) const
    {
        json[QStringLiteral("cheapest")] = cheapest.share.basisPoints();
    }
};

} // namespace

void readDiscount(JsonReader &reader, Discount &discount)
{
    discount.effect = readEffect(reader);
    discount.minimum = Money::fromMinor(reader.integer(QLatin1String("minimum"), 0, discountlimits::stored, 0));
    if (reader.has(QLatin1String("maximum")))
        discount.maximum = Money::fromMinor(reader.integer(QLatin1String("maximum"), 1, discountlimits::stored));
    discount.minimumAtFirst = reader.boolean(QLatin1String("minimum_at_first"), false);
    discount.stacking =
        static_cast<Stacking>(reader.oneOf(QLatin1String("stacking"), {"normal", "always", "alone"}, 0));
    discount.joinsPercent = reader.boolean(QLatin1String("joins_percent"), false);
    discount.priority = static_cast<int>(reader.integer(QLatin1String("priority"), -1000, 1000, 0));
    discount.products = textsOf(reader, QLatin1String("products"));
    discount.categories = textsOf(reader, QLatin1String("categories"));
    discount.except = goodsOf(reader, QLatin1String("except"));
    if (reader.has(QLatin1String("needs"))) {
        JsonReader part = reader.object(QLatin1String("needs"));
        discount.needs.emplace();
        discount.needs->units = unitsOf(part, QLatin1String("units"));
        readGoods(part, discount.needs->goods);
        part.finish();
        reader.take(part);
    }
}

void writeDiscount(const Discount &discount, QJsonObject &json)
{
    std::visit(EffectWriter{json}, discount.effect);
    static const QString stackings[] = {QStringLiteral("normal"), QStringLiteral("always"), QStringLiteral("alone")};
    json[QStringLiteral("minimum")] = discount.minimum.minor();
    if (discount.maximum)
        json[QStringLiteral("maximum")] = discount.maximum->minor();
    json[QStringLiteral("minimum_at_first")] = discount.minimumAtFirst;
    json[QStringLiteral("stacking")] = stackings[static_cast<int>(discount.stacking)];
    json[QStringLiteral("joins_percent")] = discount.joinsPercent;
    json[QStringLiteral("priority")] = discount.priority;
    if (!discount.products.isEmpty())
        json[QStringLiteral("products")] = QJsonArray::fromStringList(discount.products);
    if (!discount.categories.isEmpty())
        json[QStringLiteral("categories")] = QJsonArray::fromStringList(discount.categories);
    if (!discount.except.isEmpty())
        json[QStringLiteral("except")] = toJson(discount.except);
    if (discount.needs) {
        QJsonObject needs = toJson(discount.needs->goods);
        needs[QStringLiteral("units")] = discount.needs->units;
        json[QStringLiteral("needs")] = needs;
    }
}

} // namespace bashgah::domain
