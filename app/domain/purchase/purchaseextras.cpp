// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/purchase/purchaseextras.h"

#include "domain/money/amounterror.h"

namespace bashgah::domain {

QString mixedPayment()
{
    return QStringLiteral("mixed");
}

Result<void> checkPayments(const std::vector<PaymentPart> &parts, Money due)
{
    const QString field = QStringLiteral("payment");
    Money sum;
    for (const PaymentPart &part : parts) {
        if (part.kind.isEmpty())
            return fail(Error{ErrorCode::Empty, {}, {}, field});
        if (!part.amount.isPositive())
            return fail(amountError(ErrorCode::NotPositive, {part.amount}, field));
        sum += part.amount;
    }
    if (!parts.empty() && sum != due)
        return fail(amountError(ErrorCode::OutOfRange, {sum, due}, field));
    return {};
}

} // namespace bashgah::domain
