// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/scenario/storyjson.h"
#include "ctl/scenario/storysteps.h"
#include "domain/program/tierjson.h"
#include "services/counter/activityservice.h"
#include "services/counter/verifyservice.h"
#include "services/members/memberservice.h"
#include "services/members/membersheetservice.h"
#include "services/members/referralservice.h"
#include "services/programs/tierservice.h"
#include "services/rewards/rewardservice.h"

namespace bashgah::ctl {

using namespace domain;

namespace {

Result<QJsonObject> adjust(Story &story, const QJsonObject &event)
{
    const auto done = story.counter->adjust({story.member(event),
                                             Points(event.value(QLatin1String("points")).toInteger()),
                                             QStringLiteral("story"), {}, {}});
    if (!done)
        return refused(done.error());
    return QJsonObject{{QStringLiteral("balance"), done->value()}};
}

Result<QJsonObject> look(Story &story, const QJsonObject &event)
{
    const auto seen = story.counter->snapshot(story.member(event));
    const auto findings = services::VerifyService(*story.database).verify();
    if (!seen)
        return refused(seen.error());
    if (!findings)
        return refused(findings.error());
    const auto why = services::TierService(*story.database, story.clock).explain(story.member(event));
    const auto offers = services::RewardService(*story.database, story.clock).offers(story.member(event));
    if (!offers)
        return refused(offers.error());
    return QJsonObject{{QStringLiteral("gifts_ready"), static_cast<qint64>(offers->gifts.size())},
                       {QStringLiteral("tier_reason"), why ? tierKey(why->reason) : QString()},
                       {QStringLiteral("balance"), seen->balance.value()},
                       {QStringLiteral("spendable"), seen->spendable.value()},
                       {QStringLiteral("together"), seen->usable().value()},
                       {QStringLiteral("pending"), seen->pending.value()},
                       {QStringLiteral("deficit"), seen->deficit.value()},
                       {QStringLiteral("tier"), seen->tier ? seen->tier->id : QString()},
                       {QStringLiteral("window_spend"), seen->tierScore.value()},
                       {QStringLiteral("problems"), static_cast<qint64>(findings->size())}};
}

Result<QJsonObject> pin(Story &story, const QJsonObject &event)
{
    services::TierService tiers(*story.database, story.clock);
    const QString tier = textAt(event, "tier");
    const auto done = tier.isEmpty()
        ? tiers.unpin(story.member(event))
        : tiers.pin({story.member(event),
                     {tier, QDate::fromString(textAt(event, "until"), Qt::ISODate), QStringLiteral("story")}, {}});
    if (!done)
        return refused(done.error());
    return QJsonObject{};
}

Result<QJsonObject> refer(Story &story, const QJsonObject &event)
{
    const MemberId referrer = story.members.value(textAt(event, "by"), MemberId(0));
    const auto done = services::ReferralService(*story.database, story.clock).refer(story.member(event), referrer);
    if (!done)
        return refused(done.error());
    return QJsonObject{};
}

Result<QJsonObject> activity(Story &story, const QJsonObject &event)
{
    services::ActivityService activities(*story.database, story.clock);
    const QString name = textAt(event, "activity");
    const auto done = activities.confirm({story.member(event), name, {}, textAt(event, "key")});
    if (!done)
        return refused(done.error());
    return QJsonObject{{QStringLiteral("points"), done->points.value()},
                       {QStringLiteral("repeated"), done->repeated}};
}

/// The last one of that name.
Result<QJsonObject> undoActivity(Story &story, const QJsonObject &event)
{
    services::ActivityService activities(*story.database, story.clock);
    const auto all = activities.of(story.member(event), 1'000);
    if (!all)
        return refused(all.error());
    for (const services::ConfirmedActivity &each : *all) {
        if (each.activity != textAt(event, "activity") || each.isUndone)
            continue;
        const auto done = activities.undo(each.id);
        if (!done)
            return refused(done.error());
        return QJsonObject{{QStringLiteral("points"), done->points.value()}};
    }
    return refused(Error{ErrorCode::NotFound, {}, {}, {}});
}

/// What is told of a member later; what the event leaves out stays.
Result<QJsonObject> profile(Story &story, const QJsonObject &event)
{
    services::MemberService members(*story.database, story.clock);
    const auto known = members.member(story.member(event));
    if (!known)
        return refused(known.error());
    MemberDetails details = known->member.details;
    if (event.contains(QLatin1String("name")))
        details.name = textAt(event, "name");
    if (const auto birthday = dayAt(event, "birthday"))
        details.birthday = birthday;
    if (const QString gender = textAt(event, "gender"); !gender.isEmpty())
        details.gender = gender == QLatin1String("male") ? Gender::Male : Gender::Female;
    if (const QString mobile = textAt(event, "mobile"); !mobile.isEmpty()) {
        const auto parsed = MobileNumber::parse(mobile);
        if (!parsed)
            return refused(parsed.error());
        details.mobile = *parsed;
    }
    const auto done = members.update(story.member(event), details, known->version);
    return done ? QJsonObject{} : refused(done.error());
}

/// Who lives with whom, and whether they spend their points together.
Result<QJsonObject> household(Story &story, const QJsonObject &event)
{
    services::MemberSheetService sheets(*story.database, story.clock);
    const MemberId member = story.member(event);
    Result<void> done;
    if (event.contains(QLatin1String("with")))
        done = sheets.joinHousehold(member, story.members.value(textAt(event, "with"), MemberId(0)));
    if (done && event.contains(QLatin1String("pool")))
        done = sheets.poolPoints(member, event.value(QLatin1String("pool")).toBool());
    if (done && event.contains(QLatin1String("apart")))
        done = sheets.keepPointsApart(member, event.value(QLatin1String("apart")).toBool());
    if (done && event.value(QLatin1String("leave")).toBool())
        done = sheets.leaveHousehold(member);
    if (!done)
        return refused(done.error());
    return QJsonObject{};
}

} // namespace

std::vector<StoryStep> memberSteps()
{
    return {
        {QStringLiteral("adjust"), adjust, QStringLiteral("member points")},
        {QStringLiteral("look"), look, QStringLiteral("member")},
        {QStringLiteral("pin"), pin, QStringLiteral("member tier until")},
        {QStringLiteral("refer"), refer, QStringLiteral("member by")},
        {QStringLiteral("profile"), profile, QStringLiteral("member name birthday gender mobile")},
        {QStringLiteral("household"), household, QStringLiteral("member with pool apart leave")},
        {QStringLiteral("activity"), activity, QStringLiteral("member activity key")},
        {QStringLiteral("undo_activity"), undoActivity, QStringLiteral("member activity")},
    };
}

} // namespace bashgah::ctl
