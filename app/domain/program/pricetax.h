// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/rule.h"

namespace bashgah::domain {

/// The tax that prices include where a programme leaves it out of what earns: of 109 with a tax of 9 % count 100.

/// Which part of a taxed price counts: 100/109.
[[nodiscard]] Rational untaxedShare(const BasisPolicy &policy);
/// What counts of a price of goods of that category (empty: not known, so taxed), half up. Never rises as the price falls.
[[nodiscard]] Money withoutTax(Money price, const QString &category, const BasisPolicy &policy);
/// The smallest taxed price of which at least so much counts.
[[nodiscard]] Money withTax(Money counted, const BasisPolicy &policy);

} // namespace bashgah::domain
