// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/scenario/storyjson.h"
#include "ctl/scenario/storysteps.h"
#include "services/challenges/challengeservice.h"

namespace bashgah::ctl {

using namespace domain;

namespace {

int numberAt(const QJsonObject &event, const char *key)
{
    return event.value(QLatin1String(key)).toInt();
}

Result<QJsonObject> challenge(Story &story, const QJsonObject &event)
{
    Challenge made;
    made.name = textAt(event, "name");
    made.kind = challengeKindFromKey(textAt(event, "kind")).value_or(ChallengeKind::StampCard);
    made.measure = challengeMeasureFromKey(textAt(event, "count")).value_or(ChallengeMeasure::Purchases);
    made.target = event.value(QLatin1String("target")).toInteger();
    made.points = Points(event.value(QLatin1String("points")).toInteger());
    made.credit = moneyAt(event, "credit");
    made.minimum = moneyAt(event, "minimum");
    made.gapMinutes = numberAt(event, "gap");
    made.lifeDays = numberAt(event, "days");
    made.goods = textAt(event, "goods");
    made.tag = textAt(event, "tag");
    if (const QString reward = textAt(event, "reward"); !reward.isEmpty())
        made.reward = story.rewards.value(reward, RewardId(0));
    made.rewardDays = numberAt(event, "reward_days");
    made.repeats = !event.value(QLatin1String("once")).toBool();
    const auto added = services::ChallengeService(*story.database, story.clock).add(made);
    if (!added)
        return refused(added.error());
    return QJsonObject{};
}

/// Where the member stands in the game of that name; nowhere: it is not for them.
Result<QJsonObject> played(Story &story, const QJsonObject &event)
{
    const auto standing = services::ChallengeService(*story.database, story.clock).standingOf(story.member(event));
    if (!standing)
        return refused(standing.error());
    for (const services::ChallengeStanding &one : *standing) {
        if (one.game.challenge.name == textAt(event, "name")) {
            return QJsonObject{{QStringLiteral("done"), one.progress.done},
                               {QStringLiteral("reached"), one.progress.reached},
                               {QStringLiteral("gifts"), one.gifts},
                               {QStringLiteral("ready"), one.ready}};
        }
    }
    return QJsonObject{};
}

} // namespace

std::vector<StoryStep> challengeSteps()
{
    return {
        {QStringLiteral("challenge"), challenge,
         QStringLiteral("name kind count target points credit minimum gap days goods tag once reward reward_days")},
        {QStringLiteral("played"), played, QStringLiteral("member name")},
    };
}

} // namespace bashgah::ctl
