// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/arguments.h"
#include "domain/discount/discount.h"
#include "domain/money/currency.h"

namespace bashgah::ctl {

/// What a discount takes off, as options say it; its name is that of --name. Errors: UnknownValue (more
/// or less than one kind), those of the numbers.
[[nodiscard]] domain::Result<domain::Discount> discountFromOptions(const Arguments &arguments,
                                                                   const domain::Currency &currency);
[[nodiscard]] QStringList discountOptionNames();
[[nodiscard]] QStringList discountFlagNames();
[[nodiscard]] QString discountOptionUsage();

} // namespace bashgah::ctl
