// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sms/reporthook.h"

#include "integrations/http/hooklistener.h"

#include <QStringDecoder>
#include <QUrl>

namespace bashgah::integrations {

using domain::DeliveryReport;
using domain::DeliveryState;
using domain::ErrorCode;
using domain::fail;
using domain::InboundSms;
using domain::Result;

namespace {

/// Kannel's bits; anything else says nothing.
DeliveryState stateOf(const QByteArray &type)
{
    switch (type.toInt()) {
    case 1:
        return DeliveryState::Delivered;
    case 2:
        return DeliveryState::Undelivered;
    case 8:
        return DeliveryState::Sent;
    case 16:
        return DeliveryState::Failed;
    default:
        return DeliveryState::Waiting;
    }
}

QString decoded(const QByteArray &bytes, const QByteArray &charset)
{
    const auto encoding = QStringConverter::encodingForName(charset.constData());
    QStringDecoder decode(encoding.value_or(QStringConverter::Utf8),
                          QStringConverter::Flag::Stateless);
    return decode(bytes);
}

bool handle(const ReportHook::Handlers &handlers, const HookCall &call)
{
    if (call.path.endsWith(QLatin1String("/dlr")))
        return handlers.report(
            {call.values.value(QStringLiteral("id")).toLongLong(),
             stateOf(call.values.value(QStringLiteral("type"))),
             QString::fromUtf8(call.values.value(QStringLiteral("answer"))).left(120)});
    if (call.path.endsWith(QLatin1String("/mo")))
        return handlers.inbound(
            {QString::fromUtf8(call.values.value(QStringLiteral("from"))).trimmed(),
             decoded(call.values.value(QStringLiteral("text")),
                     call.values.value(QStringLiteral("charset"))),
             {}});
    return true; // not for us: nothing to try again
}

QHostAddress addressOf(const QUrl &url)
{
    const QString host = url.host();
    const bool local = host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
    return local ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(QHostAddress::AnyIPv4);
}

} // namespace

ReportHook::ReportHook(Handlers handlers) : m_handlers(std::move(handlers))
{
    m_thread.setObjectName(QStringLiteral("report hook"));
}

ReportHook::~ReportHook()
{
    stop();
}

Result<void> ReportHook::listen(const QString &address)
{
    if (m_listener && address == m_address)
        return {};
    stop();
    const QUrl url(address.trimmed());
    if (url.scheme() != QLatin1String("http") || url.host().isEmpty())
        return fail(domain::Error{ErrorCode::UnknownValue,
                                  {address, QStringLiteral("http://127.0.0.1:13780")},
                                  {},
                                  QStringLiteral("hook")});
    m_listener = std::make_unique<HookListener>(
        [handlers = m_handlers](const HookCall &call) { return handle(handlers, call); });
    if (!m_listener->listen(addressOf(url), static_cast<quint16>(url.port(80)))) {
        m_listener.reset();
        return fail(domain::Error{ErrorCode::NetworkFailure,
                                  {address},
                                  QStringLiteral("port taken"),
                                  QStringLiteral("hook")});
    }
    m_port = m_listener->port();
    m_address = address;
    m_listener->moveToThread(&m_thread);
    m_thread.start();
    return {};
}

void ReportHook::stop()
{
    if (!m_listener)
        return;
    m_listener.release()->deleteLater(); // runs in its thread before that ends
    m_thread.quit();
    m_thread.wait();
    m_port = 0;
    m_address.clear();
}

} // namespace bashgah::integrations
