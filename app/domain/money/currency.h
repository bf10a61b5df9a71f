// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/money/money.h"

#include <QString>
#include <QStringView>

namespace bashgah::domain {

/// How a rial shop speaks of money. None: the currency's own major unit.
enum class MoneyUnit { None, Toman, Rial };

/// The shop's currency: fixed when the shop is created (the unit may be changed later).
/// A "major" amount is what people type and read: tomans, rials or pounds.
struct Currency
{
    QString code = QStringLiteral("IRR"); ///< ISO 4217
    int decimals = 0;                     ///< minor units are 10^-decimals of `code`; 0..6
    MoneyUnit unit = MoneyUnit::Toman;

    bool operator==(const Currency &) const = default;
    /// Minor units in one major unit: 10 for toman, 10^decimals otherwise.
    [[nodiscard]] qint64 minorPerMajor() const;
    /// Decimals a major amount may have (1 for toman: 12.5 tomans are 125 rials).
    [[nodiscard]] int majorDecimals() const;
};

/// ISO decimals of well-known currencies; 2 for the rest.
[[nodiscard]] int defaultDecimals(QStringView currencyCode);

/// Reads a major amount: any of the three digit families, thousands marks (, ٬ ، and spaces
/// between groups of three, / only as a group mark), decimal point . or ٫, sign. A decimal comma is
/// NotANumber. Exact: more decimals than
/// the shop has is TooManyDecimals; beyond 64 bits is OutOfRange; nothing is rounded.
[[nodiscard]] Result<Money> parseMoney(QStringView text, const Currency &currency);

/// Exact plain text of an amount in major units, C digits, no grouping, no trailing zeros
/// ("12.5", "-3"): for CSV, JSON and bashgahctl. People read ui/format instead.
[[nodiscard]] QString plainMajor(Money amount, const Currency &currency);

} // namespace bashgah::domain
