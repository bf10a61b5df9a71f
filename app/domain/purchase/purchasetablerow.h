// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/purchase/purchaseextras.h"

#include <optional>
#include <vector>

namespace bashgah::domain {

/// A line of a purchase or refund as a table for another program (or another shop) shows it: what an import
/// can bring. What is the same on all lines of a purchase stands on each.
struct PurchaseTableRow
{
    QString ref;
    Instant at;
    QString member; ///< code; empty: nobody's, or a member known by mobile alone
    QString mobile; ///< of the member, in E.164 form
    QString product; ///< code; empty: the amount alone
    QString productName;
    QString category;
    QString brand;
    std::optional<qint64> quantity; ///< thousandths; of a refund what came back
    std::optional<Money> price;     ///< of one unit
    Money amount;                   ///< before the discount
    Money discount;
    std::optional<Money> cost; ///< of the whole line
    QString payment;
    std::vector<PaymentPart> payments; ///< with what it was paid, where that was several things; of a refund: paid back
    QString note;
    std::vector<FieldValue> fields; ///< the shop's own, under the names they had then
    bool isReturn = false;
    QString of;     ///< of a refund: the number of its purchase; empty: it stands alone
    int ofLine = 0; ///< from 1, as this table counts the lines of that purchase; 0: of no line
};

} // namespace bashgah::domain
