// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the counter knows of a member before anything is recorded.
#include "domain/base/numbered.h"
#include "services/challenges/challengewriter.h"
#include "services/counter/counterserviceprivate.h"
#include "services/counter/countersight.h"
#include "services/counter/pooledpoints.h"
#include "services/counter/tierreview.h"
#include "services/stored/storedvaluewriter.h"
#include "storage/db/database.h"
#include "storage/repositories/couponrepository.h"
#include "storage/repositories/purchaserepository.h"
#include "storage/repositories/standingrepository.h"
#include "storage/repositories/storedvaluerepository.h"

namespace bashgah::services {

using namespace domain;
using storage::Connection;
using storage::PurchaseRepository;

namespace {

void readPoints(Connection &connection, MemberId member, Instant now, CounterSnapshot &snapshot)
{
    std::vector<PointsAccount> accounts = pooledAccounts(connection, member, snapshot.today);
    const PointsAccount &account = accounts.front();
    snapshot.balance = account.balance();
    snapshot.spendable = account.spendable(snapshot.today, now);
    snapshot.pending = account.pending(snapshot.today);
    snapshot.deficit = account.deficit();
    snapshot.expiring = account.expiring(snapshot.today);
    snapshot.pool = sightOf(std::move(accounts), snapshot.today, now);
}

void readTier(Connection &connection, MemberId member, const storage::MemberFacts &facts,
              const ShopCalendar &calendar, CounterSnapshot &snapshot)
{
    const Programme &programme = snapshot.programme->programme;
    if (!programme.tiers)
        return;
    const TierLook look = lookAtTier(connection, member, *programme.tiers, snapshot.today, calendar);
    snapshot.tierScore = look.inputs.score;
    snapshot.tierUntil = look.before.until;
    snapshot.tierPin = look.inputs.pin;
    if (readsWithPurchase(programme))
        snapshot.tierSoFar = tierSoFar(look, snapshot.today);
    if (const Tier *tier = effectiveTier(programme, facts.tierId))
        snapshot.tier = *tier;
    if (const Tier *next = nextTier(*programme.tiers, snapshot.tierScore, look.inputs.lost)) {
        snapshot.nextTier = *next;
        snapshot.toNextTier = entryOf(*next, look.inputs.lost) - snapshot.tierScore;
    }
}

} // namespace

Result<CounterSnapshot> CounterService::snapshot(std::optional<MemberId> member) const
{
    const auto profile = d->profile();
    if (!profile)
        return fail(profile.error());
    d->calendar = profile->calendar;
    return d->database.readSnapshot([&](Connection &connection) -> Result<CounterSnapshot> {
        CounterSnapshot snapshot;
        snapshot.member = member;
        snapshot.currency = profile->currency;
        snapshot.margin = profile->margin;
        snapshot.today = profile->calendar.localDay(d->clock.now());
        auto live = d->programmes.live(connection, snapshot.today);
        if (!live)
            return fail(live.error());
        snapshot.programme = *live;
        auto automatic = storage::CouponRepository(connection).automatic(member);
        if (!automatic)
            return fail(automatic.error());
        snapshot.automatic = std::move(*automatic);
        if (!member)
            return snapshot;
        const auto facts = storage::StandingRepository(connection).facts(*member);
        if (!facts)
            return fail(ErrorCode::MemberNotFound, {numbered(*member)});
        snapshot.memberName = facts->name;
        snapshot.lastVisit = facts->lastVisit;
        snapshot.visits = PurchaseRepository(connection).visits(*member);
        readPoints(connection, *member, d->clock.now(), snapshot);
        CounterSight sight(connection, d->programmes, d->ruleFacts, profile->calendar);
        sight.readMembership(*member, snapshot);
        if (const auto credit = storage::StoredValueRepository(connection).creditOf(*member))
            snapshot.credit = accountOf(*credit, snapshot.today);
        snapshot.challenges = ChallengeWriter(connection, d->programmes, profile->calendar, d->facts(*profile)).read(*member);
        if (snapshot.programme) {
            readTier(connection, *member, *facts, profile->calendar, snapshot);
            sight.readRules(*member, d->clock.now(), snapshot);
        }
        return snapshot;
    });
}

} // namespace bashgah::services
