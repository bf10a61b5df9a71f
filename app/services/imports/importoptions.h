// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/money/currency.h"
#include "services/imports/csvfile.h"
#include "services/imports/importfields.h"

#include <QDate>

#include <optional>

namespace bashgah::services {

/// What a members file does with a member the shop knows by mobile or code.
enum class KnownMembers {
    Fill,      ///< only what is empty is written
    Overwrite, ///< what the file says replaces what the shop has; its blank cells change nothing
    Skip       ///< left as they are
};

/// How a file is to be read and what is to happen with it.
struct ImportOptions
{
    std::optional<ColumnMap> columns; ///< absent: guessed from the header
    CsvChoices text;
    QString dateFormat;                     ///< empty: guessed (DateReader)
    std::optional<domain::MoneyUnit> unit;  ///< of the amounts in the file; absent: the shop's
    KnownMembers known = KnownMembers::Fill;
    std::optional<QDate> pointsUntil; ///< last day of opening points whose row names none; absent: they stay
    bool earnPoints = false; ///< purchases: members get points (see EarningReceipts)
    bool dryRun = false;     ///< count everything, write nothing
    std::optional<domain::StaffId> staff;
};

} // namespace bashgah::services
