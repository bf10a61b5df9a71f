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

namespace bashgah::services {

using namespace domain;
using State = KindStanding::State;

namespace {

template <typename Rules> int enabledIn(const Rules &rules)
{
    return static_cast<int>(std::count_if(rules.begin(), rules.end(), [](const auto &rule) { return rule.enabled; }));
}

int pointRules(const Programme &programme)
{
    return enabledIn(programme.earning.rules) + enabledIn(programme.occasions) + enabledIn(programme.activities)
        + (programme.milestone && programme.milestone->enabled ? 1 : 0);
}

int tiers(const Programme &programme)
{
    return programme.tiers ? static_cast<int>(programme.tiers->tiers.size()) : 0;
}

int spendRules(const Programme &programme)
{
    return enabledIn(programme.spend) + enabledIn(programme.nextVisit)
        + (programme.exchange && programme.exchange->enabled ? 1 : 0);
}

/// By the version of today; by the first later one that has any where it has none.
KindStanding ofVersions(std::span<const ProgrammeVersion> versions, QDate today,
                        const std::function<int(const Programme &)> &parts)
{
    const ProgrammeVersion *live = versionOn(versions, today);
    if (const int now = live ? parts(live->programme) : 0; now > 0)
        return {{}, State::On, {}, now};
    for (const ProgrammeVersion *next = versionAfter(versions, today); next;
         next = versionAfter(versions, next->startDay)) {
        if (const int then = parts(next->programme); then > 0)
            return {{}, State::Planned, next->startDay, then};
    }
    return {};
}

KindStanding ofList(std::ptrdiff_t count)
{
    return {{}, count > 0 ? State::On : State::Off, {}, static_cast<int>(count)};
}

KindStanding ofPlans(storage::Connection &connection)
{
    const auto plans = storage::MembershipRepository(connection).plans();
    return ofList(std::count_if(plans.begin(), plans.end(), [](const auto &plan) { return !plan.isRetired; }));
}

/// Open to members' points, or with a share of sales that runs.
KindStanding ofCauses(storage::Connection &connection, QDate today)
{
    const auto causes = storage::CauseRepository(connection).list();
    return ofList(std::count_if(causes.begin(), causes.end(), [today](const storage::CountedCause &each) {
        const std::optional<SalesShare> &share = each.stored.cause.share;
        return each.stored.cause.open || (share && share->first <= today && share->last.value_or(today) >= today);
    }));
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
    const auto active = std::count_if(partners->begin(), partners->end(),
                                      [](const storage::StoredPartner &each) { return !each.partner.paused; });
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
    add("membership", ofPlans(connection));
    add("spend", ofVersions(versions, today, spendRules));
    add("partners", ofList(active));
    add("causes", ofCauses(connection, today));
    return overview;
}

} // namespace bashgah::services
