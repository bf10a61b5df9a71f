// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/imports/csvreader.h"

#include "services/sheets/sheetspool.h"

#include <algorithm>
#include <cstring>

namespace bashgah::services {

using domain::ErrorCode;

namespace {

constexpr qsizetype incomplete = -1;

/// ="0912...": how some programs keep a spreadsheet from taking a leading 0 away.
QByteArrayView withoutFormula(QByteArrayView field)
{
    if (field.size() < 3 || !field.startsWith("=\"") || !field.endsWith('"'))
        return field;
    const QByteArrayView text = field.sliced(2, field.size() - 3);
    return text.contains('"') ? field : text;
}

} // namespace

CsvReader::CsvReader(Utf8Source source, char delimiter, QString path, CoveredCells covered)
    : m_source(std::move(source)), m_delimiter(delimiter), m_path(std::move(path)), m_coveredCells(covered)
{
}

void CsvReader::rewind()
{
    m_source.rewind();
    m_buffer.clear();
    m_fields.clear();
    m_at = 0;
    m_drained = false;
    m_row = 0;
    m_error.reset();
}

bool CsvReader::next()
{
    m_fields.clear();
    if (m_error)
        return false;
    while (true) {
        const Scan result = scan(m_drained);
        if (result == Scan::Record) {
            if (!publish())
                return false;
            ++m_row;
            return true;
        }
        if (result == Scan::Failed)
            return false;
        if (m_drained)
            return false;
        if (m_buffer.size() - m_at > longestRecord)
            return failed("line_too_long") == Scan::Record;
        if (!refill())
            return false;
    }
}

bool CsvReader::refill()
{
    m_buffer.remove(0, m_at);
    m_at = 0;
    if (m_source.appendTo(m_buffer))
        return true;
    if (m_source.isBroken()) {
        m_error = domain::Error{ErrorCode::BadEncoding, {m_path}, QStringLiteral("broken text"), {}};
        return false;
    }
    m_drained = true;
    return true;
}

CsvReader::Scan CsvReader::failed(const char *reason)
{
    m_error = domain::Error{ErrorCode::BadFile,
                            {m_path, QString::fromLatin1(reason), QString::number(m_row + 1)},
                            {},
                            {}};
    return Scan::Failed;
}

/// Behind the closing quote of a field that opens at `at`.
qsizetype CsvReader::skipQuoted(qsizetype at, bool atEnd) const
{
    const char *const data = m_buffer.constData();
    const qsizetype size = m_buffer.size();
    ++at;
    while (at < size) {
        const void *quote = std::memchr(data + at, '"', static_cast<size_t>(size - at));
        if (!quote)
            return incomplete;
        at = static_cast<const char *>(quote) - data + 1;
        if (at == size)
            return atEnd ? at : incomplete;
        if (data[at] != '"')
            return at;
        ++at;
    }
    return incomplete;
}

CsvReader::Scan CsvReader::scan(bool atEnd)
{
    const char *const data = m_buffer.constData();
    const qsizetype size = m_buffer.size();
    m_raw.clear();
    if (m_at >= size)
        return Scan::NeedMore;
    qsizetype begin = m_at;
    qsizetype at = m_at;
    bool quoted = false;
    while (true) {
        if (at < size && at == begin && data[at] == '"') {
            at = skipQuoted(at, atEnd);
            if (at == incomplete)
                return atEnd ? failed("unclosed_quote") : Scan::NeedMore;
            quoted = true;
        }
        while (at < size && data[at] != m_delimiter && static_cast<unsigned char>(data[at]) > '\r')
            ++at;
        if (at >= size && !atEnd)
            return Scan::NeedMore;
        const char c = at < size ? data[at] : '\n';
        if (c == '\0')
            return failed("nul_byte");
        if (c != m_delimiter && c != '\n' && c != '\r') {
            ++at; // another control character is part of the field
            continue;
        }
        m_raw.push_back({begin, at, quoted});
        if (c == m_delimiter) {
            if (m_raw.size() >= static_cast<size_t>(mostColumns))
                return failed("too_many_columns");
            begin = ++at;
            quoted = false;
            continue;
        }
        if (c == '\r' && at + 1 >= size && !atEnd)
            return Scan::NeedMore;
        m_at = at + (c == '\r' && at + 1 < size && data[at + 1] == '\n' ? 2 : 1);
        return Scan::Record;
    }
}

QByteArrayView CsvReader::unquoted(const RawField &field)
{
    char *const data = m_buffer.data();
    qsizetype to = field.begin;
    bool inside = true;
    for (qsizetype from = field.begin + 1; from < field.end; ++from) {
        const char c = data[from];
        if (inside && c == '"') {
            if (from + 1 < field.end && data[from + 1] == '"')
                data[to++] = data[++from];
            else
                inside = false;
            continue;
        }
        data[to++] = c;
    }
    return {data + field.begin, to - field.begin};
}

bool CsvReader::publish()
{
    const char *const data = m_buffer.constData();
    for (const RawField &field : m_raw) {
        const qsizetype length = field.end - field.begin;
        if (field.quoted && std::memchr(data + field.begin, 0, static_cast<size_t>(length))) {
            m_fields.clear();
            return failed("nul_byte") == Scan::Record;
        }
        m_fields.push_back(withoutFormula(field.quoted ? unquoted(field)
                                                       : QByteArrayView(data + field.begin, length)));
    }
    if (m_coveredCells == CoveredCells::Marked)
        setCoveredApart();
    return true;
}

void CsvReader::setCoveredApart()
{
    m_covered.clear();
    for (size_t i = 0; i < m_fields.size(); ++i) {
        if (!m_fields[i].startsWith(SheetSpool::coveredMark))
            continue;
        m_covered.resize(m_fields.size());
        m_covered[i] = m_fields[i].sliced(1);
        m_fields[i] = {};
    }
}

QByteArrayView CsvReader::shownField(int column) const
{
    const QByteArrayView own = field(column);
    return own.isEmpty() && column >= 0 && static_cast<size_t>(column) < m_covered.size()
        ? m_covered[static_cast<size_t>(column)] : own;
}

bool CsvReader::isBlank() const
{
    return std::all_of(m_fields.cbegin(), m_fields.cend(), [](QByteArrayView field) {
        return std::all_of(field.begin(), field.end(), [](char c) { return c == ' ' || c == '\t'; });
    });
}

} // namespace bashgah::services
