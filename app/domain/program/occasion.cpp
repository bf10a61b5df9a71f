// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/program/occasion.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

struct KeyedOccasion { OccasionKind kind; const char16_t *key; };

constexpr KeyedOccasion keys[] = {
    {OccasionKind::Joining, u"joining"},
    {OccasionKind::ProfileComplete, u"profile_complete"},
    {OccasionKind::Birthday, u"birthday"},
    {OccasionKind::JoiningDay, u"joining_day"},
    {OccasionKind::WeddingDay, u"wedding_day"},
    {OccasionKind::Referrer, u"referrer"},
    {OccasionKind::Referee, u"referee"},
};

} // namespace

QString occasionKey(OccasionKind kind)
{
    for (const KeyedOccasion &each : keys) {
        if (each.kind == kind)
            return QString::fromUtf16(each.key);
    }
    return {};
}

std::optional<OccasionKind> occasionFromKey(QStringView key)
{
    for (const KeyedOccasion &each : keys) {
        if (key == QStringView(each.key))
            return each.kind;
    }
    return std::nullopt;
}

const OccasionRule *enabledRule(const std::vector<OccasionRule> &rules, OccasionKind kind)
{
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&](const OccasionRule &rule) { return rule.enabled && rule.kind == kind; });
    return found == rules.end() ? nullptr : &*found;
}

bool givesOnOccasions(const std::vector<OccasionRule> &rules)
{
    return std::any_of(rules.begin(), rules.end(), [](const OccasionRule &rule) { return rule.enabled; });
}

Points occasionPoints(const OccasionRule &rule, const std::optional<QString> &tierId)
{
    if (tierId) {
        for (const TierPoints &each : rule.byTier) {
            if (each.tierId == *tierId)
                return each.points;
        }
    }
    return rule.points;
}

Points referrerPoints(const OccasionRule &rule, const ReferralPolicy &policy, int number)
{
    Points points = rule.points;
    for (const ReferralStep &step : policy.steps) {
        if (number >= step.from)
            points = step.points;
    }
    return points;
}

Points sharedPoints(const ReferralPolicy &policy, Points earned)
{
    constexpr int whole = 10'000;
    return Points(std::max<qint64>(earned.value(), 0) * policy.share.basisPoints() / whole);
}

bool comesRound(QDate from, QDate day, const ShopCalendar &calendar)
{
    if (!from.isValid() || day <= from)
        return false;
    const int years = calendar.parts(day).year - calendar.parts(from).year;
    return years > 0 && calendar.addMonths(from, 12 * years) == day;
}

QDate nextRound(QDate from, QDate after, const ShopCalendar &calendar)
{
    int years = std::max(1, calendar.parts(after).year - calendar.parts(from).year);
    QDate day = calendar.addMonths(from, 12 * years);
    while (day <= after)
        day = calendar.addMonths(from, 12 * ++years);
    return day;
}

std::vector<QDate> daysThatComeRound(QDate day, const ShopCalendar &calendar)
{
    constexpr int oldest = 150; // years
    std::vector<QDate> days;
    for (int years = 1; years <= oldest; ++years) {
        const QDate from = calendar.addMonths(day, -12 * years);
        // the day after: 30 Esfand and 29 February have no equal in other years
        for (const QDate each : {from, from.addDays(1)}) {
            if (comesRound(each, day, calendar))
                days.push_back(each);
        }
    }
    return days;
}

} // namespace bashgah::domain
