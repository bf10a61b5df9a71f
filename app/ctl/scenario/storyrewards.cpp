// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/scenario/storyjson.h"
#include "ctl/scenario/storysteps.h"
#include "services/rewards/rewardservice.h"

#include <QJsonArray>

namespace bashgah::ctl {

using namespace domain;

namespace {

constexpr qint64 minuteMsecs = 60'000;

Reward rewardOf(const QJsonObject &json)
{
    Reward reward;
    reward.name = textAt(json, "id");
    reward.kind = rewardKindFromKey(textAt(json, "kind")).value_or(RewardKind::Goods);
    reward.points = Points(json.value(QLatin1String("points")).toInteger());
    reward.value = moneyAt(json, "value");
    if (json.contains(QLatin1String("stock")))
        reward.stock = json.value(QLatin1String("stock")).toInteger();
    if (json.contains(QLatin1String("per_member")))
        reward.perMember = json.value(QLatin1String("per_member")).toInt();
    reward.from = dayAt(json, "from");
    reward.until = dayAt(json, "until");
    for (const QJsonValue &tier : json.value(QLatin1String("tiers")).toArray())
        reward.tiers.append(tier.toString());
    return reward;
}

Result<QJsonObject> answer(Story &story, const QString &name, const Result<services::TakenReward> &done)
{
    if (!done)
        return refused(done.error());
    if (!name.isEmpty())
        story.takings.insert(name, done->id);
    if (!done->code.isEmpty()) // a discount is used as a code, under the name of its taking
        story.codes.insert(name, done->code);
    return QJsonObject{{QStringLiteral("points"), done->points.value()},
                       {QStringLiteral("balance"), done->balance.value()},
                       {QStringLiteral("spendable"), done->spendable.value()},
                       {QStringLiteral("repeated"), done->repeated}};
}

Result<QJsonObject> define(Story &story, const QJsonObject &event)
{
    const auto id = services::RewardService(*story.database, story.clock).add(rewardOf(event));
    if (!id)
        return refused(id.error());
    story.rewards.insert(textAt(event, "id"), *id);
    return QJsonObject{};
}

services::TakeRequest requestOf(const Story &story, const QJsonObject &event)
{
    return {story.rewards.value(textAt(event, "reward"), RewardId(0)), story.member(event), {}, textAt(event, "key")};
}

Result<QJsonObject> take(Story &story, const QJsonObject &event)
{
    services::RewardService rewards(*story.database, story.clock);
    return answer(story, textAt(event, "id"), rewards.take(requestOf(story, event)));
}

Result<QJsonObject> reserve(Story &story, const QJsonObject &event)
{
    services::RewardService rewards(*story.database, story.clock);
    const qint64 minutes = event.value(QLatin1String("minutes")).toInteger(15);
    const Instant until{story.clock.now().msecs + minutes * minuteMsecs};
    return answer(story, textAt(event, "id"), rewards.reserve(requestOf(story, event), until));
}

/// The first gift of that reward which waits for the member.
Result<QJsonObject> handGift(Story &story, const QJsonObject &event)
{
    services::RewardService rewards(*story.database, story.clock);
    const auto offers = rewards.offers(story.member(event));
    if (!offers)
        return refused(offers.error());
    const RewardId wanted = story.rewards.value(textAt(event, "reward"), RewardId(0));
    for (const services::ReadyGift &gift : offers->gifts) {
        if (gift.taking.reward == wanted)
            return answer(story, textAt(event, "id"), rewards.handOver(gift.taking.id));
    }
    return refused(Error{ErrorCode::NotFound, {textAt(event, "reward")}, {}, {}});
}

/// What becomes of a taking or a reservation.
Result<QJsonObject> finish(Story &story, const QJsonObject &event)
{
    const QString name = textAt(event, "taking");
    const TakingId id = story.takings.value(name, TakingId(0));
    const QString word = textAt(event, "do");
    services::RewardService rewards(*story.database, story.clock);
    if (word == QLatin1String("hand_over"))
        return answer(story, name, rewards.handOver(id));
    return answer(story, name, word == QLatin1String("release") ? rewards.release(id)
                                                                : rewards.giveBack(id, QStringLiteral("story")));
}

} // namespace

std::vector<StoryStep> rewardSteps()
{
    return {
        {QStringLiteral("reward"), define,
         QStringLiteral("id kind points value stock per_member from until tiers")},
        {QStringLiteral("take"), take, QStringLiteral("id reward member key")},
        {QStringLiteral("reserve"), reserve, QStringLiteral("id reward member minutes key")},
        {QStringLiteral("hand_over"), finish, QStringLiteral("taking")},
        {QStringLiteral("hand_gift"), handGift, QStringLiteral("id reward member")},
        {QStringLiteral("release"), finish, QStringLiteral("taking")},
        {QStringLiteral("give_back"), finish, QStringLiteral("taking")},
    };
}

} // namespace bashgah::ctl
