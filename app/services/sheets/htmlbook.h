// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sheets/htmltext.h"
#include "services/sheets/mergedcells.h"
#include "services/sheets/sheetbook.h"

#include <vector>

class QFile;

namespace bashgah::services {

/// The tables of an HTML page, which many programs write and name .xls. Nested tables are tables
/// of their own; the first in the list is the one with most cells.
class HtmlBook final : public SheetBook
{
public:
    /// Whether a file that begins so is a page with a table.
    [[nodiscard]] static bool isHtml(const QByteArray &head);
    [[nodiscard]] static SheetValue<std::unique_ptr<SheetBook>> open(QFile &file);

    [[nodiscard]] const QList<SheetInfo> &sheets() const override { return m_sheets; }
    [[nodiscard]] SheetValue<void> read(int sheet, SheetSpool &spool) override;

private:
    struct Cell { int column = 0; int columns = 1; int rows = 1; QString text; };
    struct Table
    {
        std::vector<std::vector<Cell>> rows;
        std::vector<int> taken; ///< by column: rows below that a cell above reaches into
        qint64 cells = 0;
        bool inCell = false;
        QString exact; ///< the number that stands beside what is shown
    };

    HtmlBook() = default;
    [[nodiscard]] SheetValue<void> parse(const QString &page);
    [[nodiscard]] SheetValue<void> take(const HtmlTag &tag);
    void beginRow(Table &table);
    void beginCell(Table &table, const HtmlTag &tag);
    void endCell(Table &table);
    void addText(const QString &text);
    void listTables();
    [[nodiscard]] Table *current() { return m_open.empty() ? nullptr : &m_tables[m_open.back()]; }

    std::vector<Table> m_tables;
    std::vector<size_t> m_open; ///< tables the page is inside of
    QList<SheetInfo> m_sheets;
    qint64 m_cells = 0;
};

} // namespace bashgah::services
