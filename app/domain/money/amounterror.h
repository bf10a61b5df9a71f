// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/error.h"
#include "domain/money/currency.h"

#include <functional>
#include <initializer_list>

namespace bashgah::domain {

/// A failure whose arguments are amounts of money.
[[nodiscard]] Error amountError(ErrorCode code, std::initializer_list<Money> amounts, QString field);

/// The same failure with its amounts written by `text`; one without amounts is left alone. Window
/// and bashgahctl use it, so that neither shows minor units.
[[nodiscard]] Error withAmountsAs(Error error, const std::function<QString(Money)> &text);
/// ... as exact plain text in major units.
[[nodiscard]] Error inMajorUnits(Error error, const Currency &currency);

} // namespace bashgah::domain
