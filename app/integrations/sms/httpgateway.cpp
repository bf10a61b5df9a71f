// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sms/httpgateway.h"

#include "integrations/sms/placeholders.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bashgah::integrations {

using domain::DeliveryReport;
using domain::DeliveryState;
using domain::Error;
using domain::ErrorCode;
using domain::fail;
using domain::GatewayValues;
using domain::InboundSms;
using domain::OutgoingSms;
using domain::Result;
using domain::SendAnswer;
using domain::SendRefusal;

namespace {

/// The value at a JSON pointer ("/entries/0/messageid") as text; integers keep all digits.
QJsonValue valueAt(const QJsonDocument &document, const QString &pointer)
{
    QJsonValue value =
        document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    for (const QString &step : pointer.split(u'/', Qt::SkipEmptyParts))
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    return value;
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

/// One entry of a list, read by our names for its columns.
class Row final
{
public:
    Row(const GatewayOperation &operation, const QJsonValue &entry)
        : m_columns(operation.columns), m_entry(entry.toObject())
    {
    }
    [[nodiscard]] QString text(const char *ours) const
    {
        return textOf(m_entry.value(m_columns.value(QLatin1String(ours))));
    }

private:
    const QHash<QString, QString> &m_columns;
    const QJsonObject m_entry;
};

SendAnswer refusedBy(SendRefusal why, const QString &code, const QString &detail)
{
    const bool both = !detail.isEmpty() && detail != code;
    return SendAnswer::refused(why, both ? QString(code + QStringLiteral(": ") + detail) : code);
}

} // namespace

HttpGateway::HttpGateway(GatewayScript script, GatewayValues values)
    : m_script(std::move(script)), m_values(std::move(values))
{
}

QString HttpGateway::numberText(const domain::MobileNumber &number) const
{
    switch (m_script.numberForm) {
    case GatewayScript::NumberForm::Plus:
        return number.canonical();
    case GatewayScript::NumberForm::Zeros:
        return QString(QStringLiteral("00") + number.canonical().mid(1));
    case GatewayScript::NumberForm::National:
        break;
    }
    const QString national = number.national();
    return national.startsWith(u'+') ? QString(QStringLiteral("00") + national.mid(1)) : national;
}

HttpRequest HttpGateway::requestOf(const GatewayOperation &operation, const GatewayValues &values,
                                   const GatewayOperation::Parameters &extra) const
{
    QByteArray encoded;
    for (const auto &[name, pattern] : operation.parameters + extra) {
        const auto value = filled(pattern, values);
        if (!value || value->isEmpty())
            continue;
        encoded += (encoded.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' +
                   QUrl::toPercentEncoding(*value);
    }
    HttpRequest request;
    request.method = operation.method;
    request.url = QUrl(filledUrl(operation.url, values));
    if (operation.method == "GET") {
        request.url.setQuery(QString::fromLatin1(encoded), QUrl::StrictMode);
    } else {
        request.headers.append(
            qMakePair(QByteArray("Content-Type"),
                      QByteArray("application/x-www-form-urlencoded; charset=utf-8")));
        request.body = encoded;
    }
    return request;
}

HttpGateway::Reading HttpGateway::call(const GatewayOperation &operation, const GatewayValues &more,
                                       const GatewayOperation::Parameters &extra) const
{
    GatewayValues values = m_values;
    values.insert(more);
    Reading reading;
    reading.http = callHttp(requestOf(operation, values, extra), m_script.timeout);
    if (reading.http.outcome != HttpAnswer::Outcome::Answered)
        return reading;
    const QString body = QString::fromUtf8(reading.http.body).trimmed();
    if (!operation.codePointer.isEmpty())
        reading.json = QJsonDocument::fromJson(reading.http.body);
    reading.code = textOf(valueAt(reading.json, operation.codePointer));
    if (reading.code.isEmpty())
        reading.code = QString::number(reading.http.status);
    reading.detail = operation.detailPointer.isEmpty()
                         ? body.left(120)
                         : textOf(valueAt(reading.json, operation.detailPointer));
    const bool readable = operation.codePointer.isEmpty() || !reading.json.isNull();
    reading.accepted = readable && operation.acceptedCodes.contains(reading.code) &&
                       (!operation.acceptedBody || operation.acceptedBody->match(body).hasMatch());
    return reading;
}

SendAnswer HttpGateway::answerOf(const GatewayOperation &operation, const Reading &reading)
{
    if (reading.http.outcome == HttpAnswer::Outcome::NotSent)
        return SendAnswer::refused(SendRefusal::RetryLater, reading.http.problem);
    if (reading.http.outcome == HttpAnswer::Outcome::Unknown)
        return SendAnswer::unknown(reading.http.problem);
    if (reading.accepted) {
        const QString id = textOf(valueAt(reading.json, operation.messageIdPointer));
        return SendAnswer::accepted(id.isEmpty() ? std::nullopt : std::optional(id));
    }
    const auto known = operation.refusals.constFind(reading.code);
    if (known != operation.refusals.constEnd())
        return refusedBy(*known, reading.code, reading.detail);
    // Success that does not look like one, or a proxy's own page: the message may be on its way.
    if (reading.http.status < 400 || reading.http.status >= 500)
        return SendAnswer::unknown(reading.code);
    return refusedBy(SendRefusal::Stop, reading.code, reading.detail);
}

SendAnswer HttpGateway::send(const OutgoingSms &message)
{
    const GatewayValues values{{QStringLiteral("to"), numberText(message.to)},
                               {QStringLiteral("text"), message.text},
                               {QStringLiteral("localId"), QString::number(message.localId)}};
    const bool ucs2 = message.encoding == domain::SmsEncoding::Ucs2;
    return answerOf(m_script.send,
                    call(m_script.send, values,
                         ucs2 ? m_script.send.parametersUcs2 : m_script.send.parametersGsm));
}

Error HttpGateway::errorOf(const GatewayOperation &operation, const Reading &reading)
{
    const SendAnswer answer = answerOf(operation, reading);
    if (answer.kind == SendAnswer::Kind::Unknown)
        return {ErrorCode::GatewayTimeout, {answer.detail}, {}, {}};
    switch (answer.refusal) {
    case SendRefusal::BadLogin:
        return {ErrorCode::GatewayLogin, {answer.detail}, {}, {}};
    case SendRefusal::NoCredit:
        return {ErrorCode::GatewayNoCredit, {answer.detail}, {}, {}};
    case SendRefusal::RetryLater:
        return {ErrorCode::NetworkFailure, {answer.detail}, {}, {}};
    default:
        return {ErrorCode::GatewayRefused, {answer.detail}, {}, {}};
    }
}

Result<QJsonArray> HttpGateway::listOf(const GatewayOperation &operation,
                                       const Reading &reading) const
{
    if (!reading.accepted)
        return fail(errorOf(operation, reading));
    return valueAt(reading.json, operation.listPointer).toArray();
}

Result<std::vector<DeliveryReport>> HttpGateway::reports(const std::vector<qint64> &localIds)
{
    std::vector<DeliveryReport> found;
    if (!m_script.reports || localIds.empty())
        return found;
    QStringList ids;
    for (const qint64 id : localIds)
        ids.append(QString::number(id));
    const GatewayOperation &operation = *m_script.reports;
    const auto list =
        listOf(operation, call(operation, {{QStringLiteral("localIds"), ids.join(u',')}}));
    if (!list)
        return fail(list.error());
    for (const QJsonValue &value : *list) {
        const Row row(operation, value);
        found.push_back({row.text("localId").toLongLong(),
                         operation.states.value(row.text("state"), DeliveryState::Waiting),
                         row.text("detail")});
    }
    return found;
}

Result<std::vector<InboundSms>> HttpGateway::inbound()
{
    std::vector<InboundSms> found;
    if (!m_script.inbound || m_values.value(QStringLiteral("line")).isEmpty())
        return found;
    const GatewayOperation &operation = *m_script.inbound;
    const auto list = listOf(operation, call(operation, {}));
    if (!list)
        return fail(list.error());
    for (const QJsonValue &value : *list) {
        const Row row(operation, value);
        const qint64 seconds = row.text("at").toLongLong();
        found.push_back(
            {row.text("from"), row.text("text"),
             seconds > 0 ? std::optional(domain::Instant{seconds * 1000}) : std::nullopt});
    }
    return found;
}

Result<QString> HttpGateway::test()
{
    const Reading reading = call(m_script.test, {});
    if (!reading.accepted)
        return fail(errorOf(m_script.test, reading));
    return m_script.test.resultPointer.isEmpty()
               ? QString()
               : textOf(valueAt(reading.json, m_script.test.resultPointer));
}

} // namespace bashgah::integrations
