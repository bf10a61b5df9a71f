// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/purchase/purchase.h"

#include "domain/money/amounterror.h"

#include <numeric>

namespace bashgah::domain {
namespace {

Result<void> refuse(ErrorCode code, Money value, const char *field)
{
    return fail(amountError(code, {value}, QString::fromLatin1(field)));
}

Result<void> refuseNumber(ErrorCode code, qint64 value, const char *field)
{
    return fail(Error{code, {QString::number(value)}, {}, QString::fromLatin1(field)});
}

Result<void> validateLine(const PurchaseLine &line)
{
    if (line.gross.isNegative())
        return refuse(ErrorCode::NotPositive, line.gross, "amount");
    if (line.discount.isNegative())
        return refuse(ErrorCode::NotPositive, line.discount, "discount");
    if (line.discount > line.gross)
        return refuse(ErrorCode::OutOfRange, line.discount, "discount");
    if (line.gross > largestAmount)
        return refuse(ErrorCode::OutOfRange, line.gross, "amount");
    return {};
}

std::vector<qint64> netOfLines(const PurchaseDraft &draft)
{
    std::vector<qint64> weights;
    for (const PurchaseLine &line : draft.lines)
        weights.push_back((line.gross - line.discount).minor());
    return weights;
}

} // namespace

Result<void> validate(const PurchaseDraft &draft)
{
    for (const PurchaseLine &line : draft.lines) {
        if (auto valid = validateLine(line); !valid)
            return valid;
    }
    if (draft.lines.size() > 100'000)
        return refuseNumber(ErrorCode::OutOfRange, qint64(draft.lines.size()), "lines");
    const Money gross = grossOf(draft);
    if (!gross.isPositive())
        return refuse(ErrorCode::NotPositive, gross, "amount");
    if (gross > largestAmount)
        return refuse(ErrorCode::OutOfRange, gross, "amount");
    if (draft.discount.isNegative())
        return refuse(ErrorCode::NotPositive, draft.discount, "discount");
    if (draft.discount > largestAmount || discountOf(draft) > gross)
        return refuse(ErrorCode::OutOfRange, draft.discount, "discount");
    if (draft.redeem < Points(0))
        return refuseNumber(ErrorCode::NotPositive, draft.redeem.value(), "redeem");
    return {};
}

Bill billOf(const PurchaseDraft &draft, Money paidWithPoints)
{
    Bill bill;
    if (draft.lines.empty()) {
        bill.lines.push_back({draft.amount, draft.billDiscount(), paidWithPoints, QString()});
        return bill;
    }
    const std::vector<qint64> discounts = allocate(draft.billDiscount().minor(), netOfLines(draft));
    std::vector<qint64> nets;
    for (size_t i = 0; i < draft.lines.size(); ++i) {
        const PurchaseLine &line = draft.lines[i];
        bill.lines.push_back({line.gross, line.discount + Money::fromMinor(discounts[i]), Money(),
                              line.category, line.code, line.brand, line.quantity});
        nets.push_back(bill.lines.back().net().minor());
    }
    const std::vector<qint64> paid = allocate(paidWithPoints.minor(), nets);
    for (size_t i = 0; i < paid.size(); ++i)
        bill.lines[i].paidWithPoints = Money::fromMinor(paid[i]);
    return bill;
}

Money grossOf(const PurchaseDraft &draft)
{
    if (draft.lines.empty())
        return draft.amount;
    return std::accumulate(draft.lines.begin(), draft.lines.end(), Money(),
                           [](Money sum, const PurchaseLine &line) { return sum + line.gross; });
}

Money discountOf(const PurchaseDraft &draft)
{
    return std::accumulate(draft.lines.begin(), draft.lines.end(), draft.billDiscount(),
                           [](Money sum, const PurchaseLine &line) { return sum + line.discount; });
}

Money netOf(const PurchaseDraft &draft)
{
    return grossOf(draft) - discountOf(draft);
}

} // namespace bashgah::domain
