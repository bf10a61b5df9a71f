// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/discount/discountjson.h"
#include "domain/discount/discountlimits.h"
#include "domain/discount/voucher.h"
#include "domain/program/jsonreader.h"
#include "domain/text/jsontext.h"

#include <QJsonDocument>


namespace bashgah::domain {
namespace {

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

} // namespace

QString toJsonText(const CouponRule &rule)
{
    QJsonObject json{{QStringLiteral("name"), rule.discount.name}, {QStringLiteral("uses"), rule.uses}};
    writeDiscount(rule.discount, json);
    if (rule.from)
        json[QStringLiteral("from")] = rule.from->toString(Qt::ISODate);
    if (rule.until)
        json[QStringLiteral("until")] = rule.until->toString(Qt::ISODate);
    if (rule.inAll)
        json[QStringLiteral("in_all")] = *rule.inAll;
    if (rule.perMember)
        json[QStringLiteral("per_member")] = *rule.perMember;
    const std::pair<const char *, bool> flags[] = {
        {"automatic", rule.automatic}, {"whole_profile", rule.wholeProfile}, {"first_purchase", rule.firstPurchase}};
    for (const auto &[key, isOn] : flags) {
        if (isOn)
            json[QLatin1String(key)] = true;
    }
    return compactJson(json);
}

Result<CouponRule> couponRuleFromJsonText(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    JsonReader reader(document.object());
    CouponRule rule;
    rule.discount.name = reader.text(QLatin1String("name"));
    rule.uses = static_cast<int>(reader.integer(QLatin1String("uses"), 1, mostUses));
    readDiscount(reader, rule.discount);
    rule.from = dayOf(reader, QLatin1String("from"));
    rule.until = dayOf(reader, QLatin1String("until"));
    if (reader.has(QLatin1String("in_all")))
        rule.inAll = reader.integer(QLatin1String("in_all"), 1, discountlimits::stored);
    if (reader.has(QLatin1String("per_member")))
        rule.perMember = static_cast<int>(reader.integer(QLatin1String("per_member"), 1, mostUses));
    rule.automatic = reader.boolean(QLatin1String("automatic"), false);
    rule.wholeProfile = reader.boolean(QLatin1String("whole_profile"), false);
    rule.firstPurchase = reader.boolean(QLatin1String("first_purchase"), false);
    reader.finish();
    if (!document.isObject() || reader.error())
        return fail(ErrorCode::BadFile, {rule.discount.name, text});
    return rule;
}

} // namespace bashgah::domain
