// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "reports/reportdocument.h"

#include <QByteArray>

#include <span>

namespace bashgah::reports {

/// A cell that no spreadsheet takes for a formula (= + - @ TAB CR at the start get a ' before
/// them), quoted where RFC 4180 wants it. Numbers do not go through here.
[[nodiscard]] QString safeCsvCell(const QString &text);

/// Members with their scores, one a line: code, name, recency_days, frequency, monetary (major
/// units), r, f, m, segment. UTF-8 with BOM, CRLF.
[[nodiscard]] QByteArray rfmCsv(std::span<const domain::RfmRow> rows, const domain::Currency &currency);

/// One value a line: section, item, figure, value. UTF-8 with BOM, CRLF, stable English keys.
[[nodiscard]] QByteArray csvText(const domain::MonthlyReport &report, const ReportDocument &document);
[[nodiscard]] domain::Result<void> writeCsv(const domain::MonthlyReport &report,
                                            const ReportDocument &document, const QString &path);

} // namespace bashgah::reports
