// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backtest/occasiondays.h"

#include <algorithm>

namespace bashgah::domain {
namespace {

/// The day itself, or the one that comes round; absent: not known.
std::optional<QDate> dayOf(OccasionKind kind, const PastMember &member)
{
    switch (kind) {
    case OccasionKind::Joining:
    case OccasionKind::JoiningDay:
        return member.joined;
    case OccasionKind::ProfileComplete:
        return member.completed;
    case OccasionKind::Birthday:
        return member.birthday;
    case OccasionKind::WeddingDay:
        return member.wedding;
    case OccasionKind::Referrer:
    case OccasionKind::Referee:
        break;
    }
    return std::nullopt;
}

} // namespace

std::vector<OccasionDay> occasionDays(const std::vector<OccasionRule> &rules, const PastMember &member, DayRange days,
                                      const ShopCalendar &calendar)
{
    std::vector<OccasionDay> all;
    if (!member.isLiving)
        return all;
    for (const OccasionRule &rule : rules) {
        const auto from = rule.enabled ? dayOf(rule.kind, member) : std::nullopt;
        if (!from || !from->isValid())
            continue;
        if (!isYearly(rule.kind)) {
            if (days.contains(*from))
                all.push_back({*from, rule.kind});
            continue;
        }
        QDate last = std::max(days.first, member.joined).addDays(-1);
        while ((last = nextRound(*from, last, calendar)) <= days.last)
            all.push_back({last, rule.kind});
    }
    std::sort(all.begin(), all.end(), [](const OccasionDay &a, const OccasionDay &b) {
        return a.day != b.day ? a.day < b.day : a.kind < b.kind;
    });
    return all;
}

} // namespace bashgah::domain
