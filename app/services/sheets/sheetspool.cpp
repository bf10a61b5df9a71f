// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sheets/sheetspool.h"

#include "services/sheets/sheetlimits.h"

#include <QIODevice>

#include <algorithm>

namespace bashgah::services {
namespace {

constexpr qsizetype bufferSize = 256 * 1024;
constexpr qint64 rowsBetweenChecks = 1024;

/// Without characters that no cell shows; line ends stay.
QByteArray textBytes(const QString &text)
{
    QString plain = text;
    plain.removeIf([](QChar c) { return c.unicode() < 0x20 && c != u'\n' && c != u'\t'; });
    return plain.toUtf8();
}

bool needsQuotes(const QByteArray &bytes)
{
    return bytes.contains(SheetSpool::delimiter) || bytes.contains('"') || bytes.contains('\n');
}

} // namespace

SheetSpool::SheetSpool(QIODevice &out, JobControl control)
    : m_out(out), m_control(std::move(control)), m_cells(mostColumns), m_covered(mostColumns)
{
}

SheetValue<void> SheetSpool::put(qint64 row, int column, const QString &text, Cell cell)
{
    if (row < m_row || column < 0)
        return faulty({"sheet_damaged", row + 1});
    if (row >= sheetlimits::rows)
        return faulty({"sheet_too_large", row + 1});
    const bool blank = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
    if (blank)
        return {};
    if (column >= mostColumns)
        return faulty({"too_many_columns", row + 1});
    if (row > m_row) {
        if (auto written = writeRow(); !written)
            return written;
        m_row = row;
    }
    const auto place = static_cast<size_t>(column);
    m_cells[place] = text;
    m_covered[place] = cell == Cell::Covered;
    m_width = std::max(m_width, place + 1);
    m_filled = m_filled || cell == Cell::Own;
    return {};
}

SheetValue<void> SheetSpool::writeRow()
{
    if (m_filled) {
        m_buffer.append(m_row - m_written, '\n'); // the blank rows before it
        m_written = m_row + 1;
        for (size_t i = 0; i < m_width; ++i) {
            if (i > 0)
                m_buffer += delimiter;
            QByteArray bytes = textBytes(m_cells[i]);
            if (m_covered[i])
                bytes.prepend(coveredMark);
            m_buffer += needsQuotes(bytes) ? QByteArray('"' + bytes.replace('"', "\"\"") + '"') : bytes;
        }
        m_buffer += '\n';
    }
    for (size_t i = 0; i < m_width; ++i) {
        m_cells[i].clear();
        m_covered[i] = false;
    }
    m_width = 0;
    m_filled = false;
    if (m_row % rowsBetweenChecks == 0 && m_control.isCancelled())
        return faulty(sheetfaults::cancelled);
    return m_buffer.size() < bufferSize ? SheetValue<void>() : flush();
}

SheetValue<void> SheetSpool::flush()
{
    m_size += m_buffer.size();
    if (m_size > sheetlimits::spoolSize)
        return faulty({"sheet_too_large", m_row + 1});
    if (m_out.write(m_buffer) != m_buffer.size())
        return faulty({"no_room", 0});
    m_buffer.clear();
    return {};
}

SheetValue<void> SheetSpool::finish()
{
    if (auto written = writeRow(); !written)
        return written;
    return flush();
}

} // namespace bashgah::services
