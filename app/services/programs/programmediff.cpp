// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/programs/programmediff.h"

#include "domain/program/programmejson.h"

#include <QJsonArray>
#include <QMap>

namespace bashgah::services {
namespace {

QString plain(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

/// Rules and tiers have ids, conditions a type, caps a period.
QString nameOf(const QJsonObject &element)
{
    for (const char *key : {"id", "type", "per"}) {
        if (const QJsonValue name = element.value(QLatin1String(key)); name.isString())
            return name.toString();
    }
    return {};
}

/// Every leaf of the document under its path.
void flatten(const QJsonValue &value, const QString &path, QMap<QString, QString> &leaves)
{
    const QString prefix = path.isEmpty() ? QString() : QString(path + u'.');
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            flatten(it.value(), prefix + it.key(), leaves);
    } else if (value.isArray()) {
        QStringList words;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array) {
            if (element.isObject())
                flatten(element, prefix + nameOf(element.toObject()), leaves);
            else
                words.append(plain(element));
        }
        if (!words.isEmpty())
            leaves[path] = words.join(QStringLiteral(", "));
    } else {
        leaves[path] = plain(value);
    }
}

} // namespace

std::vector<ProgrammeVersion::Change> changesBetween(const domain::Programme &before,
                                                     const domain::Programme &after)
{
    QMap<QString, QString> was;
    QMap<QString, QString> is;
    flatten(domain::toJson(before), QString(), was);
    flatten(domain::toJson(after), QString(), is);
    std::vector<ProgrammeVersion::Change> changes;
    for (auto it = was.cbegin(); it != was.cend(); ++it) {
        if (is.value(it.key()) != it.value() || !is.contains(it.key()))
            changes.push_back({it.key(), it.value(), is.value(it.key())});
    }
    for (auto it = is.cbegin(); it != is.cend(); ++it) {
        if (!was.contains(it.key()))
            changes.push_back({it.key(), QString(), it.value()});
    }
    return changes;
}

} // namespace bashgah::services
