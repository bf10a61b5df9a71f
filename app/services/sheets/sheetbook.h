// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sheets/sheetspool.h"

#include <QList>
#include <QString>

#include <memory>

class QFile;

namespace bashgah::services {

/// One sheet of a workbook, as its chooser shows it.
struct SheetInfo
{
    QString name;
    bool hidden = false; ///< the spreadsheet program does not show it
    bool operator==(const SheetInfo &) const = default;
};

/// A workbook of any kind: its sheets, and the cells of one of them.
class SheetBook
{
public:
    SheetBook() = default;
    Q_DISABLE_COPY_MOVE(SheetBook)
    virtual ~SheetBook() = default;

    [[nodiscard]] virtual const QList<SheetInfo> &sheets() const = 0;
    /// Writes the cells of a sheet and finishes the spool.
    [[nodiscard]] virtual SheetValue<void> read(int sheet, SheetSpool &spool) = 0;
};

/// Recognises by its content, whatever its name says: XLSX and XLSM, ODS, XLS (BIFF 5 and 8), HTML
/// tables. Null: none of these, so a text table. Faults: damaged, tooLarge, password, binary (.xlsb),
/// unknown (another program's container). The file must stay open as long as the book.
[[nodiscard]] SheetValue<std::unique_ptr<SheetBook>> openSheetBook(QFile &file);

} // namespace bashgah::services
