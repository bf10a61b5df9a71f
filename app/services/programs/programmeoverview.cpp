// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/programs/programmeoverview.h"

#include "services/programs/programmeversions.h"
#include "services/reports/kindfigures.h"
#include "storage/repositories/causerepository.h"
#include "storage/repositories/membershiprepository.h"
#include "storage/repositories/partnerrepository.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <vector>

namespace bashgah::services {

using namespace domain;
using State = KindStanding::State;

namespace {

using Parts = std::function<int(const Programme &, QDate)>;

template <typename Rules> int enabledIn(const Rules &rules)
{
    return static_cast<int>(std::count_if(rules.begin(), rules.end(), [](const auto &rule) { return rule.enabled; }));
}

/// Not over on that day; one that is yet to begin counts when it does.
bool runsOn(const Rule &rule, QDate day)
{
    return rule.enabled && std::all_of(rule.conditions.begin(), rule.conditions.end(), [day](const Condition &condition) {
        const auto *dates = std::get_if<DateCondition>(&condition);
        return !dates || (dates->first.value_or(day) <= day && dates->last.value_or(day) >= day);
    });
}

int pointRules(const Programme &programme, QDate day)
{
    const auto earning = std::count_if(programme.earning.rules.begin(), programme.earning.rules.end(),
                                       [day](const Rule &rule) { return runsOn(rule, day); });
    return static_cast<int>(earning) + enabledIn(programme.occasions) + enabledIn(programme.activities)
        + (programme.milestone && programme.milestone->enabled ? 1 : 0);
}

int tiers(const Programme &programme, QDate)
{
    return programme.tiers ? static_cast<int>(programme.tiers->tiers.size()) : 0;
}

/// What gives credit, as the figures count it.
int spendRules(const Programme &programme, QDate)
{
    return enabledIn(programme.spend);
}

/// The days on which something may begin: of later versions, and of rules with a first day.
std::vector<QDate> beginnings(std::span<const ProgrammeVersion> versions, QDate today)
{
    std::vector<QDate> days;
    for (const ProgrammeVersion &version : versions) {
        days.push_back(version.startDay);
        for (const Rule &rule : version.programme.earning.rules) {
            for (const Condition &condition : rule.conditions) {
                const auto *dates = std::get_if<DateCondition>(&condition);
                if (dates && dates->first)
                    days.push_back(*dates->first);
            }
        }
    }
    std::erase_if(days, [today](QDate day) { return day <= today; });
    std::sort(days.begin(), days.end());
    return days;
}

/// By the version of today, else from the first day on which a version has any.
KindStanding ofVersions(std::span<const ProgrammeVersion> versions, QDate today, const Parts &parts)
{
    const auto partsOn = [&](QDate day) {
        const ProgrammeVersion *version = versionOn(versions, day);
        return version ? parts(version->programme, day) : 0;
    };
    if (const int now = partsOn(today); now > 0)
        return {{}, State::On, {}, now};
    for (const QDate day : beginnings(versions, today)) {
        if (const int then = partsOn(day); then > 0)
            return {{}, State::Planned, day, then};
    }
    return {};
}

KindStanding ofList(std::ptrdiff_t count)
{
    return {{}, count > 0 ? State::On : State::Off, {}, static_cast<int>(count)};
}

/// Plans that are no longer sold give what they promised as long as somebody has one.
KindStanding ofPlans(storage::Connection &connection, QDate today)
{
    storage::MembershipRepository memberships(connection);
    const auto plans = memberships.plans();
    KindStanding standing =
        ofList(std::count_if(plans.begin(), plans.end(), [](const auto &plan) { return !plan.isRetired; }));
    if (memberships.anyRunsOn(today))
        standing.state = State::On;
    return standing;
}

/// Open to members' points, or with a share of sales that runs, or will.
KindStanding ofCauses(storage::Connection &connection, QDate today)
{
    const auto causes = storage::CauseRepository(connection).list();
    KindStanding standing =
        ofList(std::count_if(causes.begin(), causes.end(), [today](const storage::CountedCause &each) {
            const std::optional<SalesShare> &share = each.stored.cause.share;
            return each.stored.cause.open || (share && share->first <= today && share->last.value_or(today) >= today);
        }));
    for (const storage::CountedCause &each : causes) {
        const std::optional<SalesShare> &share = each.stored.cause.share;
        if (standing.state == State::On || !share || share->first <= today)
            continue;
        standing.from = standing.state == State::Planned ? std::min(standing.from, share->first) : share->first;
        standing.state = State::Planned;
        ++standing.parts;
    }
    return standing;
}

} // namespace

int ProgrammeOverview::inForce() const
{
    return static_cast<int>(
        std::count_if(kinds.begin(), kinds.end(), [](const KindStanding &kind) { return kind.state == State::On; }));
}

Result<ProgrammeOverview> readOverview(storage::Connection &connection, std::span<const ProgrammeVersion> versions,
                                       const ShopCalendar &calendar, QDate today)
{
    const auto partners = storage::PartnerRepository(connection).list();
    if (!partners)
        return fail(partners.error());
    ProgrammeOverview overview{{calendar.daysOf(calendar.monthOf(today)).first, today}, {}};
    const ProgrammeVersion *live = versionOn(versions, today);
    const auto given = readKindFigures(connection, overview.days, calendar,
                                       live ? std::optional(live->programme) : std::nullopt);
    const auto add = [&](const char *kind, KindStanding standing) {
        const QString key = QString::fromLatin1(kind);
        const auto found = std::find_if(given.begin(), given.end(),
                                        [&](const KindFigures &each) { return each.kind == key; });
        standing.figures = found == given.end() ? KindFigures{key, 0, Money()} : *found;
        overview.kinds.push_back(std::move(standing));
    };
    add("points", ofVersions(versions, today, pointRules));
    add("tiers", ofVersions(versions, today, tiers));
    add("membership", ofPlans(connection, today));
    add("spend", ofVersions(versions, today, spendRules));
    add("partners", ofList(std::ssize(*partners))); // from one that is paused points still come
    add("causes", ofCauses(connection, today));
    return overview;
}

} // namespace bashgah::services
