// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace bashgah::reports {

/// A ZIP archive of a few small files, in memory. They are stored as they are: documents of this size gain nothing
/// worth a compressor. Names in UTF-8, parted by "/". No Zip64: below 4 GB in all.
class ZipWriter final
{
public:
    /// `made`: the time of all files, as the archive says it (local, without a zone).
    explicit ZipWriter(const QDateTime &made);
    void add(const QString &name, const QByteArray &content);
    [[nodiscard]] QByteArray bytes() const;

private:
    struct Part { QByteArray name; QByteArray content; quint32 crc; };
    std::vector<Part> m_parts;
    quint16 m_time = 0;
    quint16 m_date = 0;
};

/// CRC-32 as ZIP and PNG use it (0xEDB88320).
[[nodiscard]] quint32 crc32Of(const QByteArray &bytes);

} // namespace bashgah::reports
