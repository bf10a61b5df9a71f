// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/http/httpcall.h"

#include "integrations/http/httpresponse.h"

#include <QEventLoop>
#include <QSslSocket>
#include <QTimer>

namespace bashgah::integrations {
namespace {

QByteArray headOf(const HttpRequest &request)
{
    QByteArray path = request.url.path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty())
        path = "/";
    if (request.url.hasQuery())
        path += '?' + request.url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray head = request.method + ' ' + path +
                      " HTTP/1.1\r\nHost: " + request.url.host(QUrl::FullyEncoded).toLatin1();
    if (request.url.port() > 0)
        head += ':' + QByteArray::number(request.url.port());
    head += "\r\nUser-Agent: Bashgah/" BASHGAH_VERSION "\r\nAccept: */*\r\nConnection: close\r\n";
    for (const auto &[name, value] : request.headers)
        head += name + ": " + value + "\r\n";
    if (!request.body.isEmpty() || request.method != "GET")
        head += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    return head + "\r\n";
}

/// One running call: the socket's signals drive it inside a local event loop of a worker thread.
class Exchange final
{
public:
    Exchange(const HttpRequest &request, std::chrono::milliseconds timeout)
        : m_request(request), m_timeout(timeout)
    {
    }

    HttpAnswer run()
    {
        const bool tls = m_request.url.scheme() == QLatin1String("https");
        QObject::connect(&m_socket, &QSslSocket::errorOccurred, &m_loop,
                         [this] { end(m_socket.errorString()); });
        QObject::connect(&m_socket, &QSslSocket::readyRead, &m_loop, [this] { receive(); });
        QObject::connect(&m_timer, &QTimer::timeout, &m_loop,
                         [this] { end(QStringLiteral("timeout")); });
        if (tls)
            QObject::connect(&m_socket, &QSslSocket::encrypted, &m_loop, [this] { send(); });
        else
            QObject::connect(&m_socket, &QSslSocket::connected, &m_loop, [this] { send(); });
        m_timer.setSingleShot(true);
        m_timer.start(m_timeout);
        const auto port = static_cast<quint16>(m_request.url.port(tls ? 443 : 80));
        if (tls)
            m_socket.connectToHostEncrypted(m_request.url.host(), port);
        else
            m_socket.connectToHost(m_request.url.host(), port);
        if (!m_ended)
            m_loop.exec();
        return m_answer;
    }

private:
    void send()
    {
        m_sent = true; // from here on the server may act on it
        m_socket.write(headOf(m_request) + m_request.body);
    }
    void receive()
    {
        m_response.append(m_socket.readAll());
        if (m_response.isComplete(false))
            end({});
    }
    void end(const QString &problem)
    {
        if (m_ended)
            return;
        m_ended = true;
        m_response.append(m_socket.readAll());
        if (m_response.isComplete(m_socket.error() == QAbstractSocket::RemoteHostClosedError))
            m_answer = {HttpAnswer::Outcome::Answered, *m_response.status(), m_response.body(), {}};
        else
            m_answer = {m_sent ? HttpAnswer::Outcome::Unknown : HttpAnswer::Outcome::NotSent,
                        0,
                        {},
                        problem};
        m_loop.quit();
    }

    const HttpRequest &m_request;
    const std::chrono::milliseconds m_timeout;
    QEventLoop m_loop;
    QSslSocket m_socket;
    QTimer m_timer;
    HttpResponse m_response;
    HttpAnswer m_answer;
    bool m_sent = false;
    bool m_ended = false;
};

} // namespace

HttpAnswer callHttp(const HttpRequest &request, std::chrono::milliseconds timeout)
{
    return Exchange(request, timeout).run();
}

} // namespace bashgah::integrations
