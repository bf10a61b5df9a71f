// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/purchase/payback.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

const QString cash = QStringLiteral("cash");

PaymentPart *partOf(std::vector<PaymentPart> &parts, const QString &kind)
{
    const auto found =
        std::find_if(parts.begin(), parts.end(), [&](const PaymentPart &part) { return part.kind == kind; });
    return found == parts.end() ? nullptr : &*found;
}

/// Each kind once, with what is left of it, in the order in which they go back.
std::vector<PaymentPart> waysBack(const std::vector<PaymentPart> &paid, const std::vector<PaymentPart> &before)
{
    std::vector<PaymentPart> ways;
    for (auto part = paid.rbegin(); part != paid.rend(); ++part) {
        if (PaymentPart *known = partOf(ways, part->kind))
            known->amount += part->amount;
        else
            ways.push_back(*part);
    }
    std::stable_partition(ways.begin(), ways.end(), [](const PaymentPart &way) { return way.kind == cash; });
    for (const PaymentPart &gone : before) {
        if (PaymentPart *known = partOf(ways, gone.kind))
            known->amount = std::max(known->amount - gone.amount, Money());
    }
    return ways;
}

} // namespace

QStringList usualPayments()
{
    return {QStringLiteral("card"), cash, QStringLiteral("transfer"), QStringLiteral("account")};
}

std::vector<PaymentPart> payBackParts(const std::vector<PaymentPart> &paid, const std::vector<PaymentPart> &before,
                                      Money amount)
{
    std::vector<PaymentPart> parts;
    if (paid.empty() || !amount.isPositive())
        return parts;
    const std::vector<PaymentPart> ways = waysBack(paid, before);
    Money left = amount;
    for (const PaymentPart &way : ways) {
        const Money now = std::min(way.amount, left);
        if (now.isPositive())
            parts.push_back({way.kind, now});
        left -= now;
    }
    if (!left.isPositive())
        return parts;
    if (PaymentPart *first = partOf(parts, ways.front().kind))
        first->amount += left;
    else
        parts.insert(parts.begin(), {ways.front().kind, left});
    return parts;
}

} // namespace bashgah::domain
