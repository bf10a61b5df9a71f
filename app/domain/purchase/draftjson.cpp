// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/purchase/draftjson.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bashgah::domain {
namespace {

QString text(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString();
}

Money money(const QJsonObject &json, const char *key)
{
    return Money::fromMinor(json.value(QLatin1String(key)).toInteger());
}

template <typename Range, typename Item>
QJsonArray listOf(const Range &range, Item item)
{
    QJsonArray list;
    for (const auto &one : range)
        list.append(item(one));
    return list;
}

QJsonObject lineJson(const PurchaseLine &line)
{
    QJsonObject json{{QStringLiteral("code"), line.code},
                     {QStringLiteral("category"), line.category},
                     {QStringLiteral("brand"), line.brand},
                     {QStringLiteral("quantity"), line.quantity.thousandths()},
                     {QStringLiteral("price"), line.price.minor()},
                     {QStringLiteral("gross"), line.gross.minor()},
                     {QStringLiteral("discount"), line.discount.minor()}};
    if (line.product)
        json.insert(QStringLiteral("product"), line.product->value());
    return json;
}

PurchaseLine lineFrom(const QJsonObject &json)
{
    PurchaseLine line;
    if (json.contains(QLatin1String("product")))
        line.product = ProductId(json.value(QLatin1String("product")).toInteger());
    line.code = text(json, "code");
    line.category = text(json, "category");
    line.brand = text(json, "brand");
    line.quantity = Quantity::fromThousandths(json.value(QLatin1String("quantity")).toInteger(1000));
    line.price = money(json, "price");
    line.gross = money(json, "gross");
    line.discount = money(json, "discount");
    return line;
}

QJsonObject tenderJson(const TenderWish &wish)
{
    QJsonObject json{{QStringLiteral("code"), wish.code}};
    if (wish.most)
        json.insert(QStringLiteral("most"), wish.most->minor());
    return json;
}

TenderWish tenderFrom(const QJsonObject &json)
{
    TenderWish wish;
    wish.code = text(json, "code");
    if (json.contains(QLatin1String("most")))
        wish.most = money(json, "most");
    return wish;
}

QJsonObject extrasJson(const PurchaseExtras &extras)
{
    QJsonObject json{{QStringLiteral("discount_reason"), extras.discountReason}};
    json.insert(QStringLiteral("payments"), listOf(extras.payments, [](const PaymentPart &part) {
                    return QJsonObject{{QStringLiteral("kind"), part.kind},
                                       {QStringLiteral("amount"), part.amount.minor()}};
                }));
    json.insert(QStringLiteral("fields"), listOf(extras.fields, [](const FieldValue &field) {
                    return QJsonObject{{QStringLiteral("label"), field.label},
                                       {QStringLiteral("value"), field.value}};
                }));
    if (extras.day)
        json.insert(QStringLiteral("day"), extras.day->toString(Qt::ISODate));
    return json;
}

PurchaseExtras extrasFrom(const QJsonObject &json)
{
    PurchaseExtras extras;
    extras.discountReason = text(json, "discount_reason");
    for (const QJsonValue value : json.value(QLatin1String("payments")).toArray()) {
        const QJsonObject part = value.toObject();
        extras.payments.push_back({text(part, "kind"), money(part, "amount")});
    }
    for (const QJsonValue value : json.value(QLatin1String("fields")).toArray()) {
        const QJsonObject field = value.toObject();
        extras.fields.push_back({text(field, "label"), text(field, "value")});
    }
    if (const QString day = text(json, "day"); !day.isEmpty())
        extras.day = QDate::fromString(day, Qt::ISODate);
    return extras;
}

} // namespace

QJsonObject toJson(const PurchaseDraft &draft)
{
    QJsonObject json{{QStringLiteral("amount"), draft.amount.minor()},
                     {QStringLiteral("discount"), draft.discount.minor()},
                     {QStringLiteral("redeem"), draft.redeem.value()},
                     {QStringLiteral("ref"), draft.ref},
                     {QStringLiteral("payment"), draft.payment},
                     {QStringLiteral("note"), draft.note},
                     {QStringLiteral("margin_reason"), draft.marginReason}};
    if (draft.member)
        json.insert(QStringLiteral("member"), draft.member->value());
    json.insert(QStringLiteral("lines"), listOf(draft.lines, lineJson));
    json.insert(QStringLiteral("codes"), QJsonArray::fromStringList(draft.codes));
    json.insert(QStringLiteral("tenders"), listOf(draft.tenders, tenderJson));
    if (!draft.extras.isEmpty())
        json.insert(QStringLiteral("extras"), extrasJson(draft.extras));
    return json;
}

PurchaseDraft draftFromJson(const QJsonObject &json)
{
    PurchaseDraft draft;
    draft.amount = money(json, "amount");
    draft.discount = money(json, "discount");
    draft.redeem = Points(json.value(QLatin1String("redeem")).toInteger());
    draft.ref = text(json, "ref");
    draft.payment = text(json, "payment");
    draft.note = text(json, "note");
    draft.marginReason = text(json, "margin_reason");
    if (json.contains(QLatin1String("member")))
        draft.member = MemberId(json.value(QLatin1String("member")).toInteger());
    for (const QJsonValue value : json.value(QLatin1String("lines")).toArray())
        draft.lines.push_back(lineFrom(value.toObject()));
    for (const QJsonValue value : json.value(QLatin1String("codes")).toArray())
        draft.codes.append(value.toString());
    for (const QJsonValue value : json.value(QLatin1String("tenders")).toArray())
        draft.tenders.push_back(tenderFrom(value.toObject()));
    draft.extras = extrasFrom(json.value(QLatin1String("extras")).toObject());
    return draft;
}

} // namespace bashgah::domain
