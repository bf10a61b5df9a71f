// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/zipwriter.h"

#include <QtEndian>

#include <array>

namespace bashgah::reports {
namespace {

constexpr quint16 needsVersion = 20;   // 2.0
constexpr quint16 namesInUtf8 = 0x0800;
constexpr quint16 stored = 0;
constexpr int firstDosYear = 1980;

std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? (value >> 1) ^ 0xEDB88320U : value >> 1;
        table[i] = value;
    }
    return table;
}

template <typename T>
void put(QByteArray &bytes, T value)
{
    char raw[sizeof(T)];
    qToLittleEndian(value, raw);
    bytes.append(raw, sizeof(T));
}

/// The directory goes behind the files, and where it begins behind that.
void addEnd(QByteArray &all, const QByteArray &directory, quint16 count)
{
    const auto start = static_cast<quint32>(all.size());
    all += directory;
    put<quint32>(all, 0x06054b50U);
    put<quint16>(all, 0);
    put<quint16>(all, 0);
    put<quint16>(all, count);
    put<quint16>(all, count);
    put<quint32>(all, static_cast<quint32>(directory.size()));
    put<quint32>(all, start);
    put<quint16>(all, 0);
}

} // namespace

quint32 crc32Of(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = crcTable();
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<quint8>(byte)) & 0xFFU] ^ (crc >> 8);
    return crc ^ 0xFFFFFFFFU;
}

ZipWriter::ZipWriter(const QDateTime &made)
{
    const QTime time = made.time();
    const QDate date = made.date();
    m_time = static_cast<quint16>((time.hour() << 11) | (time.minute() << 5) | (time.second() / 2));
    m_date = static_cast<quint16>((qMax(0, date.year() - firstDosYear) << 9) | (date.month() << 5) | date.day());
}

void ZipWriter::add(const QString &name, const QByteArray &content)
{
    m_parts.push_back({name.toUtf8(), content, crc32Of(content)});
}

QByteArray ZipWriter::bytes() const
{
    QByteArray all;
    QByteArray directory;
    const auto facts = [this](QByteArray &bytes, const Part &part) {
        put<quint16>(bytes, needsVersion);
        put<quint16>(bytes, namesInUtf8);
        put<quint16>(bytes, stored);
        put<quint16>(bytes, m_time);
        put<quint16>(bytes, m_date);
        put<quint32>(bytes, part.crc);
        put<quint32>(bytes, static_cast<quint32>(part.content.size()));
        put<quint32>(bytes, static_cast<quint32>(part.content.size()));
        put<quint16>(bytes, static_cast<quint16>(part.name.size()));
        put<quint16>(bytes, 0); // no extra field
    };
    for (const Part &part : m_parts) {
        put<quint32>(directory, 0x02014b50U);
        put<quint16>(directory, needsVersion);
        facts(directory, part);
        put<quint16>(directory, 0); // no comment
        put<quint16>(directory, 0); // first disk
        put<quint16>(directory, 0); // not known to be text
        put<quint32>(directory, 0); // no attributes
        put<quint32>(directory, static_cast<quint32>(all.size()));
        directory += part.name;
        put<quint32>(all, 0x04034b50U);
        facts(all, part);
        all += part.name;
        all += part.content;
    }
    addEnd(all, directory, static_cast<quint16>(m_parts.size()));
    return all;
}

} // namespace bashgah::reports
