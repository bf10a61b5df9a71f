// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/purchase/listprice.h"

#include <algorithm>

namespace bashgah::domain {

Money belowList(const PurchaseLine &line, const std::optional<Money> &listPrice)
{
    if (!listPrice || line.quantity.thousandths() <= 0)
        return {};
    const Money asked = listPrice->times(Rational(line.quantity.thousandths(), 1000), Rounding::HalfUp);
    return std::max(asked - line.gross, Money());
}

} // namespace bashgah::domain
