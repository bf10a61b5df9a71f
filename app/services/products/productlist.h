// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money/currency.h"
#include "domain/product/product.h"

#include <vector>

namespace bashgah::services {

/// A list of goods from a CSV file or workbook. The columns are known by their names, English or Persian, in any
/// order: code, name, category, brand, price, cost. Errors: those of opening the file, MissingColumn (code), and those
/// of amounts (args end with the code).
[[nodiscard]] domain::Result<std::vector<domain::Product>> readProductList(const QString &path,
                                                                           const domain::Currency &currency);

} // namespace bashgah::services
