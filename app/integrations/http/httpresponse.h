// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace bashgah::integrations {

/// Collects the bytes of one HTTP response: by length, in chunks, or until the connection closes.
class HttpResponse final
{
public:
    void append(const QByteArray &bytes) { m_bytes += bytes; }
    /// Is it all there? `closed`: the server has closed the connection.
    [[nodiscard]] bool isComplete(bool closed) const;
    /// The status of the status line, once it has come.
    [[nodiscard]] std::optional<int> status() const;
    [[nodiscard]] QByteArray body() const;

private:
    [[nodiscard]] qsizetype headEnd() const;
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] bool isChunked() const;
    /// The joined chunks, nullopt while the last one is missing.
    [[nodiscard]] std::optional<QByteArray> joinedChunks() const;

    QByteArray m_bytes;
};

} // namespace bashgah::integrations
