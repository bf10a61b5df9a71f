// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backtest/pastpurchase.h"

namespace bashgah::domain {

/// A purchase of the past as if tier or membership had taken something else off it. Discounts by hand and codes stay as
/// they were given, points pay what they paid as far as the bill goes, and the same part of the goods came back. Lines
/// share what is left in proportion to what they came to, as the discount of a whole bill is spread. Holds the room of
/// one purchase, so that one by amount allocates nothing.
class Repricing final
{
public:
    /// Good until the next one.
    [[nodiscard]] const PastPurchase &with(const PastPurchase &recorded, Money standing);

private:
    void spreadNet(Money before, Money after);
    void spreadPaid(Money paid);
    void keepAsBefore(const PastPurchase &recorded);

    PastPurchase m_purchase;
};

} // namespace bashgah::domain
