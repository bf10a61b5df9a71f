// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/discount/voucher.h"
#include "domain/program/jsonreader.h"
#include "domain/text/jsontext.h"

#include <QJsonDocument>

#include <limits>

namespace bashgah::domain {
namespace {

constexpr qint64 most = std::numeric_limits<qint64>::max();
constexpr int mostUses = 1'000'000'000;

std::optional<QDate> dayOf(JsonReader &reader, QLatin1String key)
{
    if (!reader.has(key))
        return std::nullopt;
    const QDate day = QDate::fromString(reader.text(key), Qt::ISODate);
    if (!day.isValid())
        reader.refuse(QString(key), QStringLiteral("no day"));
    return day;
}

void readEffect(JsonReader &reader, Discount &discount)
{
    if (reader.has(QLatin1String("share"))) {
        PercentOff percent{Percent(static_cast<int>(reader.integer(QLatin1String("share"), 1, 10'000))), {}};
        if (reader.has(QLatin1String("most")))
            percent.most = Money::fromMinor(reader.integer(QLatin1String("most"), 1, most));
        discount.effect = percent;
    } else {
        discount.effect = AmountOff{Money::fromMinor(reader.integer(QLatin1String("amount"), 1, most))};
    }
    discount.minimum = Money::fromMinor(reader.integer(QLatin1String("minimum"), 0, most, 0));
    discount.minimumAtFirst = reader.boolean(QLatin1String("minimum_at_first"), false);
    discount.stacking =
        static_cast<Stacking>(reader.oneOf(QLatin1String("stacking"), {"normal", "always", "alone"}, 0));
    discount.joinsPercent = reader.boolean(QLatin1String("joins_percent"), false);
    discount.priority = static_cast<int>(reader.integer(QLatin1String("priority"), -1000, 1000, 0));
    if (reader.has(QLatin1String("products")))
        discount.products = reader.texts(QLatin1String("products"));
    if (reader.has(QLatin1String("categories")))
        discount.categories = reader.texts(QLatin1String("categories"));
}

void writeEffect(const Discount &discount, QJsonObject &json)
{
    if (const auto *percent = std::get_if<PercentOff>(&discount.effect)) {
        json[QStringLiteral("share")] = percent->share.basisPoints();
        if (percent->most)
            json[QStringLiteral("most")] = percent->most->minor();
    } else {
        json[QStringLiteral("amount")] = std::get<AmountOff>(discount.effect).amount.minor();
    }
    static const QString stackings[] = {QStringLiteral("normal"), QStringLiteral("always"), QStringLiteral("alone")};
    json[QStringLiteral("minimum")] = discount.minimum.minor();
    json[QStringLiteral("minimum_at_first")] = discount.minimumAtFirst;
    json[QStringLiteral("stacking")] = stackings[static_cast<int>(discount.stacking)];
    json[QStringLiteral("joins_percent")] = discount.joinsPercent;
    json[QStringLiteral("priority")] = discount.priority;
    if (!discount.products.isEmpty())
        json[QStringLiteral("products")] = QJsonArray::fromStringList(discount.products);
    if (!discount.categories.isEmpty())
        json[QStringLiteral("categories")] = QJsonArray::fromStringList(discount.categories);
}

} // namespace

QString toJsonText(const CouponRule &rule)
{
    QJsonObject json{{QStringLiteral("name"), rule.discount.name}, {QStringLiteral("uses"), rule.uses}};
    writeEffect(rule.discount, json);
    if (rule.from)
        json[QStringLiteral("from")] = rule.from->toString(Qt::ISODate);
    if (rule.until)
        json[QStringLiteral("until")] = rule.until->toString(Qt::ISODate);
    if (rule.inAll)
        json[QStringLiteral("in_all")] = *rule.inAll;
    if (rule.perMember)
        json[QStringLiteral("per_member")] = *rule.perMember;
    return compactJson(json);
}

Result<CouponRule> couponRuleFromJsonText(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    JsonReader reader(document.object());
    CouponRule rule;
    rule.discount.name = reader.text(QLatin1String("name"));
    rule.uses = static_cast<int>(reader.integer(QLatin1String("uses"), 1, mostUses));
    readEffect(reader, rule.discount);
    rule.from = dayOf(reader, QLatin1String("from"));
    rule.until = dayOf(reader, QLatin1String("until"));
    if (reader.has(QLatin1String("in_all")))
        rule.inAll = reader.integer(QLatin1String("in_all"), 1, most);
    if (reader.has(QLatin1String("per_member")))
        rule.perMember = static_cast<int>(reader.integer(QLatin1String("per_member"), 1, mostUses));
    reader.finish();
    if (!document.isObject() || reader.error())
        return fail(ErrorCode::BadFile, {rule.discount.name, text});
    return rule;
}

} // namespace bashgah::domain
