// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/textprobe.h"

#include <QIODevice>
#include <QStringDecoder>

namespace bashgah::services {

/// Reads a text file piece by piece as UTF-8, whatever its encoding.
class Utf8Source final
{
public:
    Utf8Source(QIODevice &device, const TextProbe &probe);

    /// Back to the first character.
    void rewind();
    /// Appends the next piece; false at the end or when the bytes are not of the encoding.
    [[nodiscard]] bool appendTo(QByteArray &buffer);
    [[nodiscard]] bool isBroken() const { return m_broken; }
    /// Bytes of the file read so far.
    [[nodiscard]] qint64 position() const { return m_device.pos(); }

private:
    void appendUtf16(QByteArray &buffer, const QByteArray &piece);

    QIODevice &m_device;
    TextEncoding m_encoding;
    qint64 m_start;
    QStringDecoder m_decoder;
    QByteArray m_piece;
    bool m_broken = false;
};

} // namespace bashgah::services
