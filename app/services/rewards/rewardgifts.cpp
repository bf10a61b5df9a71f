// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rewards/rewardgifts.h"

#include "services/rewards/rewardcode.h"
#include "storage/repositories/challengerepository.h"
#include "storage/repositories/rewardrepository.h"

#include <algorithm>

namespace bashgah::services {

using namespace domain;
using storage::RewardRepository;

std::optional<Instant> RewardGifts::untilAfter(int days, const WriteFacts &facts, const ShopCalendar &calendar)
{
    if (days <= 0)
        return {};
    const QDate today = std::max(facts.day, calendar.localDay(facts.enteredAt.value_or(facts.at)));
    return calendar.beginOf(today.addDays(days));
}

Result<void> RewardGifts::promise(const RewardGift &gift)
{
    RewardRepository rewards(m_connection);
    const auto cost = rewards.costOf(gift.reward);
    if (!cost)
        return fail(ErrorCode::NotFound, {QString(u'#' + QString::number(gift.reward.value()))});
    (void)rewards.insert({gift.reward, gift.member, Points(0), *cost, {}, gift.until, {}, m_facts.at, m_facts.day,
                          gift.staff, gift.gift, gift.source, gift.period, gift.version});
    return {};
}

Result<void> RewardGifts::checkStock(const Taking &taking)
{
    RewardRepository rewards(m_connection);
    const auto stored = rewards.find(taking.reward);
    if (!stored)
        return fail(stored.error());
    if (!*stored)
        return fail(ErrorCode::NotFound, {taking.rewardName});
    if (!(*stored)->reward.stock)
        return {};
    const storage::Gone gone = rewards.gone(taking.reward, taking.member, m_facts.at);
    if (leftOf((*stored)->reward, gone.all) == 0)
        return fail(ErrorCode::SoldOut, {taking.rewardName});
    return {};
}

Result<std::vector<ReadyGift>> RewardGifts::readyFor(MemberId member)
{
    std::vector<ReadyGift> all;
    for (Taking &taking : RewardRepository(m_connection).readyFor(member, m_facts.at)) {
        if (isServedByAnother(taking))
            continue;
        const auto fine = checkStock(taking);
        if (!fine && fine.error().code != ErrorCode::SoldOut)
            return fail(fine.error());
        all.push_back({std::move(taking), fine ? std::nullopt : std::optional(fine.error())});
    }
    return all;
}

bool RewardGifts::isServedByAnother(const Taking &taking)
{
    if (!taking.source || taking.source->kind != GiftSource::Kind::Tier)
        return false;
    const auto all = RewardRepository(m_connection).inHand(taking.member, *taking.source, m_facts.at);
    const auto own = std::find_if(all.begin(), all.end(), [&](const TierGiftInHand &gift) { return gift.id == taking.id; });
    return own != all.end()
        && std::any_of(all.begin(), all.end(), [&](const TierGiftInHand &other) { return isServedBy(*own, other); });
}

Result<QString> RewardGifts::handOut(const Taking &taking)
{
    if (isServedByAnother(taking))
        return fail(ErrorCode::LimitReached, {taking.rewardName, QString::number(1)});
    if (auto fine = checkStock(taking); !fine)
        return fail(fine.error());
    if (!RewardRepository(m_connection).setGift(taking.id, TakingState::Ready, TakingState::Taken, m_facts.day))
        return fail(ErrorCode::ChangedMeanwhile, {taking.rewardName});
    return RewardCode(m_connection, m_facts).give(taking);
}

bool RewardGifts::isTakenBack(const Taking &taking)
{
    if (taking.source)
        return taking.takenBack;
    const auto gifts = storage::ChallengeRepository(m_connection).gifts(taking.member);
    return std::none_of(gifts.begin(), gifts.end(), [&](const ChallengeGift &gift) {
        return gift.id == taking.gift && !gift.takenBack;
    });
}

Result<QString> RewardGifts::undo(const Taking &taking)
{
    if (isTakenBack(taking))
        return fail(ErrorCode::AlreadyVoid, {taking.rewardName});
    auto code = RewardCode(m_connection, m_facts).end(taking);
    if (!code)
        return code;
    if (!RewardRepository(m_connection).setGift(taking.id, TakingState::Taken, TakingState::Ready))
        return fail(ErrorCode::ChangedMeanwhile, {taking.rewardName});
    return code;
}

Result<RewardGifts::Withdrawn> RewardGifts::withdraw(ChallengeGiftId gift)
{
    const auto taking = RewardRepository(m_connection).ofGift(gift);
    return taking ? withdraw(*taking) : fail(ErrorCode::NotFound, {QString(u'#' + QString::number(gift.value()))});
}

Result<RewardGifts::Withdrawn> RewardGifts::withdrawOfTier(TakingId id)
{
    RewardRepository rewards(m_connection);
    const auto taking = rewards.taking(id);
    if (!taking)
        return fail(ErrorCode::NotFound, {QString(u'#' + QString::number(id.value()))});
    auto done = withdraw(*taking);
    if (done && !rewards.takeBack(id, m_facts.at))
        return fail(ErrorCode::ChangedMeanwhile, {taking->rewardName});
    return done;
}

Result<RewardGifts::Withdrawn> RewardGifts::withdraw(const Taking &taking)
{
    RewardRepository rewards(m_connection);
    Withdrawn done{taking};
    if (taking.state == TakingState::Taken) {
        const auto code = RewardCode(m_connection, m_facts).end(taking);
        if (!code && code.error().code != ErrorCode::AlreadyUsed)
            return fail(code.error());
        done.isGone = !code || code->isEmpty(); // a code that nobody used yet can still end
    }
    const auto stored = rewards.find(taking.reward);
    if (!stored)
        return fail(stored.error());
    if (*stored)
        done.price = (*stored)->reward.points;
    done.worth = taking.kind == RewardKind::Discount ? taking.value : Money();
    if (done.isGone || taking.state == TakingState::Lapsed)
        return done;
    const bool lapses = taking.state == TakingState::Ready && taking.until && *taking.until <= m_facts.at;
    if (!rewards.setGift(taking.id, taking.state, lapses ? TakingState::Lapsed : TakingState::Withdrawn))
        return fail(ErrorCode::ChangedMeanwhile, {taking.rewardName});
    return done;
}

} // namespace bashgah::services
