// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sheets/inflatestream.h"

#include "services/sheets/sheetlimits.h"

#include <zlib.h>

#include <algorithm>
#include <cstring>

namespace bashgah::services {
namespace {

constexpr qint64 packedPieceSize = 64 * 1024;

Bytef *bytesOf(char *data) { return reinterpret_cast<Bytef *>(data); }

} // namespace

struct InflateStream::Inflater
{
    z_stream stream{};
    bool ready = false;

    Inflater() { ready = inflateInit2(&stream, -MAX_WBITS) == Z_OK; }
    Q_DISABLE_COPY_MOVE(Inflater)
    ~Inflater() { inflateEnd(&stream); }
};

InflateStream::InflateStream(QIODevice &device, const ZipEntry &entry, qint64 begin)
    : m_device(device), m_entry(entry), m_at(begin), m_piece(packedPieceSize, Qt::Uninitialized)
{
    if (entry.method != 0)
        m_inflater = std::make_unique<Inflater>();
}

InflateStream::~InflateStream() = default;

qint64 InflateStream::broken()
{
    m_broken = true;
    return -1;
}

qint64 InflateStream::readData(char *data, qint64 most)
{
    if (m_broken)
        return -1;
    if (m_ended || most <= 0)
        return 0;
    const qint64 got = m_inflater ? inflated(data, most) : stored(data, most);
    if (got < 0 || !check(data, got))
        return broken();
    return got;
}

qint64 InflateStream::refill()
{
    const quint64 left = m_entry.packed - m_taken;
    if (left == 0 || !m_device.seek(m_at))
        return 0;
    const qint64 got = m_device.read(m_piece.data(), static_cast<qint64>(std::min<quint64>(left, packedPieceSize)));
    if (got <= 0)
        return 0;
    m_at += got;
    m_taken += static_cast<quint64>(got);
    return got;
}

qint64 InflateStream::stored(char *data, qint64 most)
{
    const qint64 got = m_entry.packed == m_taken ? 0 : refill();
    if (got > most) { // hand out what fits, take the rest again
        m_at -= got - most;
        m_taken -= static_cast<quint64>(got - most);
    }
    const qint64 size = std::min(got, most);
    std::memcpy(data, m_piece.constData(), static_cast<size_t>(size));
    m_ended = m_taken == m_entry.packed;
    return size > 0 || m_ended ? size : -1;
}

qint64 InflateStream::inflated(char *data, qint64 most)
{
    z_stream &stream = m_inflater->stream;
    if (!m_inflater->ready)
        return -1;
    stream.next_out = bytesOf(data);
    stream.avail_out = static_cast<uInt>(std::min<qint64>(most, 1 << 20));
    const uInt room = stream.avail_out;
    while (stream.avail_out == room) {
        if (stream.avail_in == 0) {
            const qint64 got = refill();
            if (got == 0)
                return -1; // ends in the middle
            stream.next_in = bytesOf(m_piece.data());
            stream.avail_in = static_cast<uInt>(got);
        }
        const int result = inflate(&stream, Z_NO_FLUSH);
        m_ended = result == Z_STREAM_END;
        if (m_ended)
            break;
        if (result != Z_OK && result != Z_BUF_ERROR)
            return -1;
    }
    return room - stream.avail_out;
}

bool InflateStream::check(const char *data, qint64 size)
{
    m_given += static_cast<quint64>(size);
    if (m_given > m_entry.size || m_given > static_cast<quint64>(sheetlimits::partSize))
        return false;
    m_crc = static_cast<quint32>(crc32(m_crc, reinterpret_cast<const Bytef *>(data), static_cast<uInt>(size)));
    const auto last = std::find(std::make_reverse_iterator(data + size), std::make_reverse_iterator(data), '<');
    const qint64 tail = last.base() - data;
    m_sinceTag = tail > 0 ? size - tail : m_sinceTag + size;
    if (m_sinceTag > sheetlimits::textBetweenTags)
        return false;
    return !m_ended || (m_given == m_entry.size && m_crc == m_entry.crc);
}

} // namespace bashgah::services
