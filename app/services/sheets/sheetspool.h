// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/jobs/jobcontrol.h"
#include "services/sheets/sheetfault.h"

#include <QByteArray>
#include <QString>

#include <vector>

class QIODevice;

namespace bashgah::services {

/// Writes the cells of one sheet, row after row, as text that CsvReader walks: comma, UTF-8, one
/// record per row of the sheet (so row numbers stay those of the spreadsheet), blank rows and
/// columns at the end left out. A cell that a merged cell above covers is written with a mark: it
/// counts as empty unless the reader asks for it.
class SheetSpool final
{
public:
    static constexpr char delimiter = ',';
    static constexpr char coveredMark = '\x1A'; ///< before the value of a covered cell
    static constexpr int mostColumns = 500;     ///< as CsvReader

    explicit SheetSpool(QIODevice &out, JobControl control = {});

    enum class Cell { Own, Covered };
    /// `row` and `column` from 0; rows never go back. Blank text is not kept. Faults: damaged (a row
    /// again), too_many_columns, tooLarge, cancelled.
    [[nodiscard]] SheetValue<void> put(qint64 row, int column, const QString &text, Cell cell = Cell::Own);
    /// Writes the last row.
    [[nodiscard]] SheetValue<void> finish();
    [[nodiscard]] bool isCancelled() const { return m_control.isCancelled(); }
    void noteHiddenRow() { ++m_hiddenRows; }
    /// Rows that the spreadsheet does not show; they are read as the others.
    [[nodiscard]] qint64 hiddenRows() const { return m_hiddenRows; }

private:
    [[nodiscard]] SheetValue<void> writeRow();
    [[nodiscard]] SheetValue<void> flush();

    QIODevice &m_out;
    JobControl m_control;
    std::vector<QString> m_cells;
    std::vector<bool> m_covered;
    size_t m_width = 0; ///< cells of the row being gathered
    qint64 m_row = 0;
    bool m_filled = false; ///< the row being gathered holds something
    qint64 m_written = 0;  ///< rows in the text
    qint64 m_size = 0;
    qint64 m_hiddenRows = 0;
    QByteArray m_buffer;
};

} // namespace bashgah::services
