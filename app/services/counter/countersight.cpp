// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/countersight.h"

#include "services/challenges/challengewriter.h"
#include "services/counter/benefits.h"
#include "services/counter/extraswriter.h"
#include "services/counter/tierreview.h"
#include "services/programs/programmestore.h"
#include "services/spend/spendwriter.h"
#include "services/stored/storedvaluewriter.h"
#include "storage/repositories/membershiprepository.h"
#include "storage/repositories/purchaserepository.h"
#include "storage/repositories/standingrepository.h"
#include "storage/repositories/storedvaluerepository.h"

namespace bashgah::services {

using namespace domain;

void CounterSight::readMembership(MemberId member, CounterSnapshot &snapshot)
{
    snapshot.membership = storage::MembershipRepository(m_connection).active(member, snapshot.today);
    if (!snapshot.membership || !snapshot.programme)
        return;
    auto with = std::make_shared<LiveProgramme>(*snapshot.programme);
    with->programme = withMembership(with->programme, *snapshot.membership);
    snapshot.programme = std::move(with);
}

void CounterSight::readRules(MemberId member, Instant at, CounterSnapshot &snapshot)
{
    const Programme &programme = snapshot.programme->programme;
    if (programme.redemption.mostPerDay.isPositive())
        snapshot.paidToday = storage::PurchaseRepository(m_connection).paidWithPoints(member, snapshot.today);
    snapshot.facts = m_ruleFacts.read(m_connection, programme, member, at, m_calendar);
    snapshot.spender = SpendWriter::person(m_connection, programme, programme.spend, member, snapshot.facts.tags,
                                           snapshot.today, m_calendar);
}

std::optional<Tier> CounterSight::tierAt(MemberId member, QDate day, Instant at, const Programme &programme)
{
    const auto id = storage::StandingRepository(m_connection).tierAt(member, day, at);
    const Tier *tier = effectiveTier(programme, id);
    return tier ? std::optional(*tier) : std::nullopt;
}

void CounterSight::readStored(CounterSnapshot &snapshot)
{
    storage::StoredValueRepository stored(m_connection);
    const auto again = [&](StoredAccount &account) {
        if (const auto record = stored.find(account.id))
            account = accountOf(*record, snapshot.today);
    };
    if (snapshot.credit)
        again(*snapshot.credit);
    for (StoredAccount &card : snapshot.cards)
        again(card);
}

Result<CounterSnapshot> CounterSight::onDay(const CounterSnapshot &now, QDate day)
{
    CounterSnapshot then = now;
    then.typedOn = now.today;
    then.exchangeNow = now.programme ? now.programme->programme.exchange : std::nullopt;
    then.today = day;
    then.tier.reset();
    then.membership.reset();
    auto live = m_programmes.live(m_connection, day);
    if (!live)
        return fail(live.error());
    then.programme = *live;
    readStored(then);
    if (!now.member)
        return then;
    WriteFacts facts;
    facts.at = momentOfDay(m_calendar, day);
    facts.day = day;
    readMembership(*now.member, then);
    then.challenges = ChallengeWriter(m_connection, m_programmes, m_calendar, facts).read(*now.member);
    if (!then.programme)
        return then;
    then.tier = tierAt(*now.member, day, facts.at, then.programme->programme);
    readRules(*now.member, facts.at, then);
    then.facts.minute.reset(); // only the day is known
    then.spender.tierId = then.tier ? std::optional(then.tier->id) : std::nullopt;
    if (const Programme &rules = then.programme->programme; readsWithPurchase(rules)) {
        const TierLook look = lookAtTier(m_connection, *now.member, *rules.tiers, day, m_calendar);
        then.tierSoFar = tierSoFarThen(look, then.spender.tierId, day);
    }
    return then;
}

} // namespace bashgah::services
