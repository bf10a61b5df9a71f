// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/tier.h"

#include <algorithm>

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

int placeFor(const TierPolicy &policy, TierScore score)
{
    int place = -1;
    for (size_t i = 0; i < policy.tiers.size(); ++i) {
        if (policy.tiers[i].minimum <= score)
            place = static_cast<int>(i);
    }
    return place;
}

/// The place that the score is enough for by what the tiers ask of this member; of those up to the own one, what they
/// ask of everybody.
int entryPlace(const TierPolicy &policy, const TierInputs &inputs, int now)
{
    int place = placeFor(policy, inputs.score);
    if (inputs.lost.isEmpty())
        return place;
    place = std::min(place, now);
    for (int i = now + 1; i < static_cast<int>(policy.tiers.size()); ++i) {
        if (entryOf(policy.tiers[static_cast<size_t>(i)], inputs.lost) <= inputs.score)
            place = i;
    }
    return place;
}

/// The highest place at or below `most` that the score is enough to keep.
int keptPlace(const TierPolicy &policy, TierScore score, int most)
{
    int place = -1;
    for (int i = 0; i <= most; ++i) {
        if (policy.tiers[static_cast<size_t>(i)].keepFrom() <= score)
            place = i;
    }
    return place;
}

std::optional<QString> idAt(const TierPolicy &policy, int place)
{
    if (place < 0)
        return std::nullopt;
    return policy.tiers[static_cast<size_t>(place)].id;
}

/// Below it inactivity takes nothing: whoever is a member has the lowest tier when it asks nothing.
int lowestPlace(const TierPolicy &policy)
{
    return !policy.tiers.empty() && !policy.tiers.front().minimum.isPositive() ? 0 : -1;
}

struct Place
{
    int place = -1;
    std::optional<QDate> until;
    TierReason reason = TierReason::Score;
};

/// The last day on which a tier is kept for whose score `enough` was the last day.
QDate graceEnd(const TierPolicy &policy, QDate enough, const ShopCalendar &calendar)
{
    const QDate end = policy.graceMonths > 0 ? calendar.addMonths(enough, policy.graceMonths)
                                             : enough.addDays(policy.graceDays);
    return policy.graceToMonthEnd ? calendar.monthEnd(end) : end;
}

/// By score alone.
Place decidePlace(const TierPolicy &policy, const TierStanding &current, const TierInputs &inputs,
                  QDate today, const ShopCalendar &calendar)
{
    const TierScore score = inputs.score;
    const int now = placeOf(policy, current.tierId);
    const int earned = entryPlace(policy, inputs, now);
    if (earned >= now)
        return {earned, {}, TierReason::Score};
    const int kept = keptPlace(policy, score, now);
    if (kept == now)
        return {now, {}, TierReason::Kept};
    if (policy.downgrade == Downgrade::Never)
        return {now, {}, TierReason::Never};
    // yesterday was the last day on which the score was enough
    const QDate grace = graceEnd(policy, today.addDays(-1), calendar);
    const QDate until = current.until.value_or(grace);
    if (today <= until)
        return {now, until, TierReason::Grace};
    const int target = std::max(earned, kept);
    if (policy.downgrade == Downgrade::ByScore || target == now - 1)
        return {target, {}, target == earned ? TierReason::Score : TierReason::Kept};
    // the step holds for another grace, where periods count at least to the end of this one
    const QDate step = std::max(today, grace);
    return {now - 1, std::max(step, inputs.periodEnd.value_or(step)), TierReason::Stepped};
}

int periodsAway(const TierPolicy &policy, const std::optional<QDate> &lastPurchase, QDate today,
                const ShopCalendar &calendar)
{
    if (!policy.inactivity || !lastPurchase)
        return 0;
    const int most = static_cast<int>(policy.tiers.size());
    int periods = 0;
    const auto end = [&](int count) {
        return policy.inactivity->unit == TierInactivity::Unit::Days
            ? lastPurchase->addDays(qint64(count) * policy.inactivity->count)
            : calendar.addMonths(*lastPurchase, count * policy.inactivity->count);
    };
    while (periods < most && end(periods + 1) < today)
        ++periods;
    return periods;
}

/// After absence took tiers away the score may be too low even for what is left.
Place lowerTo(const TierPolicy &policy, int lowered, const TierInputs &inputs, QDate today,
              const ShopCalendar &calendar)
{
    const Place again = decidePlace(policy, {idAt(policy, lowered), {}, 0}, inputs, today, calendar);
    if (again.place < lowered)
        return again;
    return {lowered, again.place == lowered ? again.until : std::nullopt, TierReason::Away};
}

} // namespace

const Tier *tierFor(const TierPolicy &policy, TierScore score)
{
    const int place = placeFor(policy, score);
    return place < 0 ? nullptr : &policy.tiers[static_cast<size_t>(place)];
}

const Tier *tierById(const TierPolicy &policy, const QString &id)
{
    const int place = placeOf(policy, id);
    return place < 0 ? nullptr : &policy.tiers[static_cast<size_t>(place)];
}

const Tier *effectiveTier(const Programme &programme, const std::optional<QString> &stored)
{
    if (!programme.tiers)
        return nullptr;
    const Tier *tier = stored ? tierById(*programme.tiers, *stored) : nullptr;
    return tier ? tier : tierFor(*programme.tiers, TierScore());
}

const Tier *risenTo(const Programme &programme, const std::optional<QString> &before,
                    const std::optional<QString> &after)
{
    const Tier *was = effectiveTier(programme, before);
    const Tier *is = effectiveTier(programme, after);
    return is && (!was || was->minimum < is->minimum) ? is : nullptr;
}

TierScore entryOf(const Tier &tier, const QStringList &lost)
{
    return tier.reenter && lost.contains(tier.id) ? *tier.reenter : tier.minimum;
}

bool asksAgain(const TierPolicy &policy)
{
    return std::any_of(policy.tiers.begin(), policy.tiers.end(), [](const Tier &tier) { return tier.reenter.has_value(); });
}

QStringList lostTiers(const TierPolicy &policy, std::span<const TierShift> moves)
{
    QStringList lost;
    for (const TierShift &move : moves) {
        for (int place = placeOf(policy, move.from); place > placeOf(policy, move.to); --place) {
            if (const QString &id = policy.tiers[static_cast<size_t>(place)].id; !lost.contains(id))
                lost << id;
        }
    }
    return lost;
}

const Tier *nextTier(const TierPolicy &policy, TierScore score, const QStringList &lost)
{
    if (policy.measure == TierMeasure::FirstPurchase && score.isPositive())
        return nullptr;
    for (const Tier &tier : policy.tiers) {
        if (score < entryOf(tier, lost))
            return &tier;
    }
    return nullptr;
}

TierDecision decideTier(const TierPolicy &policy, const TierStanding &current, const TierInputs &inputs,
                        QDate today, const ShopCalendar &calendar)
{
    if (inputs.pin && today <= inputs.pin->until && placeOf(policy, inputs.pin->tierId) >= 0)
        return {{inputs.pin->tierId, {}, 0}, TierReason::Pinned};
    Place decided = decidePlace(policy, current, inputs, today, calendar);
    const int away = periodsAway(policy, inputs.lastPurchase, today, calendar);
    if (away > 0) {
        // what earlier looks took away is not taken again, and nobody climbs by staying away
        const bool before = current.away > 0;
        const int from = before ? std::min(decided.place, placeOf(policy, current.tierId)) : decided.place;
        const int taken = before ? std::max(0, away - current.away) : away;
        const int lowered = std::max(std::min(from, lowestPlace(policy)), from - taken);
        if (lowered < entryPlace(policy, inputs, placeOf(policy, current.tierId)) || lowered < from)
            decided = lowerTo(policy, lowered, inputs, today, calendar);
    }
    return {{idAt(policy, decided.place), decided.until, away}, decided.reason};
}

std::optional<TierFall> nextFall(const TierPolicy &policy, const TierStanding &current,
                                 const TierInputs &inputs, std::span<const Qualification> counted,
                                 QDate joined, QDate today, int days, const ShopCalendar &calendar)
{
    TierStanding standing = current;
    const int now = placeOf(policy, current.tierId);
    for (int i = 1; i <= days && now >= 0; ++i) {
        const QDate day = today.addDays(i);
        TierInputs then = tierInputs(policy, counted, day, joined, calendar);
        then.lastPurchase = inputs.lastPurchase;
        then.pin = inputs.pin;
        then.lost = inputs.lost;
        const TierDecision decision = decideTier(policy, standing, then, day, calendar);
        if (placeOf(policy, decision.standing.tierId) < now)
            return TierFall{day, decision.standing.tierId, decision.reason};
        standing = decision.standing;
    }
    return std::nullopt;
}

namespace {

/// The first such day of a year that is not before `from`.
QDate fixedDayFrom(const ExpiryPolicy &policy, QDate from, const ShopCalendar &calendar)
{
    const auto in = [&](int year) {
        const DayRange month = calendar.daysOf({year, policy.month});
        return std::min(month.first.addDays(policy.day - 1), month.last);
    };
    const int year = calendar.monthOf(from).year;
    return in(year) < from ? in(year + 1) : in(year);
}

} // namespace

std::optional<QDate> lastValidDay(const ExpiryPolicy &policy, QDate from,
                                  const ShopCalendar &calendar)
{
    if (policy.kind == ExpiryPolicy::Kind::Never)
        return std::nullopt;
    if (policy.kind == ExpiryPolicy::Kind::FixedDay)
        return fixedDayFrom(policy, from.addDays(policy.count), calendar);
    const QDate day = policy.kind == ExpiryPolicy::Kind::Days
        ? from.addDays(policy.count)
        : calendar.addMonths(from, policy.count);
    if (policy.round == ExpiryPolicy::Round::MonthEnd)
        return calendar.monthEnd(day);
    if (policy.round == ExpiryPolicy::Round::YearEnd)
        return calendar.yearEnd(day);
    return day;
}

std::optional<QDate> lastValidDay(int lifeDays, const ExpiryPolicy &policy, QDate from, const ShopCalendar &calendar)
{
    return lifeDays > 0 ? std::optional(from.addDays(lifeDays - 1)) : lastValidDay(policy, from, calendar);
}

} // namespace bashgah::domain
