// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/scenario/storyjson.h"

#include "domain/program/programmejson.h"

#include <QJsonDocument>

namespace bashgah::ctl {

using namespace domain;

namespace {

/// What a story's programme leaves out.
QJsonObject plainProgramme()
{
    static const char text[] = R"({"format":1,"kind":"points","earning":{"rules":[],"rounding":"floor",)"
        R"("basis":{"after_discount":true,"exclude_paid_with_points":true},"pending_days":0},)"
        R"("expiry":{"kind":"never","count":0,"round":"none"},)"
        R"("redemption":{"enabled":true,"conv_points":1,"conv_amount":1,"max_share":10000,"minimum":0,"block":1},)"
        R"("clawback":{"missing":"clamp","recheck_minimum":false}})";
    return QJsonDocument::fromJson(text).object();
}

} // namespace

QString textAt(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString();
}

Money moneyAt(const QJsonObject &json, const char *key)
{
    return Money::fromMinor(json.value(QLatin1String(key)).toInteger());
}

std::optional<QDate> dayAt(const QJsonObject &json, const char *key)
{
    const QDate day = QDate::fromString(textAt(json, key), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QJsonObject merged(QJsonObject base, const QJsonObject &over)
{
    for (auto it = over.begin(); it != over.end(); ++it) {
        const QJsonValue was = base.value(it.key());
        base[it.key()] = was.isObject() && it->isObject()
            ? QJsonValue(merged(was.toObject(), it->toObject())) : *it;
    }
    return base;
}

QJsonObject refused(const Error &error)
{
    return {{QStringLiteral("error"), errorKey(error.code)}};
}

Result<Programme> programmeOf(const QJsonObject &parts)
{
    auto programme = programmeFromJson(merged(plainProgramme(), parts));
    if (programme) {
        if (const auto valid = validate(*programme); !valid)
            return fail(valid.error());
    }
    return programme;
}

} // namespace bashgah::ctl
