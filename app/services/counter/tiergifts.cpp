// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/tiergifts.h"

#include "domain/program/tier.h"
#include "services/counter/missingclaims.h"
#include "services/counter/tierreview.h"
#include "services/programs/programmestore.h"
#include "services/rewards/rewardgifts.h"
#include "storage/repositories/rewardrepository.h"
#include "storage/repositories/standingrepository.h"

namespace bashgah::services {

using namespace domain;
using storage::RewardRepository;
using storage::StandingRepository;

namespace {

GiftSource sourceOf(const Tier &tier)
{
    return {GiftSource::Kind::Tier, tier.id};
}

} // namespace

QString TierGifts::give(MemberId member, const LiveProgramme &programme, const TierLook &look, const Tier *risen)
{
    const Tier *tier = risen ? risen : effectiveTier(programme.programme, look.decision.standing.tierId);
    if (!tier || !tier->reward || look.decision.reason != TierReason::Score || m_facts.batch)
        return {};
    RewardRepository rewards(m_connection);
    const GiftSource source = sourceOf(*tier);
    if (!risen && !rewards.wasTakenBack(member, source))
        return {};
    const TierPolicy &policy = *programme.programme.tiers;
    const QDate since = tierWindows(policy, m_facts.day, look.joined, m_calendar).front().first;
    if (rewards.hasHadSince(member, source, since))
        return {};
    RewardGift gift{tier->reward->reward, member};
    gift.until = RewardGifts::untilAfter(tier->reward->days, m_facts, m_calendar);
    gift.source = source;
    gift.period = since.toString(Qt::ISODate);
    gift.version = programme.id;
    // the only error is a reward that is not in this catalogue, which the editor names
    if (!RewardGifts(m_connection, m_facts).promise(gift))
        return {};
    const auto stored = rewards.find(gift.reward);
    return stored && *stored ? (*stored)->reward.name : QString();
}

Result<std::optional<Tier>> TierGifts::lostTier(ProgrammeStore &programmes, MemberId member,
                                                const storage::TierGift &gift)
{
    if (!gift.version)
        return std::optional<Tier>();
    const auto version = programmes.version(m_connection, *gift.version);
    if (!version)
        return fail(version.error());
    const auto &policy = (*version)->programme.tiers;
    const Tier *tier = policy ? tierById(*policy, gift.tierId) : nullptr;
    StandingRepository standings(m_connection);
    const auto facts = standings.facts(member);
    if (!tier || !facts)
        return std::optional<Tier>();
    const TierScore least = std::min(tier->minimum, tier->reenter.value_or(tier->minimum));
    const auto reaches = [&](QDate day) {
        const auto counted = standings.counted(member, earliestTierDay(*policy, day, m_calendar), *policy);
        return least <= tierInputs(*policy, counted, day, facts->joined, m_calendar).score;
    };
    return reaches(gift.day) || reaches(m_facts.day) ? std::optional<Tier>() : std::optional(*tier);
}

Result<void> TierGifts::take(const storage::TierGift &gift, const Tier &tier, const LiveProgramme *live, MemberId member,
                             std::optional<StaffId> staff, Money till, RecordedRefund &recorded)
{
    const auto done = RewardGifts(m_connection, m_facts).withdrawOfTier(gift.taking);
    if (!done)
        return fail(done.error());
    if (!done->isGone) {
        recorded.rewardsTaken.append(done->taking.rewardName);
        return {};
    }
    recorded.rewardsGone.append(done->taking.rewardName);
    MissingValue missing;
    missing.taking = gift.taking;
    missing.tier = tier.name;
    missing.amount = done->worth;
    missing.price = done->price;
    const auto asked = MissingClaims(m_connection, {m_facts.at, m_facts.day, {}, staff, m_facts.batch}, member)
                           .ask(missing, live ? &live->programme : nullptr, till);
    if (!asked)
        return fail(asked.error());
    recorded.missingDebt += asked->debt;
    recorded.missingKept += asked->kept;
    recorded.keptBack += asked->kept;
    recorded.balance = asked->balance.value_or(recorded.balance);
    return {};
}

Result<void> TierGifts::takeBack(ProgrammeStore &programmes, MemberId member, std::optional<StaffId> staff, Money till,
                                 RecordedRefund &recorded)
{
    const std::vector<storage::TierGift> gifts = RewardRepository(m_connection).tierGifts(member);
    if (gifts.empty())
        return {};
    const auto live = programmes.live(m_connection, m_facts.day);
    if (!live)
        return fail(live.error());
    const Money before = recorded.keptBack;
    for (const storage::TierGift &gift : gifts) {
        const auto lost = lostTier(programmes, member, gift);
        if (!lost)
            return fail(lost.error());
        if (!*lost)
            continue;
        const Money left = till - (recorded.keptBack - before);
        if (auto done = take(gift, **lost, live->get(), member, staff, left, recorded); !done)
            return done;
    }
    return {};
}

Result<void> takeTierGiftsBack(storage::Connection &connection, ProgrammeStore &programmes, const ShopCalendar &calendar,
                               const WriteFacts &facts, const Purchase &purchase, std::optional<StaffId> staff, Money till,
                               RecordedRefund &recorded)
{
    if (!purchase.member)
        return {};
    WriteFacts now = facts; // gifts move when points move
    now.at = facts.pointsAt.value_or(facts.at);
    now.day = facts.pointsAt ? calendar.localDay(now.at) : facts.day;
    return TierGifts(connection, calendar, now)
        .takeBack(programmes, *purchase.member, staff, facts.batch ? Money() : till, recorded);
}

} // namespace bashgah::services
