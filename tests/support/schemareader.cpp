// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/schemareader.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

namespace bashgah::test {
namespace {

bool isWhole(const QJsonValue &value)
{
    return value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger());
}

bool hasType(const QJsonValue &value, const QString &type)
{
    if (type == u"object")
        return value.isObject();
    if (type == u"array")
        return value.isArray();
    if (type == u"string")
        return value.isString();
    if (type == u"boolean")
        return value.isBool();
    return type == u"integer" && isWhole(value);
}

class Reader
{
public:
    explicit Reader(const QJsonObject &root) : m_root(root) {}

    [[nodiscard]] QString fault(const QJsonObject &form, const QJsonValue &value, const QString &path) const
    {
        static const QStringList known{
            QStringLiteral("$schema"), QStringLiteral("title"), QStringLiteral("description"), QStringLiteral("$defs"),
            QStringLiteral("$ref"), QStringLiteral("type"), QStringLiteral("const"), QStringLiteral("enum"),
            QStringLiteral("minimum"), QStringLiteral("maximum"), QStringLiteral("minLength"),
            QStringLiteral("maxLength"), QStringLiteral("pattern"), QStringLiteral("format"),
            QStringLiteral("minItems"), QStringLiteral("maxItems"), QStringLiteral("items"), QStringLiteral("required"),
            QStringLiteral("properties"), QStringLiteral("additionalProperties"), QStringLiteral("oneOf"),
            QStringLiteral("anyOf")};
        for (const QString &word : form.keys()) {
            if (!known.contains(word))
                return QStringLiteral("%1: the schema says %2").arg(path, word);
        }
        if (const QString ref = form.value(u"$ref").toString(); !ref.isEmpty())
            return fault(m_root.value(u"$defs").toObject().value(ref.section(u'/', -1)).toObject(), value, path);
        if (const QString found = plainFault(form, value, path); !found.isEmpty())
            return found;
        for (const QString &word : {QStringLiteral("oneOf"), QStringLiteral("anyOf")}) {
            if (const QString found = choiceFault(form.value(word).toArray(), value, path); !found.isEmpty())
                return found;
        }
        if (value.isArray())
            return listFault(form, value.toArray(), path);
        return value.isObject() ? objectFault(form, value.toObject(), path) : QString();
    }

private:
    [[nodiscard]] static QString plainFault(const QJsonObject &form, const QJsonValue &value, const QString &path)
    {
        if (form.contains(u"type") && !hasType(value, form.value(u"type").toString()))
            return path + QStringLiteral(" has another type");
        if (form.contains(u"const") && form.value(u"const") != value)
            return path + QStringLiteral(" is another value");
        if (form.contains(u"enum") && !form.value(u"enum").toArray().contains(value))
            return path + QStringLiteral(" is none of the values");
        const qint64 size = value.isString() ? value.toString().size() : value.toInteger();
        const QString least = value.isString() ? QStringLiteral("minLength") : QStringLiteral("minimum");
        const QString most = value.isString() ? QStringLiteral("maxLength") : QStringLiteral("maximum");
        if ((form.contains(least) && size < form.value(least).toInteger())
            || (form.contains(most) && size > form.value(most).toInteger()))
            return path + QStringLiteral(" is out of range");
        const QString pattern = form.value(u"pattern").toString();
        if (!pattern.isEmpty() && !QRegularExpression(pattern).match(value.toString()).hasMatch())
            return path + QStringLiteral(" has another form");
        return {};
    }

    /// Whether what tells the choices apart ("type", "do") is as this one has it.
    [[nodiscard]] static bool isMeant(const QJsonObject &form, const QJsonObject &object)
    {
        const QJsonObject parts = form.value(u"properties").toObject();
        for (auto it = parts.begin(); it != parts.end(); ++it) {
            const QJsonObject part = it->toObject();
            if (part.contains(u"const") && object.contains(it.key()) && part.value(u"const") != object.value(it.key()))
                return false;
        }
        return true;
    }

    [[nodiscard]] QString choiceFault(const QJsonArray &forms, const QJsonValue &value, const QString &path) const
    {
        if (forms.isEmpty())
            return {};
        QString first = path + QStringLiteral(" is none of the choices");
        for (const QJsonValue &form : forms) {
            if (!isMeant(form.toObject(), value.toObject()))
                continue;
            const QString found = fault(form.toObject(), value, path);
            if (found.isEmpty())
                return {};
            first = found;
        }
        return first;
    }

    [[nodiscard]] QString listFault(const QJsonObject &form, const QJsonArray &list, const QString &path) const
    {
        if (list.size() < form.value(u"minItems").toInteger(0)
            || list.size() > form.value(u"maxItems").toInteger(list.size()))
            return path + QStringLiteral(" has another length");
        const QJsonObject item = form.value(u"items").toObject();
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (const QString found = fault(item, list.at(i), QStringLiteral("%1[%2]").arg(path).arg(i)); !found.isEmpty())
                return found;
        }
        return {};
    }

    [[nodiscard]] QString objectFault(const QJsonObject &form, const QJsonObject &object, const QString &path) const
    {
        for (const QJsonValue &key : form.value(u"required").toArray()) {
            if (!object.contains(key.toString()))
                return QStringLiteral("%1.%2 is missing").arg(path, key.toString());
        }
        const QJsonObject parts = form.value(u"properties").toObject();
        const bool isClosed = form.value(u"additionalProperties") == QJsonValue(false);
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString place = QStringLiteral("%1.%2").arg(path, it.key());
            if (!parts.contains(it.key())) {
                if (isClosed)
                    return place + QStringLiteral(" is not known");
                continue;
            }
            if (const QString found = fault(parts.value(it.key()).toObject(), *it, place); !found.isEmpty())
                return found;
        }
        return {};
    }

    QJsonObject m_root;
};

} // namespace

QString schemaFault(const QJsonObject &schema, const QJsonValue &value)
{
    return Reader(schema).fault(schema, value, QStringLiteral("$"));
}

} // namespace bashgah::test
