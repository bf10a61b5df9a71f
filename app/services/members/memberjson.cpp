// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/members/memberjson.h"

#include "storage/repositories/memberrepository.h"

#include <QJsonArray>

namespace bashgah::services {
namespace {

std::optional<QDate> dayFrom(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QJsonObject valuesToJson(const domain::MemberValues &values)
{
    QJsonObject json;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        json.insert(value.key(), *value);
    return json;
}

/// Field by field; what one of them does not say is absent there.
QJsonObject valuesBack(const QJsonObject &now, const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject json = now;
    for (const QString &key : before.keys() + after.keys()) {
        if (now.value(key) != after.value(key))
            continue;
        if (before.contains(key))
            json[key] = before.value(key);
        else
            json.remove(key);
    }
    return json;
}

} // namespace

QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QJsonObject detailsToJson(const domain::MemberDetails &details)
{
    return {{QStringLiteral("mobile"), details.mobile ? details.mobile->canonical() : QString()},
            {QStringLiteral("code"), details.code.value_or(QString())},
            {QStringLiteral("name"), details.name},
            {QStringLiteral("given_name"), details.givenName},
            {QStringLiteral("family_name"), details.familyName},
            {QStringLiteral("birthday"), dayText(details.birthday)},
            {QStringLiteral("wedding"), dayText(details.wedding)},
            {QStringLiteral("gender"), storage::genderKey(details.gender)},
            {QStringLiteral("joined"), dayText(details.joinedOn)},
            {QStringLiteral("province"), details.province},
            {QStringLiteral("city"), details.city},
            {QStringLiteral("district"), details.district},
            {QStringLiteral("note"), details.note},
            {QStringLiteral("note_at_counter"), details.noteAtCounter},
            {QStringLiteral("values"), valuesToJson(details.values)},
            {QStringLiteral("tags"), QJsonArray::fromStringList(details.tags)}};
}

domain::MemberDetails detailsFromJson(const QJsonObject &json)
{
    const auto text = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    domain::MemberDetails details;
    if (const QString mobile = text("mobile"); !mobile.isEmpty())
        details.mobile = domain::MobileNumber::fromStored(mobile);
    if (const QString code = text("code"); !code.isEmpty())
        details.code = code;
    details.name = text("name");
    details.givenName = text("given_name");
    details.familyName = text("family_name");
    details.birthday = dayFrom(text("birthday"));
    details.wedding = dayFrom(text("wedding"));
    details.gender = storage::genderFromKey(text("gender"));
    details.joinedOn = QDate::fromString(text("joined"), Qt::ISODate);
    details.province = text("province");
    details.city = text("city");
    details.district = text("district");
    details.note = text("note");
    details.noteAtCounter = json.value(QLatin1String("note_at_counter")).toBool(true);
    const QJsonObject values = json.value(QLatin1String("values")).toObject();
    for (auto value = values.begin(); value != values.end(); ++value)
        details.values.insert(value.key(), value.value().toString());
    for (const QJsonValue &tag : json.value(QLatin1String("tags")).toArray())
        details.tags.append(tag.toString());
    return details;
}

domain::MemberDetails takenBack(const domain::MemberDetails &now, const QJsonObject &before,
                                const QJsonObject &after)
{
    const QString own = QStringLiteral("values");
    QJsonObject json = detailsToJson(now);
    for (const QString &key : json.keys()) {
        if (key != own && json.value(key) == after.value(key))
            json[key] = before.value(key);
    }
    json[own] = valuesBack(json.value(own).toObject(), before.value(own).toObject(), after.value(own).toObject());
    return detailsFromJson(json);
}

} // namespace bashgah::services
