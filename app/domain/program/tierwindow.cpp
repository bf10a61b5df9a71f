// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/tier.h"

#include <algorithm>
#include <iterator>

namespace bashgah::domain {
namespace {

/// Before every purchase there ever was.
const QDate beginning(1, 1, 1);

int monthsOf(TierWindow window)
{
    switch (window) {
    case TierWindow::Month: return 1;
    case TierWindow::Quarter: return 3;
    case TierWindow::HalfYear: return 6;
    default: return 12;
    }
}

DayRange calendarPeriod(QDate today, int months, const ShopCalendar &calendar)
{
    const MonthRef now = calendar.monthOf(today);
    const MonthRef first{now.year, (now.month - 1) / months * months + 1};
    return {calendar.daysOf(first).first, calendar.daysOf(calendar.addMonths(first, months - 1)).last};
}

DayRange membershipYear(QDate today, QDate joined, const ShopCalendar &calendar)
{
    if (!joined.isValid() || today < joined)
        return {today, today};
    int years = calendar.parts(today).year - calendar.parts(joined).year;
    if (today < calendar.addMonths(joined, 12 * years))
        --years;
    return {calendar.addMonths(joined, 12 * years),
            calendar.addMonths(joined, 12 * (years + 1)).addDays(-1)};
}

DayRange periodOf(const TierPolicy &policy, QDate today, QDate joined, const ShopCalendar &calendar)
{
    return policy.window == TierWindow::MembershipYear
        ? membershipYear(today, joined, calendar)
        : calendarPeriod(today, monthsOf(policy.window), calendar);
}

/// First day that counts.
QDate firstDay(const TierPolicy &policy, QDate today, const ShopCalendar &calendar)
{
    if (policy.window == TierWindow::MembershipYear) // whatever the day of joining
        return calendar.addMonths(today, policy.validity == TierValidity::NextPeriod ? -25 : -13);
    return tierWindows(policy, today, today, calendar).back().first;
}

} // namespace

PendingPoints pendingOf(const TierPolicy &policy)
{
    return policy.measure == TierMeasure::Points ? policy.pending : PendingPoints::Count;
}

std::vector<DayRange> tierWindows(const TierPolicy &policy, QDate today, QDate joined,
                                  const ShopCalendar &calendar)
{
    if (policy.window == TierWindow::Rolling)
        return {{calendar.addMonths(today, -policy.windowMonths).addDays(1), today}};
    if (policy.window == TierWindow::Lifetime)
        return {{beginning, today}};
    std::vector<DayRange> windows{periodOf(policy, today, joined, calendar)};
    const QDate before = windows.front().first.addDays(-1);
    const bool hasBefore = policy.window != TierWindow::MembershipYear || (joined.isValid() && joined <= before);
    if (policy.validity == TierValidity::NextPeriod && hasBefore)
        windows.push_back(periodOf(policy, before, joined, calendar));
    return windows;
}

QDate earliestTierDay(const TierPolicy &policy, QDate today, const ShopCalendar &calendar)
{
    constexpr int longestPending = 365;
    const QDate first = firstDay(policy, today, calendar);
    const bool waits = pendingOf(policy) == PendingPoints::WaitUntilUsable && policy.window != TierWindow::Lifetime;
    return waits ? first.addDays(-longestPending) : first;
}

namespace {

TierScore firstSpend(std::span<const Qualification> counted, const DayRange &window)
{
    const Qualification *first = nullptr;
    for (const Qualification &each : counted) {
        if (window.contains(each.day) && each.spend.isPositive() && (!first || each.day < first->day))
            first = &each;
    }
    return first ? TierScore(first->spend) : TierScore();
}

} // namespace

TierScore tierScore(TierMeasure measure, std::span<const Qualification> counted, const DayRange &window)
{
    if (measure == TierMeasure::FirstPurchase)
        return firstSpend(counted, window);
    TierScore sum;
    for (const Qualification &each : counted) {
        if (!window.contains(each.day))
            continue;
        sum = sum
            + (measure == TierMeasure::Spend    ? TierScore(each.spend)
               : measure == TierMeasure::Points ? TierScore(each.points)
                                                : TierScore::of(each.visits));
    }
    return sum;
}

TierInputs tierInputs(const TierPolicy &policy, std::span<const Qualification> counted, QDate today,
                      QDate joined, const ShopCalendar &calendar)
{
    const std::vector<DayRange> windows = tierWindows(policy, today, joined, calendar);
    std::vector<Qualification> usable;
    if (pendingOf(policy) == PendingPoints::WaitUntilUsable) {
        std::copy_if(counted.begin(), counted.end(), std::back_inserter(usable),
                     [today](const Qualification &each) { return each.day <= today; });
        counted = usable;
    }
    TierInputs inputs;
    inputs.window = windows.front();
    inputs.score = tierScore(policy.measure, counted, windows.front());
    for (const DayRange &window : windows) {
        if (const TierScore score = tierScore(policy.measure, counted, window); inputs.score < score) {
            inputs.score = score;
            inputs.window = window;
        }
    }
    if (policy.window != TierWindow::Rolling && policy.window != TierWindow::Lifetime)
        inputs.periodEnd = windows.front().last;
    return inputs;
}

} // namespace bashgah::domain
