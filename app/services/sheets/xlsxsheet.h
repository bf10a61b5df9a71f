// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sheets/celltext.h"
#include "services/sheets/mergedcells.h"
#include "services/sheets/sharedtexts.h"
#include "services/sheets/sheetspool.h"

#include <QStringView>

#include <optional>
#include <vector>

class QIODevice;
class QXmlStreamReader;

namespace bashgah::services {

/// Walks the cells of one worksheet of an XLSX file.
class XlsxSheet final
{
public:
    struct Book
    {
        const SharedTexts &texts;
        const std::vector<NumberFormat> &formats;
        DateSystem dates;
    };

    XlsxSheet(Book book, SheetSpool &spool) : m_book(book), m_spool(spool) {}

    /// The merged areas stand behind the cells they cover: a look through the bytes before the walk.
    [[nodiscard]] SheetValue<void> findMerges(QIODevice &part);
    [[nodiscard]] SheetValue<void> read(QIODevice &part);

private:
    struct Place { qint64 row = 0; int column = 0; };
    struct Cell { QString type; int style = 0; QString value; QString inlineText; bool formula = false; };

    [[nodiscard]] static std::optional<Place> placeOf(QStringView reference);
    void addMerge(QStringView reference);
    [[nodiscard]] SheetValue<void> readRow(QXmlStreamReader &xml);
    [[nodiscard]] SheetValue<void> readCell(QXmlStreamReader &xml);
    [[nodiscard]] static Cell contentOf(QXmlStreamReader &xml);
    [[nodiscard]] std::optional<QString> textOf(const Cell &cell) const;
    [[nodiscard]] SheetValue<void> putCovered(qint64 row);

    Book m_book;
    SheetSpool &m_spool;
    MergedCells m_merges;
    qint64 m_row = -1;
    int m_column = -1;
};

} // namespace bashgah::services
