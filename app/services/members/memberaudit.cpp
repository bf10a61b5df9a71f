// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/members/memberaudit.h"

#include "domain/member/memberfield.h"
#include "domain/text/jsontext.h"
#include "storage/repositories/memberrepository.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

namespace bashgah::services {
namespace {

QJsonObject toJson(const domain::MemberDetails &details)
{
    QJsonObject json{
        {QStringLiteral("mobile"), details.mobile ? details.mobile->canonical() : QString()},
        {QStringLiteral("code"), details.code.value_or(QString())},
        {QStringLiteral("name"), details.name},
        {QStringLiteral("given_name"), details.givenName},
        {QStringLiteral("family_name"), details.familyName},
        {QStringLiteral("birthday"), details.birthday ? details.birthday->toString(Qt::ISODate) : QString()},
        {QStringLiteral("gender"), storage::genderKey(details.gender)},
        {QStringLiteral("joined"), details.joinedOn.toString(Qt::ISODate)},
        {QStringLiteral("province"), details.province},
        {QStringLiteral("city"), details.city},
        {QStringLiteral("district"), details.district},
        {QStringLiteral("note"), details.note},
        {QStringLiteral("wedding"), details.wedding ? details.wedding->toString(Qt::ISODate) : QString()},
        {QStringLiteral("tags"), details.tags.join(u',')},
    };
    if (!details.noteAtCounter)
        json.insert(QStringLiteral("note_at_counter"), QStringLiteral("no"));
    for (auto value = details.values.cbegin(); value != details.values.cend(); ++value)
        json.insert(domain::valueFieldName(value.key()), *value);
    for (const QString &key : json.keys()) {
        if (json.value(key).toString().isEmpty())
            json.remove(key);
    }
    return json;
}

} // namespace

QString jsonText(const domain::MemberDetails &details)
{
    return domain::compactJson(toJson(details));
}

std::pair<QString, QString> changedFields(const domain::MemberDetails &before,
                                          const domain::MemberDetails &after)
{
    QJsonObject was = toJson(before);
    QJsonObject is = toJson(after);
    for (const QString &key : was.keys()) {
        if (was.value(key) == is.value(key)) {
            was.remove(key);
            is.remove(key);
        }
    }
    return {domain::compactJson(was), domain::compactJson(is)};
}

QString contentHash(const domain::MemberDetails &details, bool hasConsent,
                    std::optional<domain::MemberId> referrer)
{
    QString content = jsonText(details) + (hasConsent ? u'1' : u'0');
    if (referrer)
        content += QString::number(referrer->value());
    return QString::fromLatin1(QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace bashgah::services
