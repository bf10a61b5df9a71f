// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

#include <QString>

namespace bashgah::domain {

/// A number as people and their programs write it, taken apart into ASCII digits.
struct TypedNumber
{
    bool negative = false;
    QString whole;
    QString fraction;
    bool operator==(const TypedNumber &) const = default;

    /// "-1250.5", as C writes it.
    [[nodiscard]] QString plain() const;
};

/// Digits of all three families, a sign, one decimal point (. or U+066B), and marks between groups of
/// three ("1,250,000", "1/250/000", "1 250 000"); direction marks are passed over. "12,50" is no number:
/// nobody can say whether it is 12.50 or 1,250. Errors: Empty, NotANumber (the text).
[[nodiscard]] Result<TypedNumber> readTypedNumber(QStringView typed);

} // namespace bashgah::domain
