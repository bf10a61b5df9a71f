// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/utf8source.h"

namespace bashgah::services {
namespace {

constexpr qint64 pieceSize = 1 << 18;

QStringDecoder decoderOf(TextEncoding encoding)
{
    return QStringDecoder(encoding == TextEncoding::Utf16BigEndian ? QStringDecoder::Utf16BE
                                                                   : QStringDecoder::Utf16LE,
                          QStringDecoder::Flag::ConvertInitialBom);
}

} // namespace

Utf8Source::Utf8Source(QIODevice &device, const TextProbe &probe)
    : m_device(device), m_encoding(probe.encoding), m_start(probe.start),
      m_decoder(decoderOf(probe.encoding)), m_piece(pieceSize, Qt::Uninitialized)
{
    rewind();
}

void Utf8Source::rewind()
{
    m_broken = !m_device.seek(m_start);
    m_decoder = decoderOf(m_encoding);
}

bool Utf8Source::appendTo(QByteArray &buffer)
{
    if (m_broken)
        return false;
    const qint64 got = m_device.read(m_piece.data(), pieceSize);
    if (got <= 0) {
        m_broken = got < 0;
        return false;
    }
    if (m_encoding == TextEncoding::Utf8)
        buffer.append(m_piece.constData(), got);
    else if (m_encoding == TextEncoding::Windows1256)
        appendWindows1256(buffer, m_piece.constData(), got);
    else
        appendUtf16(buffer, QByteArray::fromRawData(m_piece.constData(), got));
    return !m_broken;
}

void Utf8Source::appendUtf16(QByteArray &buffer, const QByteArray &piece)
{
    const QString text = m_decoder.decode(piece);
    m_broken = m_decoder.hasError();
    buffer.append(text.toUtf8());
}

} // namespace bashgah::services
