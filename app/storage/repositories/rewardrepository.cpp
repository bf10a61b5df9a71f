// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/rewardrepository.h"

#include "storage/db/connection.h"

namespace bashgah::storage {

using namespace domain;

namespace {

Result<StoredReward> readReward(const Statement &row)
{
    StoredReward stored{row.id<RewardId>(0), {}, static_cast<int>(row.int64(12))};
    Reward &reward = stored.reward;
    reward.name = row.text(1);
    reward.kind = rewardKindFromKey(row.text(2)).value_or(RewardKind::Goods);
    reward.points = row.points(3);
    reward.shopCost = row.money(4);
    reward.value = row.money(5);
    reward.stock = row.maybeInt64(6);
    reward.from = row.maybeDay(7);
    reward.until = row.maybeDay(8);
    if (const auto limit = row.maybeInt64(9))
        reward.perMember = static_cast<int>(*limit);
    reward.paused = row.flag(11);
    if (const auto rules = readRewardRules(row.text(10), reward); !rules)
        return fail(rules.error());
    return stored;
}

Statement &bindReward(Statement &statement, const Reward &reward)
{
    return statement.bind("name", reward.name)
        .bind("kind", rewardKindKey(reward.kind))
        .bind("points", reward.points)
        .bind("shop_cost", reward.shopCost)
        .bind("value", reward.value)
        .bind("stock", reward.stock)
        .bind("from_day", reward.from)
        .bind("until_day", reward.until)
        .bind("per_member", reward.perMember)
        .bind("rules", rewardRulesToJson(reward))
        .bind("paused", reward.paused);
}

Taking readTaking(const Statement &row)
{
    const auto until = row.maybeInt64(7);
    return {row.id<TakingId>(0),
            row.id<RewardId>(1),
            row.text(2),
            rewardKindFromKey(row.text(11)).value_or(RewardKind::Goods),
            row.money(12),
            row.id<MemberId>(3),
            row.text(10),
            row.points(4),
            takingStateFromKey(row.text(5)).value_or(TakingState::Taken),
            row.maybeId<HoldId>(6),
            until ? std::optional(Instant{*until}) : std::nullopt,
            row.maybeId<EntryId>(8),
            row.instant(9),
            row.maybeId<ChallengeGiftId>(13),
            GiftSource::fromKey(row.maybeText(14).value_or(QString())),
            row.maybeText(15).value_or(QString()),
            row.flag(16)};
}

std::vector<Taking> readTakings(Statement &rows)
{
    std::vector<Taking> takings;
    rows.exec();
    while (rows.next())
        takings.push_back(readTaking(rows));
    return takings;
}

} // namespace

Result<std::vector<CountedReward>> RewardRepository::list(Instant now, QDate since)
{
    Statement rows = m_connection.statement(QStringLiteral("reward/list"));
    rows.bind("now", now).bind("since", since).exec();
    std::vector<CountedReward> all;
    while (rows.next()) {
        auto reward = readReward(rows);
        if (!reward)
            return fail(reward.error());
        all.push_back({std::move(*reward), rows.int64(13), rows.int64(14), rows.int64(15), rows.money(16)});
    }
    return all;
}

Result<std::vector<StoredReward>> RewardRepository::onOffer()
{
    Statement rows = m_connection.statement(QStringLiteral("reward/on_offer"));
    rows.exec();
    std::vector<StoredReward> all;
    while (rows.next()) {
        auto reward = readReward(rows);
        if (!reward)
            return fail(reward.error());
        all.push_back(std::move(*reward));
    }
    return all;
}

Result<std::optional<StoredReward>> RewardRepository::find(RewardId id)
{
    Statement row = m_connection.statement(QStringLiteral("reward/find"));
    if (!row.bind("id", id).execOne())
        return std::optional<StoredReward>();
    auto reward = readReward(row);
    if (!reward)
        return fail(reward.error());
    return std::optional(std::move(*reward));
}

RewardId RewardRepository::insert(const Reward &reward, Instant at)
{
    Statement insert = m_connection.statement(QStringLiteral("reward/insert"));
    return RewardId(bindReward(insert, reward).bind("at", at).insertId());
}

bool RewardRepository::update(RewardId id, int version, const Reward &reward)
{
    m_connection.noteSeldomChange(); // games name their rewards
    Statement update = m_connection.statement(QStringLiteral("reward/update"));
    return bindReward(update, reward).bind("id", id).bind("version", version).exec().rowsAffected() == 1;
}

Gone RewardRepository::gone(RewardId reward, MemberId member, Instant now)
{
    Statement row = m_connection.statement(QStringLiteral("reward/gone"));
    if (!row.bind("reward_id", reward).bind("member_id", member).bind("now", now).execOne())
        return {};
    return {row.int64(0), row.int64(1)};
}

TakingId RewardRepository::insert(const NewTaking &taking)
{
    const TakingState unpaid = taking.gift || taking.source ? TakingState::Ready : TakingState::Reserved;
    const TakingState state = taking.entry ? TakingState::Taken : unpaid;
    Statement insert = m_connection.statement(QStringLiteral("reward/insert_taking"));
    return TakingId(insert.bind("reward_id", taking.reward)
                        .bind("member_id", taking.member)
                        .bind("points", taking.points)
                        .bind("shop_cost", taking.shopCost)
                        .bind("state", takingStateKey(state))
                        .bind("hold_id", taking.hold)
                        .bind("until", taking.until)
                        .bind("entry_id", taking.entry)
                        .bind("at", taking.at)
                        .bind("day", taking.day)
                        .bind("staff_id", taking.staff)
                        .bind("challenge_gift_id", taking.gift)
                        .bind("source", taking.source ? std::optional(taking.source->key()) : std::nullopt)
                        .bind("period", taking.source ? std::optional(taking.period) : std::nullopt)
                        .bind("version", taking.version)
                        .insertId());
}

std::optional<Taking> RewardRepository::taking(TakingId id)
{
    Statement row = m_connection.statement(QStringLiteral("reward/taking"));
    return row.bind("id", id).execOne() ? std::optional(readTaking(row)) : std::nullopt;
}

bool RewardRepository::setState(TakingId id, TakingState before, TakingState after, std::optional<EntryId> entry)
{
    return m_connection.statement(QStringLiteral("reward/set_taking"))
               .bind("id", id)
               .bind("before", takingStateKey(before))
               .bind("state", takingStateKey(after))
               .bind("entry_id", entry)
               .exec()
               .rowsAffected()
        == 1;
}

bool RewardRepository::setGift(TakingId id, TakingState before, TakingState after, std::optional<QDate> outDay)
{
    return m_connection.statement(QStringLiteral("reward/set_gift"))
               .bind("id", id)
               .bind("before", takingStateKey(before))
               .bind("state", takingStateKey(after))
               .bind("out_day", outDay)
               .exec()
               .rowsAffected()
        == 1;
}

std::optional<Taking> RewardRepository::ofGift(ChallengeGiftId gift)
{
    Statement row = m_connection.statement(QStringLiteral("reward/taking_of_gift"));
    return row.bind("challenge_gift_id", gift).execOne() ? std::optional(readTaking(row)) : std::nullopt;
}

std::optional<Money> RewardRepository::costOf(RewardId id)
{
    Statement row = m_connection.statement(QStringLiteral("reward/cost"));
    return row.bind("id", id).execOne() ? std::optional(row.money(0)) : std::nullopt;
}

bool RewardRepository::hasHad(MemberId member, const GiftSource &source, const QString &period)
{
    return m_connection.statement(QStringLiteral("reward/had_of_source"))
        .bind("member_id", member)
        .bind("source", source.key())
        .bind("period", period)
        .bind("since", std::optional<QDate>())
        .execOne();
}

bool RewardRepository::hasHadSince(MemberId member, const GiftSource &source, QDate since)
{
    return m_connection.statement(QStringLiteral("reward/had_of_source"))
        .bind("member_id", member)
        .bind("source", source.key())
        .bind("period", std::optional<QString>())
        .bind("since", since)
        .execOne();
}

bool RewardRepository::wasTakenBack(MemberId member, const GiftSource &source)
{
    Statement row = m_connection.statement(QStringLiteral("reward/taken_back_of_source"));
    return row.bind("member_id", member).bind("source", source.key()).execOne();
}

std::vector<TierGift> RewardRepository::tierGifts(MemberId member)
{
    Statement rows = m_connection.statement(QStringLiteral("reward/standing_of_tiers"));
    rows.bind("member_id", member).exec();
    std::vector<TierGift> gifts;
    while (rows.next()) {
        if (const auto source = GiftSource::fromKey(rows.text(1)))
            gifts.push_back({rows.id<TakingId>(0), source->name, rows.day(2), rows.maybeId<ProgrammeVersionId>(3)});
    }
    return gifts;
}

std::vector<TierGiftInHand> RewardRepository::inHand(MemberId member, const GiftSource &tier, Instant now)
{
    Statement rows = m_connection.statement(QStringLiteral("reward/of_tier_in_hand"));
    rows.bind("member_id", member).bind("source", tier.key()).bind("now", now).exec();
    std::vector<TierGiftInHand> gifts;
    while (rows.next()) {
        const auto until = rows.maybeInt64(3);
        gifts.push_back({rows.id<TakingId>(0), rows.id<MemberId>(1), rows.flag(2),
                         until ? std::optional(Instant{*until}) : std::nullopt, rows.day(4),
                         QDate::fromString(rows.text(5), Qt::ISODate)});
    }
    return gifts;
}

bool RewardRepository::takeBack(TakingId id, Instant at)
{
    return m_connection.statement(QStringLiteral("reward/take_back")).bind("id", id).bind("at", at).exec().rowsAffected()
        == 1;
}

std::vector<Taking> RewardRepository::readyFor(MemberId member, Instant now)
{
    Statement rows = m_connection.statement(QStringLiteral("reward/ready_by_member"));
    return readTakings(rows.bind("member_id", member).bind("now", now));
}

std::vector<Taking> RewardRepository::reservedFor(MemberId member, Instant now)
{
    Statement rows = m_connection.statement(QStringLiteral("reward/reserved_by_member"));
    return readTakings(rows.bind("member_id", member).bind("now", now));
}

std::vector<Taking> RewardRepository::newest(std::optional<RewardId> reward, int limit)
{
    Statement rows = m_connection.statement(QStringLiteral("reward/newest_takings"));
    return readTakings(rows.bind("reward_id", reward).bind("limit", limit));
}

int RewardRepository::lapse(Instant now)
{
    return m_connection.statement(QStringLiteral("reward/lapse")).bind("now", now).exec().rowsAffected();
}

} // namespace bashgah::storage
