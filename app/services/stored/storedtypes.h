// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stored/storedvalue.h"

#include <vector>

namespace bashgah::services {

/// A gift card sold, or money paid in. It is no revenue and earns nothing.
struct PayIn
{
    domain::Money amount;            ///< > 0
    QString payment;                 ///< cash, card, transfer; empty: cash
    std::optional<QDate> lastDay;    ///< absent: for ever
    std::optional<domain::StaffId> staff;
    QString key;                     ///< idempotency; empty: not repeatable
};

/// Money given to a member's credit by hand or by the programme.
struct CreditGrant
{
    domain::MemberId member;
    domain::Money amount;            ///< > 0
    domain::StoredEntryKind kind = domain::StoredEntryKind::Adjust;
    QDate activates;                 ///< first day it pays
    std::optional<QDate> lastDay;
    std::optional<domain::PurchaseId> purchase; ///< that earned it
    std::optional<domain::StaffId> staff;
    QString reason;
    QString explain = QStringLiteral("{}"); ///< JSON: why
};

/// A refund of a purchase, as far as its payments must know it.
struct StoredRefund
{
    domain::PurchaseId purchase;
    domain::RefundId refund;
    domain::Money redeemed; ///< paid with points
    domain::Money net;      ///< of the purchase
    domain::Money refunded; ///< of it, this refund included
};

} // namespace bashgah::services
