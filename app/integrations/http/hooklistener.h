// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace bashgah::integrations {

/// One call-back of a gateway in our network.
struct HookCall
{
    QString path;
    /// Raw values: percent-decoded bytes, because the charset may stand in another parameter.
    QHash<QString, QByteArray> values;
};

/// A very small HTTP server for the call-backs of a gateway on this computer or in the shop's own
/// network: GET only, heads of at most 16 KiB, ten seconds to speak. Answers 200 when `handle`
/// kept the call, else 503, so that the gateway tries again.
class HookListener final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<bool(const HookCall &)>;

    explicit HookListener(Handler handle, QObject *parent = nullptr);
    /// False when the port is taken. Port 0: any free one.
    [[nodiscard]] bool listen(const QHostAddress &address, quint16 port);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    [[nodiscard]] static HookCall parse(const QByteArray &target);

private:
    void welcome();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, int status);

    Handler m_handle;
    QTcpServer m_server;
};

} // namespace bashgah::integrations
