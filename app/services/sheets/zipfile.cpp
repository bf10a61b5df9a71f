// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sheets/zipfile.h"

#include "services/sheets/inflatestream.h"
#include "services/sheets/sheetlimits.h"

#include <QIODevice>
#include <QtEndian>

#include <algorithm>

namespace bashgah::services {
namespace {

constexpr qsizetype endSize = 22;
constexpr qsizetype longestComment = 65'535;
constexpr qsizetype zipEntrySize = 46;
constexpr qsizetype localSize = 30;
constexpr quint32 in64 = 0xFFFFFFFF; ///< the number stands in the 64-bit part

template <typename T>
T zipNumber(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

/// Where the directory is and how many entries it has.
struct Directory { quint64 offset = 0; quint64 size = 0; quint64 entries = 0; };

QByteArray bytesAt(QIODevice &device, quint64 offset, qint64 size)
{
    return device.seek(static_cast<qint64>(offset)) ? device.read(size) : QByteArray();
}

/// The end record of 64-bit files stands before the usual one, which then points nowhere.
bool readEnd64(QIODevice &device, qint64 endAt, Directory &directory)
{
    constexpr qint64 locatorSize = 20;
    const QByteArray locator = endAt < locatorSize
        ? QByteArray() : bytesAt(device, static_cast<quint64>(endAt - locatorSize), locatorSize);
    if (locator.size() != locatorSize || !locator.startsWith("PK\x06\x07"))
        return false;
    const QByteArray end = bytesAt(device, zipNumber<quint64>(locator, 8), 56);
    if (end.size() != 56 || !end.startsWith("PK\x06\x06"))
        return false;
    directory = {zipNumber<quint64>(end, 48), zipNumber<quint64>(end, 40), zipNumber<quint64>(end, 32)};
    return true;
}

SheetValue<Directory> findDirectory(QIODevice &device)
{
    const qint64 size = device.size();
    const qint64 tailSize = std::min<qint64>(size, endSize + longestComment);
    const QByteArray tail = bytesAt(device, static_cast<quint64>(size - tailSize), tailSize);
    const qsizetype at = tail.lastIndexOf(QByteArrayView("PK\x05\x06", 4));
    if (at < 0 || tail.size() - at < endSize)
        return faulty(sheetfaults::damaged);
    Directory directory{zipNumber<quint32>(tail, at + 16), zipNumber<quint32>(tail, at + 12), zipNumber<quint16>(tail, at + 10)};
    const bool is64 = directory.offset == in64 || directory.size == in64 || directory.entries == 0xFFFF;
    if (is64 && !readEnd64(device, size - tailSize + at, directory))
        return faulty(sheetfaults::damaged);
    if (directory.entries > static_cast<quint64>(sheetlimits::zipEntries)
        || directory.size > static_cast<quint64>(sheetlimits::zipDirectory))
        return faulty(sheetfaults::tooLarge);
    const auto whole = static_cast<quint64>(size);
    if (directory.offset > whole || directory.size > whole - directory.offset)
        return faulty(sheetfaults::damaged);
    return directory;
}

/// The 64-bit numbers of an entry stand in its extra field, only those that do not fit.
void readExtra(const QByteArray &extra, ZipEntry &entry)
{
    for (qsizetype at = 0; at + 4 <= extra.size();) {
        const qsizetype size = zipNumber<quint16>(extra, at + 2);
        if (zipNumber<quint16>(extra, at) == 1) {
            qsizetype from = at + 4;
            const qsizetype end = std::min(extra.size(), from + size);
            for (quint64 *value : {&entry.size, &entry.packed, &entry.offset}) {
                if (*value != in64 || from + 8 > end)
                    continue;
                *value = zipNumber<quint64>(extra, from);
                from += 8;
            }
        }
        at += 4 + size;
    }
}

} // namespace

QString ZipFile::keyOf(const QString &name)
{
    QString key = name.toLower();
    key.replace(u'\\', u'/');
    while (key.startsWith(u'/'))
        key.remove(0, 1);
    return key;
}

SheetValue<ZipFile> ZipFile::open(QIODevice &device)
{
    ZipFile file(device);
    if (auto read = file.readDirectory(); !read)
        return faulty(read.error());
    return file;
}

SheetValue<void> ZipFile::readDirectory()
{
    const auto place = findDirectory(*m_device);
    if (!place)
        return faulty(place.error());
    const QByteArray directory = bytesAt(*m_device, place->offset, static_cast<qint64>(place->size));
    qsizetype at = 0;
    for (quint64 i = 0; i < place->entries; ++i) {
        if (!readEntry(directory, at))
            return faulty(sheetfaults::damaged);
    }
    return {};
}

/// Two parts of one name would let a file show one table to us and another to other programs.
bool ZipFile::readEntry(const QByteArray &directory, qsizetype &at)
{
    if (directory.size() - at < zipEntrySize || zipNumber<quint32>(directory, at) != 0x02014B50)
        return false;
    ZipEntry entry;
    entry.encrypted = (zipNumber<quint16>(directory, at + 8) & 1) != 0;
    entry.method = zipNumber<quint16>(directory, at + 10);
    entry.crc = zipNumber<quint32>(directory, at + 16);
    entry.packed = zipNumber<quint32>(directory, at + 20);
    entry.size = zipNumber<quint32>(directory, at + 24);
    entry.offset = zipNumber<quint32>(directory, at + 42);
    const qsizetype nameSize = zipNumber<quint16>(directory, at + 28);
    const qsizetype extraSize = zipNumber<quint16>(directory, at + 30);
    const qsizetype commentSize = zipNumber<quint16>(directory, at + 32);
    if (directory.size() - at < zipEntrySize + nameSize + extraSize + commentSize)
        return false;
    readExtra(directory.mid(at + zipEntrySize + nameSize, extraSize), entry);
    const QString name = keyOf(QString::fromUtf8(directory.mid(at + zipEntrySize, nameSize)));
    if (m_entries.contains(name) && !name.endsWith(u'/'))
        return false;
    m_entries.insert(name, entry);
    at += zipEntrySize + nameSize + extraSize + commentSize;
    return true;
}

SheetValue<std::unique_ptr<QIODevice>> ZipFile::stream(const QString &name) const
{
    const auto found = m_entries.constFind(keyOf(name));
    if (found == m_entries.cend())
        return faulty(sheetfaults::damaged);
    if (found->encrypted)
        return faulty(sheetfaults::password);
    if (found->size > static_cast<quint64>(sheetlimits::partSize))
        return faulty(sheetfaults::tooLarge);
    const QByteArray local = bytesAt(*m_device, found->offset, localSize);
    if (local.size() != localSize || !local.startsWith("PK\x03\x04") || (found->method != 0 && found->method != 8))
        return faulty(sheetfaults::damaged);
    const quint64 begin = found->offset + localSize + zipNumber<quint16>(local, 26) + zipNumber<quint16>(local, 28);
    const auto size = static_cast<quint64>(m_device->size());
    if (begin > size || found->packed > size - begin)
        return faulty(sheetfaults::damaged);
    auto stream = std::make_unique<InflateStream>(*m_device, *found, static_cast<qint64>(begin));
    if (!stream->open(QIODevice::ReadOnly))
        return faulty(sheetfaults::damaged);
    return std::unique_ptr<QIODevice>(std::move(stream));
}

} // namespace bashgah::services
