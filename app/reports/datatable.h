// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

#include <QStringList>

#include <functional>

namespace bashgah::reports {

enum class TableLanguage { English, Persian };

/// Rows of texts for another program: CSV or a workbook that an import reads again.
struct DataTable
{
    QStringList header;
    QString sheetName;
    bool rightToLeft = false;
    size_t rows = 0;
    std::function<QStringList(size_t)> cells; ///< of a row from 0
};

/// A text that a spreadsheet would take for a formula, with a ' before it, which the import takes off.
[[nodiscard]] QString guarded(const QString &text);

/// By the ending of the path: .xlsx a workbook (every cell a text), .csv, .txt or none CSV (UTF-8 with BOM,
/// CRLF). Errors: those of writeFile, of WorkbookFile, UnknownValue (field "file": another ending, of a format that is not
/// written), OutOfRange (more rows than a sheet has), TooLong (a text that no cell holds).
[[nodiscard]] domain::Result<void> writeDataTable(const DataTable &table, const QString &path);

} // namespace bashgah::reports
