// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sheets/mergedcells.h"
#include "services/sheets/sheetspool.h"

#include <vector>

class QIODevice;
class QXmlStreamReader;

namespace bashgah::services {

/// Walks the cells of one table of an OpenDocument workbook. Repeated columns and rows are written
/// as often as they stand; blank ones (LibreOffice repeats a million of them) cost nothing.
class OdsSheet final
{
public:
    explicit OdsSheet(SheetSpool &spool) : m_spool(spool) {}

    [[nodiscard]] SheetValue<void> read(QIODevice &content, int sheet);

private:
    struct Cell { int column = 0; qint64 repeated = 1; qint64 rowsSpanned = 1; QString text; };

    [[nodiscard]] SheetValue<void> readTable(QXmlStreamReader &xml);
    [[nodiscard]] SheetValue<void> readRow(QXmlStreamReader &xml);
    [[nodiscard]] SheetValue<void> putRow(const std::vector<Cell> &cells, bool hidden);
    [[nodiscard]] static Cell cellOf(QXmlStreamReader &xml);
    [[nodiscard]] static QString paragraphsOf(QXmlStreamReader &xml);
    [[nodiscard]] static QString paragraphOf(QXmlStreamReader &xml);

    SheetSpool &m_spool;
    MergedCells m_merges;
    qint64 m_row = 0;
};

} // namespace bashgah::services
