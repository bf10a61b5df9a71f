// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "services/imports/utf8source.h"

#include <QByteArrayView>

#include <vector>

namespace bashgah::services {

/// What a mark (SheetSpool::coveredMark) before a field means: nothing in a text file, in a table that
/// was a spreadsheet that a merged cell above covers the cell.
enum class CoveredCells { None, Marked };

/// Walks the records of a delimited text (RFC 4180: quoted fields with doubled quotes, delimiters
/// and line ends inside; line ends \n, \r\n or \r). Fields are UTF-8 views that hold until next().
/// A field that is a formula of one text (="0912") is that text. Rows are counted as a spreadsheet does: empty lines count, line ends inside quotes do not.
class CsvReader final
{
public:
    static constexpr int mostColumns = 500;
    static constexpr qsizetype longestRecord = 1 << 20;

    CsvReader(Utf8Source source, char delimiter, QString path, CoveredCells covered = CoveredCells::None);

    /// The next record, blank ones too; false at the end or when error() is set.
    [[nodiscard]] bool next();
    [[nodiscard]] qint64 row() const { return m_row; } ///< from 1
    [[nodiscard]] int size() const { return static_cast<int>(m_fields.size()); }
    [[nodiscard]] QByteArrayView field(int column) const
    {
        return column < size() ? m_fields[static_cast<size_t>(column)] : QByteArrayView();
    }
    /// The field, or what the merged cell above that covers it shows: never for amounts, which would
    /// count twice.
    [[nodiscard]] QByteArrayView shownField(int column) const;
    [[nodiscard]] bool isBlank() const; ///< every field is empty or spaces
    /// BadFile (path, reason key: nul_byte, too_many_columns, line_too_long, unclosed_quote; row)
    /// or BadEncoding.
    [[nodiscard]] const std::optional<domain::Error> &error() const { return m_error; }
    [[nodiscard]] qint64 position() const { return m_source.position(); }
    void rewind();

private:
    struct RawField { qsizetype begin; qsizetype end; bool quoted; };
    enum class Scan { Record, NeedMore, Failed };

    [[nodiscard]] Scan scan(bool atEnd);
    [[nodiscard]] qsizetype skipQuoted(qsizetype at, bool atEnd) const;
    [[nodiscard]] bool refill();
    [[nodiscard]] bool publish();
    void setCoveredApart();
    [[nodiscard]] QByteArrayView unquoted(const RawField &field);
    Scan failed(const char *reason);

    Utf8Source m_source;
    char m_delimiter;
    QString m_path;
    CoveredCells m_coveredCells;
    QByteArray m_buffer;
    qsizetype m_at = 0; ///< where the next record begins
    bool m_drained = false;
    qint64 m_row = 0;
    std::vector<RawField> m_raw;
    std::vector<QByteArrayView> m_fields;
    std::vector<QByteArrayView> m_covered; ///< by column, as long as some field is covered
    std::optional<domain::Error> m_error;
};

} // namespace bashgah::services
