// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/conditionfollows.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

bool within(const QStringList &narrow, const QStringList &wide)
{
    return std::all_of(narrow.begin(), narrow.end(), [&](const QString &each) { return wide.contains(each); });
}

bool within(unsigned narrow, unsigned wide)
{
    return (narrow & ~wide) == 0;
}

/// Over midnight an end lies on the next day.
bool within(const HourCondition &narrow, const HourCondition &wide)
{
    constexpr int day = 24 * 60;
    const auto length = [](const HourCondition &at) { return at.until - at.from + (at.from < at.until ? 0 : day); };
    const int after = (narrow.from - wide.from + day) % day;
    return length(wide) == day || after + length(narrow) <= length(wide);
}

struct Follows
{
    template <typename A, typename B>
    bool operator()(const A &, const B &) const { return false; }
    bool operator()(const WeekdayCondition &wide, const WeekdayCondition &narrow) const
    {
        return within(narrow.days, wide.days);
    }
    bool operator()(const MonthCondition &wide, const MonthCondition &narrow) const
    {
        return within(narrow.months, wide.months);
    }
    bool operator()(const SegmentCondition &wide, const SegmentCondition &narrow) const
    {
        return within(narrow.segments, wide.segments);
    }
    bool operator()(const TierCondition &wide, const TierCondition &narrow) const
    {
        return within(narrow.tiers, wide.tiers);
    }
    bool operator()(const PaymentCondition &wide, const PaymentCondition &narrow) const
    {
        return within(narrow.kinds, wide.kinds);
    }
    bool operator()(const TagCondition &wide, const TagCondition &narrow) const
    {
        if (wide.without != narrow.without)
            return false;
        return wide.without ? within(wide.tags, narrow.tags) : within(narrow.tags, wide.tags);
    }
    bool operator()(const AgeCondition &wide, const AgeCondition &narrow) const
    {
        return wide.from <= narrow.from && narrow.until <= wide.until;
    }
    bool operator()(const HourCondition &wide, const HourCondition &narrow) const { return within(narrow, wide); }
    bool operator()(const DateCondition &wide, const DateCondition &narrow) const
    {
        return (!wide.first || (narrow.first && *wide.first <= *narrow.first))
            && (!wide.last || (narrow.last && *narrow.last <= *wide.last));
    }
    bool operator()(const PurchaseNumberCondition &wide, const PurchaseNumberCondition &narrow) const
    {
        return wide.every && wide.number > 0 && narrow.number % wide.number == 0;
    }
};

} // namespace

bool follows(const Condition &wide, const Condition &narrow)
{
    return wide == narrow || std::visit(Follows(), wide, narrow);
}

} // namespace bashgah::domain
