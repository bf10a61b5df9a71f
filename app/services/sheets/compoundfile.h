// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sheets/sheetfault.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace bashgah::services {

/// An OLE2 compound file: the box that .xls files (and encrypted .xlsx files) come in.
class CompoundFile final
{
public:
    [[nodiscard]] static SheetValue<CompoundFile> open(QByteArray bytes);

    [[nodiscard]] bool has(const QString &name) const { return m_streams.contains(name.toLower()); }
    [[nodiscard]] SheetValue<QByteArray> stream(const QString &name) const;

private:
    struct Place { quint32 first = 0; quint32 size = 0; };

    [[nodiscard]] bool readTables();
    [[nodiscard]] bool readDirectory(quint32 first);
    [[nodiscard]] QByteArray sector(quint32 number) const;
    /// The sectors of a chain; nothing when it is broken or runs in a circle.
    [[nodiscard]] SheetValue<QByteArray> chain(quint32 first) const;
    [[nodiscard]] SheetValue<QByteArray> smallChain(Place place) const;

    QByteArray m_bytes;
    int m_sectorSize = 512;
    int m_smallSize = 64;
    quint32 m_smallBelow = 4096; ///< streams below this size stand in the small sectors
    std::vector<quint32> m_next;
    std::vector<quint32> m_smallNext;
    QByteArray m_small;
    QHash<QString, Place> m_streams;
};

} // namespace bashgah::services
