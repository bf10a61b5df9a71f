// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sheets/biffreader.h"
#include "services/sheets/celltext.h"
#include "services/sheets/sheetbook.h"

#include <vector>

namespace bashgah::services {

/// A workbook of Excel 5 to 2003 (.xls, BIFF 5 and BIFF 8). Read whole: such a sheet has at most
/// 65,536 rows.
class BiffBook final : public SheetBook
{
public:
    /// `stream`: "Workbook" or "Book" of the compound file, or one that is a file by itself; it may hold one sheet
    /// without a workbook, as short scripts write. Faults: password, damaged, unknown.
    [[nodiscard]] static SheetValue<std::unique_ptr<SheetBook>> open(QByteArray stream);

    [[nodiscard]] const QList<SheetInfo> &sheets() const override { return m_sheets; }
    [[nodiscard]] SheetValue<void> read(int sheet, SheetSpool &spool) override;

private:
    explicit BiffBook(QByteArray stream) : m_stream(std::move(stream)) {}
    [[nodiscard]] SheetValue<void> readGlobals();
    void readGlobal(BiffReader &reader);
    void readSheetName(BiffReader &reader);
    void readFormat(BiffReader &reader);
    void readTexts(BiffReader &reader);

    QByteArray m_stream;
    BiffReader::Text m_text;
    DateSystem m_dates = DateSystem::From1900;
    QList<SheetInfo> m_sheets;
    std::vector<qint64> m_places; ///< of the sheets in the stream
    std::vector<QString> m_texts;
    NumberFormats m_numberFormats;
    std::vector<int> m_formatIds; ///< by the style number of a cell
    std::vector<NumberFormat> m_formats;
};

} // namespace bashgah::services
