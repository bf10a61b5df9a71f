// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/paybacks.h"

#include "domain/purchase/payback.h"
#include "services/counter/counterpolicy.h"
#include "storage/repositories/purchaseextrasrepository.h"
#include "storage/repositories/shiftrepository.h"

namespace bashgah::services {

using namespace domain;

namespace {

Result<void> checkKind(storage::Connection &connection, const Purchase &purchase, const std::vector<PaymentPart> &paid,
                       const QString &kind)
{
    QStringList known = usualPayments() + readCounterPolicy(connection).payments;
    for (const PaymentPart &part : paid) // the owner may have dropped its kind since
        known.append(part.kind);
    if (purchase.payment != mixedPayment() && !purchase.payment.isEmpty())
        known.append(purchase.payment);
    known.removeDuplicates();
    if (known.contains(kind))
        return {};
    return fail(Error{ErrorCode::UnknownValue, {kind, known.join(QStringLiteral(", "))}, {}, QStringLiteral("payBack")});
}

} // namespace

Result<void> payBack(storage::Connection &connection, const Purchase &purchase, const QString &wanted,
                     RecordedRefund &recorded)
{
    storage::ShiftRepository shifts(connection);
    const Money amount = recorded.payBack;
    shifts.notePaidBack(recorded.id, amount);
    const std::vector<PaymentPart> paid = storage::PurchaseExtrasRepository(connection).find(purchase.id).payments;
    if (!wanted.isEmpty()) {
        if (auto known = checkKind(connection, purchase, paid, wanted); !known)
            return known;
    }
    if (!amount.isPositive())
        return {};
    if (!wanted.isEmpty())
        recorded.paidBack = {{wanted, amount}};
    else if (paid.empty())
        recorded.paidBack = {{purchase.payment, amount}};
    else
        recorded.paidBack = payBackParts(paid, shifts.paidBackKinds(purchase.id), amount);
    if (recorded.paidBack.size() > 1 || recorded.paidBack.front().kind != purchase.payment)
        shifts.notePaidBackKinds(recorded.id, recorded.paidBack);
    return {};
}

QJsonObject payBackJson(const std::vector<PaymentPart> &parts)
{
    QJsonObject json;
    for (const PaymentPart &part : parts)
        json.insert(part.kind, part.amount.minor());
    return json;
}

} // namespace bashgah::services
