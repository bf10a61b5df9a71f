// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sheets/compoundfile.h"

#include <QtEndian>

#include <algorithm>

namespace bashgah::services {
namespace {

constexpr quint32 lastSector = 0xFFFFFFFA; ///< higher numbers are marks
constexpr qsizetype headerSize = 512;
constexpr qsizetype directoryEntrySize = 128;
constexpr int ownTables = 109; ///< sectors of the allocation table named in the header

template <typename T>
T numberOrZero(const QByteArray &bytes, qsizetype at)
{
    return at + static_cast<qsizetype>(sizeof(T)) <= bytes.size() ? qFromLittleEndian<T>(bytes.constData() + at) : T(0);
}

void appendNumbers(std::vector<quint32> &numbers, const QByteArray &bytes)
{
    for (qsizetype at = 0; at + 4 <= bytes.size(); at += 4)
        numbers.push_back(numberOrZero<quint32>(bytes, at));
}

} // namespace

SheetValue<CompoundFile> CompoundFile::open(QByteArray bytes)
{
    CompoundFile file;
    file.m_bytes = std::move(bytes);
    const int shift = numberOrZero<quint16>(file.m_bytes, 30);
    const int smallShift = numberOrZero<quint16>(file.m_bytes, 32);
    if (file.m_bytes.size() < headerSize || (shift != 9 && shift != 12) || smallShift != 6)
        return faulty(sheetfaults::damaged);
    file.m_sectorSize = 1 << shift;
    file.m_smallSize = 1 << smallShift;
    file.m_smallBelow = numberOrZero<quint32>(file.m_bytes, 56);
    if (!file.readTables() || !file.readDirectory(numberOrZero<quint32>(file.m_bytes, 48)))
        return faulty(sheetfaults::damaged);
    return file;
}

QByteArray CompoundFile::sector(quint32 sectorNumber) const
{
    const qint64 at = (static_cast<qint64>(sectorNumber) + 1) * m_sectorSize;
    return at < m_bytes.size() ? m_bytes.mid(at, m_sectorSize) : QByteArray();
}

bool CompoundFile::readTables()
{
    std::vector<quint32> tables;
    for (int i = 0; i < ownTables; ++i)
        tables.push_back(numberOrZero<quint32>(m_bytes, 76 + 4 * i));
    const auto mostSectors = static_cast<size_t>(m_bytes.size() / m_sectorSize + 1);
    quint32 more = numberOrZero<quint32>(m_bytes, 68);
    for (size_t count = 0; more < lastSector && count < mostSectors; ++count) {
        std::vector<quint32> named;
        appendNumbers(named, sector(more));
        if (named.empty())
            return false;
        more = named.back();
        named.pop_back();
        tables.insert(tables.end(), named.begin(), named.end());
    }
    for (const quint32 table : tables) {
        if (table < lastSector && m_next.size() < mostSectors + static_cast<size_t>(m_sectorSize))
            appendNumbers(m_next, sector(table));
    }
    const auto smallTable = chain(numberOrZero<quint32>(m_bytes, 60));
    if (smallTable)
        appendNumbers(m_smallNext, *smallTable);
    return !m_next.empty();
}

bool CompoundFile::readDirectory(quint32 first)
{
    const auto directory = chain(first);
    if (!directory || directory->size() < directoryEntrySize)
        return false;
    for (qsizetype at = 0; at + directoryEntrySize <= directory->size(); at += directoryEntrySize) {
        const int nameBytes = numberOrZero<quint16>(*directory, at + 64);
        const int type = static_cast<unsigned char>(directory->at(at + 66));
        const Place place{numberOrZero<quint32>(*directory, at + 116), numberOrZero<quint32>(*directory, at + 120)};
        if (type == 5) {
            auto small = chain(place.first);
            m_small = small ? std::move(*small) : QByteArray();
        } else if (type == 2 && nameBytes >= 2 && nameBytes <= 64) {
            QString name;
            for (int i = 0; i + 2 < nameBytes; i += 2)
                name += QChar(numberOrZero<quint16>(*directory, at + i));
            m_streams.insert(name.toLower(), place);
        }
    }
    return true;
}

SheetValue<QByteArray> CompoundFile::chain(quint32 first) const
{
    QByteArray bytes;
    for (quint32 at = first; at < lastSector; at = m_next[at]) {
        const QByteArray piece = sector(at);
        if (at >= m_next.size() || piece.isEmpty() || bytes.size() > m_bytes.size())
            return faulty(sheetfaults::damaged);
        bytes += piece;
    }
    return bytes;
}

SheetValue<QByteArray> CompoundFile::smallChain(Place place) const
{
    QByteArray bytes;
    for (quint32 at = place.first; at < lastSector; at = m_smallNext[at]) {
        const qint64 begin = static_cast<qint64>(at) * m_smallSize;
        if (at >= m_smallNext.size() || begin >= m_small.size() || bytes.size() > m_small.size())
            return faulty(sheetfaults::damaged);
        bytes += m_small.mid(begin, m_smallSize);
    }
    return bytes;
}

SheetValue<QByteArray> CompoundFile::stream(const QString &name) const
{
    const auto place = m_streams.constFind(name.toLower());
    if (place == m_streams.cend())
        return faulty(sheetfaults::damaged);
    auto bytes = place->size < m_smallBelow ? smallChain(*place) : chain(place->first);
    if (!bytes)
        return bytes;
    if (bytes->size() < static_cast<qint64>(place->size))
        return faulty(sheetfaults::damaged);
    bytes->truncate(static_cast<qsizetype>(place->size));
    return bytes;
}

} // namespace bashgah::services
