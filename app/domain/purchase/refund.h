// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/purchase/purchase.h"

namespace bashgah::domain {

/// Part of one line that comes back, in its net value.
struct RefundLine
{
    int lineNo = 0; ///< of the purchase, from 1
    Money amount;   ///< > 0, at most what is left of the line
    std::optional<Quantity> quantity;
    bool operator==(const RefundLine &) const = default;
};

/// Goods of one purchase that come back. Nothing given: all that is left of it.
struct RefundRequest
{
    PurchaseId purchase;
    std::optional<Money> amount;    ///< net value; spread over the lines by what is left of them
    std::vector<RefundLine> lines;  ///< or line by line
    QString reason;
    QString ref; ///< number of the credit note; empty: the shop gives one
    std::optional<StaffId> staff;
    QString key; ///< idempotency; empty: not repeatable
    QString payBack{}; ///< the kind of money that goes back ("cash", ...); empty: as payBackParts() says
    bool operator==(const RefundRequest &) const = default;
};

/// How many of the redeemed points are back after `refunded` of `net` came back: in proportion,
/// rounded down until all is back (cumulative, so the split does not matter).
[[nodiscard]] Points redeemedPointsBack(Points redeemed, Money net, Money refunded);
/// The same for the money that points had paid.
[[nodiscard]] Money redeemedMoneyBack(Money redeemed, Money net, Money refunded);

/// The same for what gift cards and credit had paid, beside points: with them it never comes to more
/// than what came back.
[[nodiscard]] Money storedMoneyBack(Money stored, Money redeemed, Money net, Money refunded);

/// Claw-back of the moment: what the kept goods no longer justify, less what was taken before and
/// less what expired unspent from the purchase's own points. Never negative.
[[nodiscard]] Points clawbackDue(Points earned, Points stillEarned, Points alreadyTaken,
                                 Points expiredUnspent);

} // namespace bashgah::domain
