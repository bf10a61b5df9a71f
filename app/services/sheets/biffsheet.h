// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sheets/biffreader.h"
#include "services/sheets/celltext.h"
#include "services/sheets/mergedcells.h"
#include "services/sheets/sheetspool.h"

#include <vector>

namespace bashgah::services {

/// Walks the cells of one sheet of a BIFF workbook; formulas give the results they had when the
/// file was saved.
class BiffSheet final
{
public:
    struct Book
    {
        const std::vector<QString> &texts;
        const std::vector<NumberFormat> &formats;
        DateSystem dates;
        BiffReader::Text text;
    };

    explicit BiffSheet(Book book) : m_book(book) {}
    [[nodiscard]] SheetValue<void> read(BiffReader &reader, SheetSpool &spool);

private:
    struct Cell { int row = 0; int column = 0; QString text; };

    void readRecord(BiffReader &reader);
    void readCell(BiffReader &reader);
    void readNumbers(BiffReader &reader);
    void readFormula(BiffReader &reader, Cell cell, int style);
    void readMerges(BiffReader &reader);
    void add(Cell cell, const QString &text);
    [[nodiscard]] QString numberOf(const QString &plain, int style) const;
    [[nodiscard]] SheetValue<void> put(SheetSpool &spool);

    Book m_book;
    std::vector<Cell> m_cells;
    MergedCells m_merges;
    qint64 m_hiddenRows = 0;
    bool m_awaitsText = false; ///< the result of the last formula stands in the next record
    bool m_broken = false;
};

} // namespace bashgah::services
