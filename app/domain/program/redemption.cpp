// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/redemption.h"

#include <algorithm>
#include <numeric>

namespace bashgah::domain {
namespace {

/// Points come in multiples of both the conversion and the policy's own block.
qint64 stepOf(const RedemptionPolicy &policy)
{
    return std::lcm(policy.convPoints.value(), std::max<qint64>(policy.block.value(), 1));
}

bool isOn(const RedemptionPolicy &policy)
{
    return policy.enabled && policy.convPoints > Points(0) && policy.convAmount.isPositive();
}

Redemption wholeBlocks(const RedemptionPolicy &policy, Points points)
{
    const qint64 step = stepOf(policy);
    const qint64 whole = points.value() / step * step;
    const Rational rate(policy.convAmount.minor(), policy.convPoints.value());
    return {Points(whole), Money::fromMinor((Rational(whole) * rate).rounded(Rounding::Floor))};
}

Money shareOf(const RedemptionPolicy &policy, Money bill)
{
    return std::max(bill, Money()).times(std::min(policy.maxShare, Percent::whole(100)), Rounding::Floor);
}

/// What points may still pay on the day.
Money leftToday(const RedemptionPolicy &policy, Money paidToday)
{
    return std::max(policy.mostPerDay - paidToday, Money());
}

/// Most points whose value the bill's share and the other limits can hold.
Points pointsFor(const RedemptionPolicy &policy, Money bill, Money paidToday)
{
    Money most = shareOf(policy, bill);
    if (policy.mostPerPurchase.isPositive())
        most = std::min(most, policy.mostPerPurchase);
    if (policy.mostPerDay.isPositive())
        most = std::min(most, leftToday(policy, paidToday));
    const Rational rate(policy.convPoints.value(), policy.convAmount.minor());
    return Points((Rational(most.minor()) * rate).rounded(Rounding::Floor));
}

} // namespace

QString spendLimitKey(SpendLimit limit)
{
    switch (limit) {
    case SpendLimit::Share: return QStringLiteral("share");
    case SpendLimit::Purchase: return QStringLiteral("purchase");
    case SpendLimit::Day: return QStringLiteral("day");
    }
    return {};
}

SpendLimit spendLimitOf(const RedemptionPolicy &policy, Money bill, Money paidToday)
{
    SpendLimit limit = SpendLimit::Share;
    Money most = shareOf(policy, bill);
    if (policy.mostPerPurchase.isPositive() && policy.mostPerPurchase < most) {
        limit = SpendLimit::Purchase;
        most = policy.mostPerPurchase;
    }
    return policy.mostPerDay.isPositive() && leftToday(policy, paidToday) < most ? SpendLimit::Day : limit;
}

Redemption clampRedemption(const RedemptionPolicy &policy, Points requested, Points spendable,
                           Money bill, Money paidToday)
{
    if (!isOn(policy) || requested <= Points(0))
        return {};
    const Points most = std::min({requested, spendable, pointsFor(policy, bill, paidToday)});
    const Redemption redemption = wholeBlocks(policy, std::max(most, Points(0)));
    return redemption.points < policy.minimum ? Redemption{} : redemption;
}

Redemption largestRedemption(const RedemptionPolicy &policy, Points spendable, Money bill, Money paidToday)
{
    return clampRedemption(policy, spendable, spendable, bill, paidToday);
}

Result<Redemption> checkRedemption(const RedemptionPolicy &policy, Points requested,
                                   Points spendable, Money bill, Money paidToday)
{
    const QString asked = QString::number(requested.value());
    if (requested.isZero())
        return Redemption{};
    if (requested < Points(0))
        return fail(ErrorCode::NotPositive, {asked});
    if (!isOn(policy))
        return fail(ErrorCode::NotAllowed);
    if (requested > spendable) {
        return fail(ErrorCode::NotEnoughPoints,
                    {asked, QString::number(std::max(spendable, Points(0)).value())});
    }
    const Redemption wanted = wholeBlocks(policy, requested);
    const Points least = std::max(policy.minimum, Points(stepOf(policy)));
    if (wanted.points < least)
        return fail(ErrorCode::BelowMinimumRedemption, {asked, QString::number(least.value())});
    const Points most = largestRedemption(policy, spendable, bill, paidToday).points; // none below the minimum
    if (wanted.points > most) {
        return fail(ErrorCode::AboveMaximumShare, {asked, QString::number(most.value()),
                                                   spendLimitKey(spendLimitOf(policy, bill, paidToday))});
    }
    return wanted;
}

Money valueOf(const RedemptionPolicy &policy, Points points)
{
    if (!isOn(policy))
        return {};
    const Rational rate(policy.convAmount.minor(), policy.convPoints.value());
    return Money::fromMinor((Rational(points.value()) * rate).rounded(Rounding::Floor));
}

Points pointsWorth(const RedemptionPolicy &policy, Money amount)
{
    if (!isOn(policy) || !amount.isPositive())
        return {};
    const Rational rate(policy.convPoints.value(), policy.convAmount.minor());
    return Points((Rational(amount.minor()) * rate).rounded(Rounding::Floor));
}

} // namespace bashgah::domain
