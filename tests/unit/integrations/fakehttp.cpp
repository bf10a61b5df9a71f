// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakehttp.h"

#include <QTcpSocket>

namespace bashgah::test {

FakeHttp::FakeHttp()
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port for the fake");
}

QString FakeHttp::base() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort());
}

void FakeHttp::answer(int status, const QByteArray &body)
{
    m_answers.push_back("HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: " +
                        QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

void FakeHttp::read(QTcpSocket *socket)
{
    const QByteArray all = socket->peek(1'000'000);
    const qsizetype end = all.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = all.left(end);
    const qsizetype mark = head.indexOf("Content-Length: ");
    const qsizetype length = mark < 0 ? 0 : head.mid(mark + 16).split('\r').first().toLongLong();
    if (all.size() < end + 4 + length)
        return;
    socket->readAll();
    const QList<QByteArray> words = head.left(head.indexOf("\r\n")).split(' ');
    const QByteArray target = words.value(1);
    const qsizetype question = target.indexOf('?');
    const QByteArray query = question < 0 ? all.mid(end + 4, length) : target.mid(question + 1);
    requests.push_back({words.value(0), question < 0 ? target : target.left(question),
                        QUrlQuery(QString::fromLatin1(query)), head});
    const QByteArray next = m_answers.empty() ? QByteArray() : m_answers.front();
    if (!m_answers.empty())
        m_answers.pop_front();
    if (next == "hang")
        return;
    socket->write(next);
    socket->disconnectFromHost();
}

} // namespace bashgah::test
