// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/scenario/storyjson.h"
#include "ctl/scenario/storysteps.h"
#include "domain/text/jsontext.h"
#include "services/coupons/couponservice.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bashgah::ctl {

using namespace domain;

namespace {

/// The rule as it is stored, with what most stories leave out.
Result<CouponRule> ruleOf(const QJsonObject &json, const QString &name)
{
    const QJsonObject plain{{QStringLiteral("name"), name}, {QStringLiteral("uses"), 1}};
    return couponRuleFromJsonText(compactJson(merged(plain, json)));
}

Result<QJsonObject> makeCoupons(Story &story, const QJsonObject &event)
{
    const QJsonArray names = event.value(QLatin1String("codes")).toArray();
    const auto rule = ruleOf(event.value(QLatin1String("rule")).toObject(), names.first().toString());
    if (!rule)
        return fail(rule.error());
    services::BatchRequest request;
    request.rule = *rule;
    request.count = static_cast<int>(names.size());
    for (const QJsonValue &member : event.value(QLatin1String("members")).toArray())
        request.owners.push_back(story.members.value(member.toString(), MemberId(0)));
    services::CouponService coupons(*story.database, story.clock);
    const auto batch = coupons.make(request);
    if (!batch)
        return refused(batch.error());
    const auto made = coupons.codes(*batch);
    if (!made)
        return fail(made.error());
    for (qsizetype i = 0; i < names.size() && i < static_cast<qsizetype>(made->size()); ++i)
        story.codes.insert(names.at(i).toString(), (*made)[static_cast<size_t>(i)].code);
    return QJsonObject{{QStringLiteral("count"), static_cast<qint64>(made->size())}};
}

/// A discount that members get by themselves.
Result<QJsonObject> makeAutomatic(Story &story, const QJsonObject &event)
{
    const QString name = textAt(event, "name");
    auto rule = ruleOf(event.value(QLatin1String("rule")).toObject(), name);
    if (!rule)
        return fail(rule.error());
    rule->automatic = true;
    const auto batch = services::CouponService(*story.database, story.clock).make({*rule, 1, {}, {}});
    if (!batch)
        return refused(batch.error());
    story.automatic.insert(name, *batch);
    return QJsonObject{};
}

Result<QJsonObject> endAutomatic(Story &story, const QJsonObject &event)
{
    const CouponBatchId batch = story.automatic.value(textAt(event, "name"), CouponBatchId(0));
    const auto ended = services::CouponService(*story.database, story.clock).makeVoid(batch);
    return ended ? QJsonObject{{QStringLiteral("count"), *ended}} : refused(ended.error());
}

/// What a code would do for the member, used or not.
Result<QJsonObject> lookAtCode(Story &story, const QJsonObject &event)
{
    const QString name = textAt(event, "code");
    std::optional<MemberId> member;
    if (event.contains(QLatin1String("member")))
        member = story.member(event);
    services::CouponService coupons(*story.database, story.clock);
    const auto voucher = coupons.look(story.codes.value(name, name), member);
    if (!voucher)
        return refused(voucher.error());
    const QDate today = ShopCalendar().localDay(story.clock.now());
    const auto usable = checkVoucher(*voucher, today, member);
    return usable ? QJsonObject{{QStringLiteral("state"), voucherStateKey(voucher->state(today))},
                                {QStringLiteral("used"), voucher->used}}
                  : refused(usable.error());
}

Result<QJsonObject> makeVoid(Story &story, const QJsonObject &event)
{
    const QString name = textAt(event, "code");
    const auto done = services::CouponService(*story.database, story.clock).makeVoid(story.codes.value(name, name));
    return done ? QJsonObject{} : refused(done.error());
}

} // namespace

std::vector<StoryStep> couponSteps()
{
    return {
        {QStringLiteral("coupons"), makeCoupons, QStringLiteral("codes rule members")},
        {QStringLiteral("look_at_code"), lookAtCode, QStringLiteral("code member")},
        {QStringLiteral("void_coupon"), makeVoid, QStringLiteral("code")},
        {QStringLiteral("automatic"), makeAutomatic, QStringLiteral("name rule")},
        {QStringLiteral("end_automatic"), endAutomatic, QStringLiteral("name")},
    };
}

} // namespace bashgah::ctl
