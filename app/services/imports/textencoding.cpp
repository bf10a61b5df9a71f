// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/textencoding.h"

#include <algorithm>
#include <iterator>

namespace bashgah::services {
namespace {

struct NamedEncoding { TextEncoding encoding; const char *key; };

constexpr NamedEncoding names[] = {
    {TextEncoding::Utf8, "utf-8"},
    {TextEncoding::Utf16LittleEndian, "utf-16le"},
    {TextEncoding::Utf16BigEndian, "utf-16be"},
    {TextEncoding::Windows1256, "windows-1256"},
};

/// The upper half of code page 1256 as the Unicode consortium publishes it (CP1256.TXT).
constexpr char16_t upperHalf[128] = {
    0x20AC, 0x067E, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0679, 0x2039,
    0x0152, 0x0686, 0x0698, 0x0688, 0x06AF, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x06A9, 0x2122, 0x0691, 0x203A, 0x0153, 0x200C, 0x200D, 0x06BA, 0x00A0, 0x060C, 0x00A2, 0x00A3,
    0x00A4, 0x00A5, 0x00A6, 0x00A7, 0x00A8, 0x00A9, 0x06BE, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00AF,
    0x00B0, 0x00B1, 0x00B2, 0x00B3, 0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x00B9, 0x061B, 0x00BB,
    0x00BC, 0x00BD, 0x00BE, 0x061F, 0x06C1, 0x0621, 0x0622, 0x0623, 0x0624, 0x0625, 0x0626, 0x0627,
    0x0628, 0x0629, 0x062A, 0x062B, 0x062C, 0x062D, 0x062E, 0x062F, 0x0630, 0x0631, 0x0632, 0x0633,
    0x0634, 0x0635, 0x0636, 0x00D7, 0x0637, 0x0638, 0x0639, 0x063A, 0x0640, 0x0641, 0x0642, 0x0643,
    0x00E0, 0x0644, 0x00E2, 0x0645, 0x0646, 0x0647, 0x0648, 0x00E7, 0x00E8, 0x00E9, 0x00EA, 0x00EB,
    0x0649, 0x064A, 0x00EE, 0x00EF, 0x064B, 0x064C, 0x064D, 0x064E, 0x00F4, 0x064F, 0x0650, 0x00F7,
    0x0651, 0x00F9, 0x0652, 0x00FB, 0x00FC, 0x200E, 0x200F, 0x06D2,
};

} // namespace

QString encodingKey(TextEncoding encoding)
{
    const auto found = std::find_if(std::begin(names), std::end(names),
                                    [&](const NamedEncoding &e) { return e.encoding == encoding; });
    return QString::fromLatin1(found->key);
}

std::optional<TextEncoding> encodingFromKey(const QString &key)
{
    for (const NamedEncoding &entry : names) {
        if (key.compare(QLatin1String(entry.key), Qt::CaseInsensitive) == 0)
            return entry.encoding;
    }
    return std::nullopt;
}

char16_t windows1256Character(unsigned char byte)
{
    return byte < 0x80 ? char16_t(byte) : upperHalf[byte - 0x80];
}

void appendWindows1256(QByteArray &utf8, const char *bytes, qsizetype size)
{
    utf8.reserve(utf8.size() + size * 2);
    for (qsizetype i = 0; i < size; ++i) {
        const char16_t c = windows1256Character(static_cast<unsigned char>(bytes[i]));
        if (c < 0x80) {
            utf8 += char(c);
        } else if (c < 0x800) {
            utf8 += char(0xC0 | (c >> 6));
            utf8 += char(0x80 | (c & 0x3F));
        } else {
            utf8 += char(0xE0 | (c >> 12));
            utf8 += char(0x80 | ((c >> 6) & 0x3F));
            utf8 += char(0x80 | (c & 0x3F));
        }
    }
}

} // namespace bashgah::services
