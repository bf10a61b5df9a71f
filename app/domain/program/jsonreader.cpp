// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/jsonreader.h"

namespace bashgah::domain {
namespace {

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    // QJsonValue keeps 64-bit integers exactly; two different defaults tell a number that is not
    // whole from one that is.
    if (!value.isDouble())
        return std::nullopt;
    const qint64 first = value.toInteger(0);
    const qint64 second = value.toInteger(1);
    return first == second ? std::optional<qint64>(first) : std::nullopt;
}

} // namespace

JsonReader::JsonReader(QJsonObject object, QString path)
    : m_object(std::move(object)), m_path(std::move(path))
{
}

void JsonReader::refuse(const QString &where, const QString &reason)
{
    if (!m_error)
        m_error = Error{ErrorCode::BadProgramme, {where, reason}, {}, {}};
}

QJsonValue JsonReader::value(QLatin1String key, bool required)
{
    m_seen.append(key);
    if (required && !m_object.contains(key))
        refuse(m_path + u'.' + key, QStringLiteral("is missing"));
    return m_object.value(key);
}

qint64 JsonReader::integer(QLatin1String key, qint64 low, qint64 high,
                           std::optional<qint64> fallback)
{
    const QJsonValue found = value(key, !fallback);
    if (found.isUndefined())
        return fallback.value_or(low);
    const std::optional<qint64> number = wholeNumber(found);
    if (!number)
        refuse(m_path + u'.' + key, QStringLiteral("must be a whole number"));
    else if (*number < low || *number > high)
        refuse(m_path + u'.' + key,
               QStringLiteral("must be between %1 and %2").arg(low).arg(high));
    return number.value_or(low);
}

bool JsonReader::boolean(QLatin1String key, std::optional<bool> fallback)
{
    const QJsonValue found = value(key, !fallback);
    if (found.isUndefined())
        return fallback.value_or(false);
    if (!found.isBool())
        refuse(m_path + u'.' + key, QStringLiteral("must be true or false"));
    return found.toBool();
}

QString JsonReader::text(QLatin1String key, std::optional<QString> fallback)
{
    const QJsonValue found = value(key, !fallback);
    if (found.isUndefined())
        return fallback.value_or(QString());
    if (!found.isString())
        refuse(m_path + u'.' + key, QStringLiteral("must be a text"));
    return found.toString();
}

int JsonReader::oneOf(QLatin1String key, std::initializer_list<const char *> allowed,
                      std::optional<int> fallback)
{
    const QJsonValue found = value(key, !fallback);
    if (found.isUndefined())
        return fallback.value_or(0);
    int place = 0;
    for (const char *word : allowed) {
        if (found.toString() == QLatin1String(word))
            return place;
        ++place;
    }
    refuse(m_path + u'.' + key,
           QString(QStringLiteral("unknown value \"") + found.toString() + u'"'));
    return 0;
}

JsonReader JsonReader::object(QLatin1String key)
{
    const QJsonValue found = value(key, true);
    if (!found.isUndefined() && !found.isObject())
        refuse(m_path + u'.' + key, QStringLiteral("must be an object"));
    return JsonReader(found.toObject(), m_path + u'.' + key);
}

std::vector<JsonReader> JsonReader::objects(QLatin1String key)
{
    const QJsonValue found = value(key, true);
    if (!found.isUndefined() && !found.isArray())
        refuse(m_path + u'.' + key, QStringLiteral("must be a list"));
    std::vector<JsonReader> readers;
    const QJsonArray array = found.toArray();
    for (const QJsonValue &element : array) {
        const QString place =
            QStringLiteral("%1.%2[%3]").arg(m_path, QString(key)).arg(readers.size());
        if (!element.isObject())
            refuse(place, QStringLiteral("must be an object"));
        readers.emplace_back(element.toObject(), place);
    }
    return readers;
}

QStringList JsonReader::texts(QLatin1String key)
{
    const QJsonValue found = value(key, false);
    QStringList list;
    const QJsonArray array = found.toArray();
    for (const QJsonValue &element : array) {
        if (!element.isString())
            refuse(m_path + u'.' + key, QStringLiteral("must be a list of texts"));
        list.append(element.toString());
    }
    if (!found.isUndefined() && !found.isArray())
        refuse(m_path + u'.' + key, QStringLiteral("must be a list"));
    return list;
}

std::vector<qint64> JsonReader::integers(QLatin1String key)
{
    const QJsonValue found = value(key, true);
    std::vector<qint64> list;
    const QJsonArray array = found.toArray();
    for (const QJsonValue &element : array) {
        const std::optional<qint64> number = wholeNumber(element);
        if (!number)
            refuse(m_path + u'.' + key, QStringLiteral("must be a list of whole numbers"));
        list.push_back(number.value_or(0));
    }
    return list;
}

void JsonReader::take(const JsonReader &part)
{
    if (part.m_error && !m_error)
        m_error = part.m_error;
}

void JsonReader::finish()
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys) {
        if (!m_seen.contains(key))
            refuse(m_path + u'.' + key, QStringLiteral("is not known here"));
    }
}

} // namespace bashgah::domain
