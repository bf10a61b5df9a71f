// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sms/gatewayscript.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bashgah::integrations {

using domain::DeliveryState;
using domain::ErrorCode;
using domain::fail;
using domain::GatewayField;
using domain::GatewayProfile;
using domain::Result;
using domain::SendRefusal;

namespace {

/// Thrown inside this file only: what is wrong with the script.
struct BadScript
{
    QString reason;
};

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QHash<QString, QString> texts(const QJsonObject &object)
{
    QHash<QString, QString> all;
    for (auto it = object.begin(); it != object.end(); ++it)
        all.insert(it.key(), it.value().toString());
    return all;
}

GatewayOperation::Parameters parametersOf(const QJsonObject &object)
{
    GatewayOperation::Parameters all;
    for (auto it = object.begin(); it != object.end(); ++it)
        all.append({it.key(), it.value().toString()});
    return all;
}

SendRefusal refusalOf(const QString &word)
{
    static const QHash<QString, SendRefusal> known{
        {QStringLiteral("retry_later"), SendRefusal::RetryLater},
        {QStringLiteral("bad_number"), SendRefusal::BadNumber},
        {QStringLiteral("blocked_text"), SendRefusal::BlockedText},
        {QStringLiteral("blocked"), SendRefusal::Blocked},
        {QStringLiteral("no_credit"), SendRefusal::NoCredit},
        {QStringLiteral("bad_login"), SendRefusal::BadLogin},
        {QStringLiteral("stop"), SendRefusal::Stop}};
    if (!known.contains(word))
        throw BadScript{QStringLiteral("refusal ") + word};
    return known.value(word);
}

DeliveryState stateOf(const QString &word)
{
    static const QHash<QString, DeliveryState> known{
        {QStringLiteral("waiting"), DeliveryState::Waiting},
        {QStringLiteral("sent"), DeliveryState::Sent},
        {QStringLiteral("delivered"), DeliveryState::Delivered},
        {QStringLiteral("undelivered"), DeliveryState::Undelivered},
        {QStringLiteral("failed"), DeliveryState::Failed},
        {QStringLiteral("blocked"), DeliveryState::Blocked},
        {QStringLiteral("cancelled"), DeliveryState::Cancelled},
        {QStringLiteral("not_known"), DeliveryState::NotKnown}};
    if (!known.contains(word))
        throw BadScript{QStringLiteral("state ") + word};
    return known.value(word);
}

void readAnswer(GatewayOperation &operation, const QJsonObject &object)
{
    const QJsonObject accepted = object.value(QLatin1String("accepted")).toObject();
    for (const QJsonValue &code : accepted.value(QLatin1String("codes")).toArray())
        operation.acceptedCodes.append(code.toString());
    const QString body = text(accepted, "body");
    if (!body.isEmpty())
        operation.acceptedBody =
            QRegularExpression(body, QRegularExpression::CaseInsensitiveOption);
    if (operation.acceptedCodes.isEmpty() ||
        (operation.acceptedBody && !operation.acceptedBody->isValid()))
        throw BadScript{QStringLiteral("accepted")};
    const auto refusals = texts(object.value(QLatin1String("refusals")).toObject());
    for (auto it = refusals.begin(); it != refusals.end(); ++it)
        operation.refusals.insert(it.key(), refusalOf(it.value()));
    const auto states = texts(object.value(QLatin1String("states")).toObject());
    for (auto it = states.begin(); it != states.end(); ++it)
        operation.states.insert(it.key(), stateOf(it.value()));
}

GatewayOperation operationOf(const QJsonObject &object)
{
    GatewayOperation operation;
    operation.method = text(object, "method").toLatin1();
    operation.url = text(object, "url");
    if ((operation.method != "GET" && operation.method != "POST") || operation.url.isEmpty())
        throw BadScript{QStringLiteral("method or url")};
    operation.parameters = parametersOf(object.value(QLatin1String("parameters")).toObject());
    operation.parametersUcs2 =
        parametersOf(object.value(QLatin1String("parametersUcs2")).toObject());
    operation.parametersGsm = parametersOf(object.value(QLatin1String("parametersGsm")).toObject());
    operation.codePointer = text(object, "code");
    operation.detailPointer = text(object, "detail");
    operation.messageIdPointer = text(object, "messageId");
    operation.resultPointer = text(object, "result");
    operation.listPointer = text(object, "list");
    operation.columns = texts(object.value(QLatin1String("columns")).toObject());
    readAnswer(operation, object);
    return operation;
}

std::optional<GatewayOperation> maybeOperation(const QJsonObject &script, const char *name)
{
    const QJsonValue value = script.value(QLatin1String(name));
    return value.isObject() ? std::optional(operationOf(value.toObject())) : std::nullopt;
}

GatewayProfile profileOf(const QJsonObject &script)
{
    GatewayProfile profile;
    profile.id = text(script, "id");
    profile.names = texts(script.value(QLatin1String("names")).toObject());
    for (const QJsonValue &value : script.value(QLatin1String("fields")).toArray()) {
        const QJsonObject field = value.toObject();
        profile.fields.push_back(
            {text(field, "key"), texts(field.value(QLatin1String("labels")).toObject()),
             text(field, "preset"), field.value(QLatin1String("secret")).toBool(),
             field.value(QLatin1String("required")).toBool(true)});
    }
    const QJsonObject line = script.value(QLatin1String("line")).toObject();
    profile.line.gsmPerPart =
        line.value(QLatin1String("gsmPerPart")).toInt(profile.line.gsmPerPart);
    profile.line.ucs2PerPart =
        line.value(QLatin1String("ucs2PerPart")).toInt(profile.line.ucs2PerPart);
    profile.maxCharacters = script.value(QLatin1String("maxCharacters")).toInt();
    profile.needsReportAddress = script.value(QLatin1String("reportsByHook")).toBool();
    if (profile.id.isEmpty() || profile.fields.empty())
        throw BadScript{QStringLiteral("id or fields")};
    return profile;
}

GatewayScript::NumberForm numberFormOf(const QString &word)
{
    if (word == QLatin1String("plus"))
        return GatewayScript::NumberForm::Plus;
    if (word == QLatin1String("zeros"))
        return GatewayScript::NumberForm::Zeros;
    if (word != QLatin1String("national"))
        throw BadScript{QStringLiteral("number ") + word};
    return GatewayScript::NumberForm::National;
}

} // namespace

Result<GatewayScript> GatewayScript::parse(const QByteArray &json)
{
    const QJsonObject script = QJsonDocument::fromJson(json).object();
    try {
        GatewayScript parsed;
        parsed.profile = profileOf(script);
        parsed.numberForm = numberFormOf(text(script, "number"));
        parsed.timeout =
            std::chrono::seconds(script.value(QLatin1String("timeoutSeconds")).toInt(30));
        parsed.knowsLocalIds = script.value(QLatin1String("knowsLocalIds")).toBool();
        parsed.send = operationOf(script.value(QLatin1String("send")).toObject());
        parsed.test = operationOf(script.value(QLatin1String("test")).toObject());
        parsed.reports = maybeOperation(script, "reports");
        parsed.inbound = maybeOperation(script, "inbound");
        if (parsed.knowsLocalIds && !parsed.reports)
            throw BadScript{QStringLiteral("reports")};
        return parsed;
    } catch (const BadScript &bad) {
        return fail(ErrorCode::BadFile, {text(script, "id"), bad.reason});
    }
}

} // namespace bashgah::integrations
