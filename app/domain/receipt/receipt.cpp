// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/receipt/receipt.h"

#include "domain/base/rational.h"

namespace bashgah::domain {

void showGross(Receipt &receipt)
{
    std::vector<ReceiptLine> gross = receipt.lines;
    Money sum;
    for (ReceiptLine &line : gross) {
        constexpr Rational::Wide perUnit = 1000;
        const Rational value(Rational::Wide(line.price.minor()) * line.quantity.thousandths(), perUnit);
        line.amount = Money::fromMinor(value.rounded(Rounding::HalfUp));
        sum = sum + line.amount;
    }
    receipt.linesAreNet = sum != receipt.purchase.gross;
    if (!receipt.linesAreNet)
        receipt.lines = std::move(gross);
}

} // namespace bashgah::domain
