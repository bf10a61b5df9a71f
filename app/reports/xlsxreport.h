// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "reports/reportdocument.h"

namespace bashgah::reports {

/// A workbook with one sheet per table: real numbers and dates, bold headings, right-to-left in
/// Persian. Texts are written as texts, never as formulas. Errors: of writeFile, of WorkbookFile.
[[nodiscard]] domain::Result<void> writeXlsx(const domain::MonthlyReport &report,
                                             const ReportDocument &document,
                                             const ui::Format &format, const QString &path);

} // namespace bashgah::reports
