// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/money/money.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace bashgah::domain {

/// One kind of money of a purchase ("cash", "card", ...) and how much came as it.
struct PaymentPart
{
    QString kind;
    Money amount;
    bool operator==(const PaymentPart &) const = default;
};

/// What the shop asks beside the amount, under the name that it had then.
struct FieldValue
{
    QString label;
    QString value;
    bool operator==(const FieldValue &) const = default;
};

/// What is said at the counter beside goods and amount; all of it may be absent.
struct PurchaseExtras
{
    QString discountReason;            ///< why the discount by hand was given
    std::vector<PaymentPart> payments; ///< several kinds of money; empty: PurchaseDraft::payment says the only one
    std::vector<FieldValue> fields;
    std::optional<QDate> day;          ///< an earlier day of the shop; absent: today
    bool operator==(const PurchaseExtras &) const = default;
    [[nodiscard]] bool isEmpty() const { return *this == PurchaseExtras(); }
};

/// What a purchase with several kinds of money calls its payment.
[[nodiscard]] QString mixedPayment();

/// The parts must be what is to pay. Errors: Empty (a part without kind), NotPositive (a part), OutOfRange (args:
/// their sum, what is to pay); field "payment".
[[nodiscard]] Result<void> checkPayments(const std::vector<PaymentPart> &parts, Money due);

} // namespace bashgah::domain
