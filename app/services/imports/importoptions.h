// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/money/currency.h"
#include "services/imports/csvfile.h"
#include "services/imports/importfields.h"

#include <optional>

namespace bashgah::services {

/// How a file is to be read and what is to happen with it.
struct ImportOptions
{
    std::optional<ColumnMap> columns; ///< absent: guessed from the header
    CsvChoices text;
    QString dateFormat;                     ///< empty: guessed (DateReader)
    std::optional<domain::MoneyUnit> unit;  ///< of the amounts in the file; absent: the shop's
    bool earnPoints = false; ///< purchases: members get points (see EarningReceipts)
    bool dryRun = false;     ///< count everything, write nothing
    std::optional<domain::StaffId> staff;
};

} // namespace bashgah::services
