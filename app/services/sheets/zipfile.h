// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sheets/sheetfault.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>

class QIODevice;

namespace bashgah::services {

/// One file inside a ZIP.
struct ZipEntry
{
    quint64 offset = 0; ///< of its local header
    quint64 packed = 0;
    quint64 size = 0;
    quint32 crc = 0;
    quint16 method = 0;
    bool encrypted = false;
};

/// The directory of a ZIP file and its parts as streams. Nothing is ever written to the disk, so
/// names with ".." are only names. The device must outlive it.
class ZipFile final
{
public:
    [[nodiscard]] static SheetValue<ZipFile> open(QIODevice &device);

    [[nodiscard]] bool has(const QString &name) const { return m_entries.contains(keyOf(name)); }
    /// Unpacked while it is read, with its checksum; one stream at a time. Reading fails (-1) where
    /// the part is damaged or too large. Fault: damaged (no such part), password.
    [[nodiscard]] SheetValue<std::unique_ptr<QIODevice>> stream(const QString &name) const;

private:
    explicit ZipFile(QIODevice &device) : m_device(&device) {}
    [[nodiscard]] SheetValue<void> readDirectory();
    [[nodiscard]] bool readEntry(const QByteArray &directory, qsizetype &at);
    [[nodiscard]] static QString keyOf(const QString &name);

    QIODevice *m_device;
    QHash<QString, ZipEntry> m_entries;
};

} // namespace bashgah::services
