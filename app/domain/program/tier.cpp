// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/tier.h"

namespace bashgah::domain {
namespace {

/// Place in the ladder; -1 stands for "no tier".
int placeOf(const TierPolicy &policy, const std::optional<QString> &id)
{
    for (size_t i = 0; id && i < policy.tiers.size(); ++i) {
        if (policy.tiers[i].id == *id)
            return static_cast<int>(i);
    }
    return -1;
}

int placeFor(const TierPolicy &policy, Money score)
{
    int place = -1;
    for (size_t i = 0; i < policy.tiers.size(); ++i) {
        if (policy.tiers[i].minimum <= score)
            place = static_cast<int>(i);
    }
    return place;
}

std::optional<QString> idAt(const TierPolicy &policy, int place)
{
    if (place < 0)
        return std::nullopt;
    return policy.tiers[static_cast<size_t>(place)].id;
}

} // namespace

const Tier *tierFor(const TierPolicy &policy, Money score)
{
    const int place = placeFor(policy, score);
    return place < 0 ? nullptr : &policy.tiers[static_cast<size_t>(place)];
}

const Tier *tierById(const TierPolicy &policy, const QString &id)
{
    const int place = placeOf(policy, id);
    return place < 0 ? nullptr : &policy.tiers[static_cast<size_t>(place)];
}

const Tier *nextTier(const TierPolicy &policy, Money score)
{
    for (const Tier &tier : policy.tiers) {
        if (score < tier.minimum)
            return &tier;
    }
    return nullptr;
}

DayRange tierWindow(const TierPolicy &policy, QDate today, const ShopCalendar &calendar)
{
    return {calendar.addMonths(today, -policy.windowMonths).addDays(1), today};
}

TierStanding decideTier(const TierPolicy &policy, const TierStanding &current, Money score,
                        QDate today)
{
    const int now = placeOf(policy, current.tierId);
    const int earned = placeFor(policy, score);
    if (earned >= now)
        return {idAt(policy, earned), std::nullopt};
    if (policy.downgrade == Downgrade::Never)
        return {current.tierId, std::nullopt};
    if (!current.until)
        return {current.tierId, today.addDays(policy.graceDays)};
    if (today <= *current.until)
        return current;
    if (policy.downgrade == Downgrade::ByScore || earned == now - 1)
        return {idAt(policy, earned), std::nullopt};
    return {idAt(policy, now - 1), today.addDays(policy.graceDays)};
}

std::optional<QDate> lastValidDay(const ExpiryPolicy &policy, QDate from,
                                  const ShopCalendar &calendar)
{
    if (policy.kind == ExpiryPolicy::Kind::Never)
        return std::nullopt;
    const QDate day = policy.kind == ExpiryPolicy::Kind::Days
        ? from.addDays(policy.count)
        : calendar.addMonths(from, policy.count);
    if (policy.round == ExpiryPolicy::Round::MonthEnd)
        return calendar.monthEnd(day);
    if (policy.round == ExpiryPolicy::Round::YearEnd)
        return calendar.yearEnd(day);
    return day;
}

} // namespace bashgah::domain
