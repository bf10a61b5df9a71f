// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/http/httpresponse.h"

#include <QList>

namespace bashgah::integrations {

qsizetype HttpResponse::headEnd() const
{
    const qsizetype end = m_bytes.indexOf("\r\n\r\n");
    return end < 0 ? -1 : end + 4;
}

QByteArray HttpResponse::header(const QByteArray &name) const
{
    const QList<QByteArray> lines = m_bytes.left(headEnd()).split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

bool HttpResponse::isChunked() const
{
    return header("Transfer-Encoding").toLower().contains("chunked");
}

std::optional<QByteArray> HttpResponse::joinedChunks() const
{
    QByteArray joined;
    qsizetype at = headEnd();
    while (at >= 0) {
        const qsizetype lineEnd = m_bytes.indexOf("\r\n", at);
        if (lineEnd < 0)
            return std::nullopt;
        bool ok = false;
        const qsizetype size =
            m_bytes.mid(at, lineEnd - at).split(';').first().trimmed().toLongLong(&ok, 16);
        if (!ok || size < 0 || lineEnd + 2 + size > m_bytes.size())
            return std::nullopt;
        if (size == 0)
            return joined;
        joined += m_bytes.mid(lineEnd + 2, size);
        at = lineEnd + 2 + size + 2;
    }
    return std::nullopt;
}

std::optional<int> HttpResponse::status() const
{
    if (headEnd() < 0 || !m_bytes.startsWith("HTTP/1."))
        return std::nullopt;
    bool ok = false;
    const int code = m_bytes.mid(9, 3).toInt(&ok);
    return ok ? std::optional(code) : std::nullopt;
}

bool HttpResponse::isComplete(bool closed) const
{
    if (!status())
        return false;
    if (isChunked())
        return joinedChunks().has_value();
    bool ok = false;
    const qsizetype length = header("Content-Length").toLongLong(&ok);
    return ok ? m_bytes.size() >= headEnd() + length : closed;
}

QByteArray HttpResponse::body() const
{
    if (isChunked())
        return joinedChunks().value_or(QByteArray());
    return m_bytes.mid(headEnd());
}

} // namespace bashgah::integrations
