// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/http/hooklistener.h"

#include <QTcpSocket>
#include <QTimer>

namespace bashgah::integrations {
namespace {

constexpr qsizetype longestHead = 16 * 1024;
constexpr int patienceMsecs = 10'000;

} // namespace

HookListener::HookListener(Handler handle, QObject *parent)
    : QObject(parent), m_handle(std::move(handle))
{
    m_server.setParent(this);
    m_server.setMaxPendingConnections(
        256); // reports come in bursts, and a lost one never comes again
    connect(&m_server, &QTcpServer::newConnection, this, &HookListener::welcome);
}

bool HookListener::listen(const QHostAddress &address, quint16 port)
{
    return m_server.listen(address, port);
}

HookCall HookListener::parse(const QByteArray &target)
{
    const qsizetype mark = target.indexOf('?');
    HookCall call{QString::fromLatin1(mark < 0 ? target : target.left(mark)), {}};
    if (mark < 0)
        return call;
    const QList<QByteArray> pairs = target.mid(mark + 1).split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        QByteArray value = equals < 0 ? QByteArray() : pair.mid(equals + 1);
        value.replace('+', ' ');
        call.values.insert(QString::fromLatin1(pair.left(equals)),
                           QByteArray::fromPercentEncoding(value));
    }
    return call;
}

void HookListener::welcome()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(patienceMsecs, socket, [socket] { socket->abort(); });
        if (socket->bytesAvailable() > 0)
            read(socket);
    }
}

void HookListener::read(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(longestHead);
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0) {
        if (head.size() >= longestHead)
            socket->abort();
        return;
    }
    socket->readAll();
    const QList<QByteArray> words = head.left(head.indexOf("\r\n")).split(' ');
    if (words.size() < 2 || words.at(0) != "GET") {
        answer(socket, 405);
        return;
    }
    answer(socket, m_handle(parse(words.at(1))) ? 200 : 503);
}

void HookListener::answer(QTcpSocket *socket, int status)
{
    const QByteArray reason = status == 200   ? "OK"
                              : status == 405 ? "Method Not Allowed"
                                              : "Service Unavailable";
    socket->write("HTTP/1.1 " + QByteArray::number(status) + ' ' + reason +
                  "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    socket->disconnectFromHost();
}

} // namespace bashgah::integrations
