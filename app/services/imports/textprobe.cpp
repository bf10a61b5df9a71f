// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/textprobe.h"

#include <QCryptographicHash>
#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace bashgah::services {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr qint64 chunkSize = 1 << 20;
constexpr qint64 fewestZeros = 3; ///< one stray zero does not make a file UTF-16

/// Follows UTF-8 through the chunks: counts whole multi-byte characters and broken bytes.
class Utf8Check
{
public:
    void feed(const char *data, qsizetype size)
    {
        for (qsizetype i = 0; i < size;) {
            if (m_missing == 0 && i + 8 <= size && isAscii8(data + i)) {
                i += 8;
                continue;
            }
            step(static_cast<unsigned char>(data[i++]));
        }
    }
    void finish() { m_broken += m_missing > 0 ? 1 : 0; }
    [[nodiscard]] qint64 characters() const { return m_characters; }
    [[nodiscard]] qint64 broken() const { return m_broken; }

private:
    static bool isAscii8(const char *data)
    {
        quint64 word = 0;
        std::memcpy(&word, data, sizeof word);
        return (word & Q_UINT64_C(0x8080808080808080)) == 0;
    }
    void step(unsigned char byte)
    {
        if (m_missing > 0 && byte >= m_low && byte <= m_high) {
            m_low = 0x80;
            m_high = 0xBF;
            if (--m_missing == 0)
                ++m_characters;
            return;
        }
        if (m_missing > 0) {
            m_missing = 0;
            ++m_broken;
        }
        if (byte >= 0x80)
            begin(byte);
    }
    void begin(unsigned char byte)
    {
        m_low = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
        m_high = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
        if (byte >= 0xC2 && byte <= 0xDF)
            m_missing = 1;
        else if (byte >= 0xE0 && byte <= 0xEF)
            m_missing = 2;
        else if (byte >= 0xF0 && byte <= 0xF4)
            m_missing = 3;
        else
            ++m_broken;
    }

    int m_missing = 0;
    unsigned char m_low = 0x80;
    unsigned char m_high = 0xBF;
    qint64 m_characters = 0;
    qint64 m_broken = 0;
};

struct Zeros { qint64 even = 0; qint64 odd = 0; qint64 linesBefore = 0; };

/// Zero bytes at even and odd places, and how many line ends came before the first.
void countZeros(const QByteArray &chunk, qint64 offset, Zeros &zeros)
{
    const char *const begin = chunk.constData();
    const char *const end = begin + chunk.size();
    const char *at = begin;
    const bool none = zeros.even + zeros.odd == 0;
    const auto *first = static_cast<const char *>(std::memchr(at, 0, static_cast<size_t>(end - at)));
    if (none)
        zeros.linesBefore += std::count(begin, first ? first : end, '\n');
    for (at = first; at; at = static_cast<const char *>(
                             at + 1 < end ? std::memchr(at + 1, 0, static_cast<size_t>(end - at - 1)) : nullptr))
        ((offset + (at - begin)) % 2 == 0 ? zeros.even : zeros.odd) += 1;
}

struct Look
{
    QByteArray head;
    Utf8Check utf8;
    Zeros zeros;
    qint64 size = 0;
    QByteArray sha256;
};

Look lookOver(QIODevice &device)
{
    Look look;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    while (true) {
        const qint64 got = device.read(chunk.data(), chunkSize);
        if (got <= 0)
            break;
        chunk.truncate(got);
        if (look.size == 0)
            look.head = chunk.left(8);
        hash.addData(chunk);
        look.utf8.feed(chunk.constData(), got);
        countZeros(chunk, look.size, look.zeros);
        look.size += got;
        chunk.resize(chunkSize);
    }
    look.utf8.finish();
    look.sha256 = hash.result().toHex();
    return look;
}

std::optional<TextEncoding> encodingByMark(const QByteArray &head, qint64 *start)
{
    if (head.startsWith("\xEF\xBB\xBF")) {
        *start = 3;
        return TextEncoding::Utf8;
    }
    *start = 2;
    if (head.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16LittleEndian;
    if (head.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16BigEndian;
    *start = 0;
    return std::nullopt;
}

/// Delimiters, digits and line ends have a zero half in UTF-16, whatever the letters are.
std::optional<TextEncoding> encodingByZeros(const Look &look)
{
    const Zeros &zeros = look.zeros;
    const qint64 count = zeros.even + zeros.odd;
    if (look.size % 2 != 0 || count < fewestZeros || count * 33 < look.size)
        return std::nullopt;
    if (zeros.odd > zeros.even * 10)
        return TextEncoding::Utf16LittleEndian;
    if (zeros.even > zeros.odd * 10)
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

bool isSpreadsheet(const QByteArray &head)
{
    return head.startsWith("PK\x03\x04") || head.startsWith("\xD0\xCF\x11\xE0");
}

Result<TextEncoding> guess(const Look &look, const QString &path, std::optional<TextEncoding> marked)
{
    const auto encoding = marked ? marked : encodingByZeros(look);
    if (encoding == TextEncoding::Utf16LittleEndian || encoding == TextEncoding::Utf16BigEndian) {
        if (look.size % 2 != 0)
            return fail(ErrorCode::BadEncoding, {encodingKey(*encoding)}, QStringLiteral("odd size"));
        return *encoding;
    }
    if (look.zeros.even + look.zeros.odd > 0) {
        return fail(ErrorCode::BadFile, {path, QStringLiteral("nul_byte"),
                                         QString::number(look.zeros.linesBefore + 1)});
    }
    if (encoding == TextEncoding::Windows1256)
        return *encoding;
    if (look.utf8.broken() == 0)
        return TextEncoding::Utf8;
    // A few broken places in a text that otherwise is UTF-8: damaged, not another encoding.
    if (marked || look.utf8.characters() > look.utf8.broken() * 4)
        return fail(ErrorCode::BadEncoding, {encodingKey(TextEncoding::Utf8)}, QStringLiteral("broken bytes"));
    return TextEncoding::Windows1256;
}

} // namespace

Result<TextProbe> probeText(QIODevice &device, const QString &path, std::optional<TextEncoding> forced)
{
    const Look look = lookOver(device);
    if (look.size == 0)
        return fail(ErrorCode::BadFile, {path, QStringLiteral("empty_file")});
    if (isSpreadsheet(look.head))
        return fail(ErrorCode::BadFile, {path, QStringLiteral("excel_file")});
    TextProbe probe;
    probe.size = look.size;
    probe.sha256 = look.sha256;
    const auto marked = encodingByMark(look.head, &probe.start);
    const Result<TextEncoding> found = guess(look, path, forced ? forced : marked);
    if (!found)
        return fail(found.error());
    probe.encoding = *found;
    if (marked != probe.encoding)
        probe.start = 0;
    return probe;
}

} // namespace bashgah::services
