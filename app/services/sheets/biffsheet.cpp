// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sheets/biffsheet.h"

#include <algorithm>
#include <bit>

namespace bashgah::services {
namespace {

namespace sheetrecord {

enum Record : int {
    Formula = 0x0006, EndOfPart = 0x000A, MultipleRk = 0x00BD, RichText = 0x00D6, Merges = 0x00E5, TextNumber = 0x00FD,
    Number = 0x0203, Text = 0x0204, TruthOrError = 0x0205, FormulaText = 0x0207, Row = 0x0208, Rk = 0x027E,
    BeginOfPart = 0x0809
};

} // namespace sheetrecord

constexpr int hiddenFlag = 0x20;
constexpr size_t mostBiffCells = size_t{65'536} * 256; ///< that a sheet of this kind has places for

QString errorText(int code)
{
    switch (code) {
    case 0x00: return QStringLiteral("#NULL!");
    case 0x07: return QStringLiteral("#DIV/0!");
    case 0x0F: return QStringLiteral("#VALUE!");
    case 0x17: return QStringLiteral("#REF!");
    case 0x1D: return QStringLiteral("#NAME?");
    case 0x24: return QStringLiteral("#NUM!");
    default: return QStringLiteral("#N/A");
    }
}

/// A number packed into four bytes: whole or the upper half of a double, perhaps in hundredths.
QString rkNumber(quint32 packed)
{
    const bool hundredths = (packed & 1) != 0;
    QByteArray written;
    if ((packed & 2) != 0)
        written = QByteArray::number(static_cast<qint32>(packed) >> 2);
    else
        written = plainNumber(std::bit_cast<double>(quint64{packed & ~quint32{3}} << 32)).toLatin1();
    return hundredths ? plainNumber(QByteArray(written + "e-2")) : QString::fromLatin1(written);
}

} // namespace

SheetValue<void> BiffSheet::read(BiffReader &reader, SheetSpool &spool)
{
    if (!reader.next() || reader.type() != sheetrecord::BeginOfPart)
        return faulty(sheetfaults::damaged);
    int depth = 1; // a chart on the sheet is a part of its own
    while (depth > 0 && reader.next()) {
        if (reader.type() == sheetrecord::BeginOfPart)
            ++depth;
        else if (reader.type() == sheetrecord::EndOfPart)
            --depth;
        else if (depth == 1)
            readRecord(reader);
        if (reader.isBroken() || m_broken)
            return faulty(sheetfaults::damaged);
    }
    if (depth > 0)
        return faulty(sheetfaults::damaged);
    for (qint64 i = 0; i < m_hiddenRows; ++i)
        spool.noteHiddenRow();
    return put(spool);
}

void BiffSheet::readRecord(BiffReader &reader)
{
    switch (reader.type()) {
    case sheetrecord::Formula:
    case sheetrecord::RichText:
    case sheetrecord::TextNumber:
    case sheetrecord::Number:
    case sheetrecord::Text:
    case sheetrecord::TruthOrError:
    case sheetrecord::Rk:
        readCell(reader);
        break;
    case sheetrecord::MultipleRk:
        readNumbers(reader);
        break;
    case sheetrecord::FormulaText:
        if (m_awaitsText && !m_cells.empty())
            m_cells.back().text = reader.text(reader.u16(), m_book.text);
        m_awaitsText = false;
        break;
    case sheetrecord::Merges:
        readMerges(reader);
        break;
    case sheetrecord::Row:
        reader.skip(12);
        m_hiddenRows += (reader.u16() & hiddenFlag) != 0 ? 1 : 0;
        break;
    default:
        break;
    }
}

void BiffSheet::add(Cell cell, const QString &text)
{
    cell.text = text;
    m_broken = m_broken || m_cells.size() >= mostBiffCells;
    m_cells.push_back(std::move(cell));
}

QString BiffSheet::numberOf(const QString &plain, int style) const
{
    const auto place = static_cast<size_t>(style);
    return numberText(plain, place < m_book.formats.size() ? m_book.formats[place] : NumberFormat(), m_book.dates);
}

void BiffSheet::readCell(BiffReader &reader)
{
    Cell cell{reader.u16(), reader.u16(), {}}; // braces: in this order
    const int style = reader.u16();
    switch (reader.type()) {
    case sheetrecord::Formula:
        readFormula(reader, cell, style);
        break;
    case sheetrecord::TextNumber: {
        const quint32 index = reader.u32();
        m_broken = m_broken || index >= m_book.texts.size();
        if (!m_broken)
            add(cell, m_book.texts[index]);
        break;
    }
    case sheetrecord::Number:
        add(cell, numberOf(plainNumber(reader.real()), style));
        break;
    case sheetrecord::Rk:
        add(cell, numberOf(rkNumber(reader.u32()), style));
        break;
    case sheetrecord::TruthOrError: {
        const int value = reader.u8();
        add(cell, reader.u8() == 0 ? truthText(value != 0) : errorText(value));
        break;
    }
    default:
        add(cell, reader.text(reader.u16(), m_book.text));
        break;
    }
}

void BiffSheet::readNumbers(BiffReader &reader)
{
    const int row = reader.u16();
    int column = reader.u16();
    while (reader.left() >= 8) { // a number each, the last column behind them
        const int style = reader.u16();
        add({row, column, {}}, numberOf(rkNumber(reader.u32()), style));
        ++column;
    }
}

/// Where the result is no number, its upper two bytes say so and the lowest of what kind it is.
void BiffSheet::readFormula(BiffReader &reader, Cell cell, int style)
{
    const quint32 low = reader.u32();
    const quint32 high = reader.u32();
    m_awaitsText = false;
    if ((high >> 16) != 0xFFFF) {
        add(cell, numberOf(plainNumber(std::bit_cast<double>(quint64{high} << 32 | low)), style));
        return;
    }
    const int kind = static_cast<int>(low & 0xFF);
    const int value = static_cast<int>((low >> 16) & 0xFF);
    m_awaitsText = kind == 0;
    add(cell, kind == 1 ? truthText(value != 0) : kind == 2 ? errorText(value) : QString());
}

void BiffSheet::readMerges(BiffReader &reader)
{
    const int count = reader.u16();
    for (int i = 0; i < count && reader.left() >= 8; ++i) {
        const int first = reader.u16();
        const int last = reader.u16();
        const int column = reader.u16();
        reader.skip(2);
        m_merges.add(first, last, column);
    }
}

SheetValue<void> BiffSheet::put(SheetSpool &spool)
{
    std::stable_sort(m_cells.begin(), m_cells.end(), [](const Cell &a, const Cell &b) { return a.row < b.row; });
    int row = -1;
    for (const Cell &cell : m_cells) {
        if (cell.row != row) {
            row = cell.row;
            for (const MergedCells::Covered &covered : m_merges.in(row)) {
                if (auto put = spool.put(row, covered.column, covered.text, SheetSpool::Cell::Covered); !put)
                    return put;
            }
        }
        if (cell.text.isEmpty())
            continue;
        m_merges.note(cell.row, cell.column, cell.text);
        if (auto put = spool.put(cell.row, cell.column, cell.text); !put)
            return put;
    }
    return spool.finish();
}

} // namespace bashgah::services
