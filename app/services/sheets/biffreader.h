// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sheets/sheetfault.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace bashgah::services {

/// Walks the records of a BIFF stream. A record and those that continue it are read as one; whatever
/// is asked for beyond the end is zero and sets isBroken().
class BiffReader final
{
public:
    BiffReader(const QByteArray &stream, qint64 at) : m_stream(stream), m_at(at) {}

    /// How text stands in the records.
    struct Text { bool wide = true; int codePage = 1252; }; ///< wide: BIFF 8
    static constexpr int unknownPage = 0; ///< UTF-8 where the bytes are that, else Windows-1256

    /// The next record; false at the end of the stream.
    [[nodiscard]] bool next();
    [[nodiscard]] int type() const { return m_type; }
    /// Where the record begins in the stream.
    [[nodiscard]] qint64 position() const { return m_begin; }
    [[nodiscard]] qint64 left() const;
    [[nodiscard]] bool isBroken() const { return m_broken; }

    [[nodiscard]] quint8 u8();
    [[nodiscard]] quint16 u16();
    [[nodiscard]] quint32 u32();
    [[nodiscard]] double real();
    void skip(qint64 bytes);

    /// A text of `length` characters, its flags first in BIFF 8; its formatting is passed over.
    [[nodiscard]] QString text(int length, Text kind);

private:
    struct Piece { qint64 begin = 0; qint64 end = 0; };
    [[nodiscard]] bool refill();
    [[nodiscard]] QString wideText(int length);

    const QByteArray &m_stream;
    qint64 m_at;
    qint64 m_begin = 0;
    int m_type = 0;
    std::vector<Piece> m_pieces;
    size_t m_piece = 0;
    qint64 m_here = 0;
    bool m_broken = false;
};

} // namespace bashgah::services
