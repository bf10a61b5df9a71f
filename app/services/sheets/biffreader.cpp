// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sheets/biffreader.h"

#include "services/imports/textencoding.h"

#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>
#include <bit>

namespace bashgah::services {
namespace {

constexpr int continued = 0x003C;
constexpr qint64 recordHeadSize = 4;
constexpr int arabicPage = 1256;

} // namespace

bool BiffReader::next()
{
    m_pieces.clear();
    m_piece = 0;
    while (m_stream.size() - m_at >= recordHeadSize) {
        const char *const head = m_stream.constData() + m_at;
        const int type = qFromLittleEndian<quint16>(head);
        const qint64 end = m_at + recordHeadSize + qFromLittleEndian<quint16>(head + 2);
        if (!m_pieces.empty() && type != continued)
            break;
        if (end > m_stream.size()) {
            m_broken = true;
            return false;
        }
        if (m_pieces.empty()) {
            m_type = type;
            m_begin = m_at;
            m_here = m_at + recordHeadSize;
        }
        m_pieces.push_back({m_at + recordHeadSize, end});
        m_at = end;
    }
    return !m_pieces.empty();
}

qint64 BiffReader::left() const
{
    qint64 left = m_piece < m_pieces.size() ? m_pieces[m_piece].end - m_here : 0;
    for (size_t i = m_piece + 1; i < m_pieces.size(); ++i)
        left += m_pieces[i].end - m_pieces[i].begin;
    return left;
}

/// On to the piece that holds the next byte.
bool BiffReader::refill()
{
    while (m_piece < m_pieces.size() && m_here >= m_pieces[m_piece].end) {
        ++m_piece;
        if (m_piece < m_pieces.size())
            m_here = m_pieces[m_piece].begin;
    }
    m_broken = m_broken || m_piece >= m_pieces.size();
    return m_piece < m_pieces.size();
}

quint8 BiffReader::u8()
{
    return refill() ? static_cast<quint8>(m_stream.at(m_here++)) : quint8{0};
}

quint16 BiffReader::u16()
{
    const quint16 low = u8();
    return static_cast<quint16>(low | (u8() << 8));
}

quint32 BiffReader::u32()
{
    const quint32 low = u16();
    return low | (quint32{u16()} << 16);
}

double BiffReader::real()
{
    const quint64 low = u32();
    return std::bit_cast<double>(low | (quint64{u32()} << 32));
}

void BiffReader::skip(qint64 bytes)
{
    while (bytes > 0 && refill()) {
        const qint64 step = std::min(bytes, m_pieces[m_piece].end - m_here);
        m_here += step;
        bytes -= step;
    }
}

QString BiffReader::text(int length, Text kind)
{
    if (kind.wide)
        return wideText(length);
    QByteArray bytes;
    for (int i = 0; i < length && refill(); ++i)
        bytes += static_cast<char>(u8());
    if (kind.codePage == unknownPage) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(bytes);
        if (!decoder.hasError())
            return text;
    }
    if (kind.codePage != arabicPage && kind.codePage != unknownPage)
        return QString::fromLatin1(bytes);
    QByteArray utf8;
    appendWindows1256(utf8, bytes.constData(), bytes.size());
    return QString::fromUtf8(utf8);
}

QString BiffReader::wideText(int length)
{
    const int flags = u8();
    bool twoBytes = (flags & 1) != 0;
    const int runs = (flags & 8) != 0 ? u16() : 0;
    const quint32 extra = (flags & 4) != 0 ? u32() : 0;
    QString text;
    for (int i = 0; i < length; ++i) {
        const size_t piece = m_piece;
        if (!refill())
            break;
        if (m_piece != piece) // a text that goes on in the next record says anew how it is written
            twoBytes = (u8() & 1) != 0;
        text += twoBytes ? QChar(u16()) : QChar(ushort{u8()});
    }
    skip(qint64{runs} * 4 + extra);
    return text;
}

} // namespace bashgah::services
