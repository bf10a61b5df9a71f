// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money/currency.h"
#include "services/imports/importfields.h"

#include <optional>

namespace bashgah::services {

/// A column name without case, spaces, marks and half-spaces: what guesses compare.
[[nodiscard]] QString plainHeader(const QString &name);
/// The same without a unit of money behind it: "مبلغ (ریال)" is "مبلغ".
[[nodiscard]] QString plainHeaderWithoutUnit(const QString &name);
/// The unit of money that the headings of amounts and prices name; nothing where none does or two differ.
[[nodiscard]] std::optional<domain::MoneyUnit> unitInHeader(const ColumnMap &columns, const QStringList &header);
/// Names programs give to a field, in their plain form, surest first.
[[nodiscard]] const QStringList &headerNames(ImportKind kind, ImportField field);

} // namespace bashgah::services
