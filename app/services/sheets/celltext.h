// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sheets/numberformat.h"

#include <QByteArray>
#include <QString>

namespace bashgah::services {

/// From which day a workbook counts its dates.
enum class DateSystem { From1900, From1904 };

/// A number as it stands in a file ("9.121234567E9") in plain digits ("9121234567"), exactly. Only
/// decimals that a program wrote beyond the 15 digits it computes with are rounded to those
/// ("1.1000000000000001" is 1.1). Empty: not a number.
[[nodiscard]] QString plainNumber(const QByteArray &written);
/// The same of a binary file's number.
[[nodiscard]] QString plainNumber(double value);

/// What the cell means: "2026-11-22", "2026-11-22 10:30:00", "10:30:00", "00123" or the plain
/// number; a blank date (day 0) is empty.
[[nodiscard]] QString numberText(const QString &plain, const NumberFormat &format, DateSystem system);

/// "TRUE" or "FALSE", as spreadsheets write it in CSV.
[[nodiscard]] QString truthText(bool value);
/// A formula whose result the file does not hold; read as an error.
[[nodiscard]] QString missingResultText();
/// Whether a cell holds an error of a spreadsheet: #N/A, #REF!, Err:502, a result that is missing.
[[nodiscard]] bool isErrorText(QByteArrayView text);

} // namespace bashgah::services
