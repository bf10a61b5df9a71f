// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <chrono>

namespace bashgah::integrations {

struct HttpRequest
{
    QByteArray method = QByteArrayLiteral("GET");
    QUrl url; ///< http or https
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

/// How one call ended. NotSent: nothing reached the server, so a repeat is harmless.
/// Unknown: the request may have been carried out.
struct HttpAnswer
{
    enum class Outcome { Answered, NotSent, Unknown };
    Outcome outcome = Outcome::NotSent;
    int status = 0;
    QByteArray body;
    QString problem; ///< English, without address or secrets
};

/// One HTTP/1.1 request on its own connection, sent at most once. QNetworkAccessManager is not used
/// because it repeats a request by itself when the server closes the connection without an answer,
/// which for a message would mean sending it twice. Blocks; not for the GUI thread.
[[nodiscard]] HttpAnswer callHttp(const HttpRequest &request, std::chrono::milliseconds timeout);

} // namespace bashgah::integrations
