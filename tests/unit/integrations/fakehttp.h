// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QTcpServer>
#include <QUrlQuery>

#include <deque>

namespace bashgah::test {

struct SeenRequest
{
    QByteArray method;
    QByteArray path;
    QUrlQuery query; ///< of a GET, or the form of a POST
    QByteArray head;
};

/// A scripted HTTP server on loopback. An empty answer closes the connection without a word,
/// "hang" keeps it open in silence.
class FakeHttp final : public QObject
{
    Q_OBJECT

public:
    FakeHttp();

    [[nodiscard]] QString base() const;
    void answer(int status, const QByteArray &body);
    void answerRaw(const QByteArray &bytes) { m_answers.push_back(bytes); }

    std::vector<SeenRequest> requests;

private:
    void read(class QTcpSocket *socket);

    QTcpServer m_server;
    std::deque<QByteArray> m_answers;
};

} // namespace bashgah::test
