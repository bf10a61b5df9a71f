// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/fieldrepository.h"

#include "storage/db/connection.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bashgah::storage {

using domain::MemberField;

namespace {

QString jsonOf(const QStringList &choices)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(choices)).toJson(QJsonDocument::Compact));
}

QStringList choicesFrom(const QString &json)
{
    QStringList choices;
    const QJsonArray list = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &choice : list)
        choices << choice.toString();
    return choices;
}

} // namespace

std::vector<MemberField> FieldRepository::fields()
{
    std::vector<MemberField> all;
    Statement rows = m_connection.statement(QStringLiteral("field/list"));
    rows.exec();
    while (rows.next()) {
        all.push_back({rows.text(0), rows.text(1), domain::fieldKindFromKey(rows.text(2)).value_or(domain::FieldKind::Text),
                       choicesFrom(rows.text(3)), rows.flag(4), rows.flag(5), rows.flag(6)});
    }
    return all;
}

void FieldRepository::insert(const MemberField &field)
{
    m_connection.statement(QStringLiteral("field/insert"))
        .bind("key", field.key).bind("name", field.name).bind("kind", domain::fieldKindKey(field.kind))
        .bind("choices", jsonOf(field.choices)).bind("at_registration", field.atRegistration)
        .bind("in_list", field.inList).exec();
}

void FieldRepository::update(const MemberField &field, domain::Instant at)
{
    const std::optional<domain::Instant> retired = field.retired ? std::optional(at) : std::nullopt;
    m_connection.statement(QStringLiteral("field/update"))
        .bind("key", field.key).bind("name", field.name).bind("choices", jsonOf(field.choices))
        .bind("at_registration", field.atRegistration).bind("in_list", field.inList)
        .bind("retired_at", retired).exec();
}

void FieldRepository::place(const QStringList &keys)
{
    Statement place = m_connection.statement(QStringLiteral("field/place"));
    for (qsizetype i = 0; i < keys.size(); ++i)
        place.bind("key", keys.at(i)).bind("position", static_cast<qint64>(i + 1)).exec();
}

qint64 FieldRepository::countValues(const QString &key)
{
    Statement count = m_connection.statement(QStringLiteral("field/count_values"));
    return count.bind("key", key).execOne() ? count.int64(0) : 0;
}

QHash<qint64, QString> FieldRepository::valuesOf(const QString &key, std::span<const domain::MemberId> members)
{
    QHash<qint64, QString> values;
    Statement rows = m_connection.statement(QStringLiteral("field/values_of"));
    rows.bind("key", key).bind("ids", jsonOfIds(members)).exec();
    while (rows.next())
        values.insert(rows.int64(0), rows.text(1));
    return values;
}

QString jsonOfIds(std::span<const domain::MemberId> ids)
{
    QString json = QStringLiteral("[");
    for (const domain::MemberId id : ids) {
        if (json.size() > 1)
            json += u',';
        json += QString::number(id.value());
    }
    json += u']';
    return json;
}

} // namespace bashgah::storage
