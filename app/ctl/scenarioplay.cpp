// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/scenarioplay.h"

#include "ctl/scenario/storyjson.h"
#include "ctl/scenario/storysteps.h"
#include "services/members/memberservice.h"
#include "services/programs/programservice.h"
#include "services/shop/shopservice.h"

#include <QJsonArray>

#include <algorithm>

namespace bashgah::ctl {

using namespace domain;

namespace {

Error bad(const QString &where, const QString &why)
{
    return Error{ErrorCode::BadFile, {where, why}, {}, {}};
}

Result<void> knows(const QJsonObject &json, const QString &path, const QString &keys)
{
    const QStringList known = keys.split(u' ');
    for (const QString &key : json.keys()) {
        if (!known.contains(key))
            return fail(bad(path + u'.' + key, QStringLiteral("is not known here")));
    }
    return {};
}

/// The keys of each entry of a list.
Result<void> knowsEach(const QJsonObject &json, const QString &list, const QString &path, const QString &keys)
{
    const QJsonArray all = json.value(list).toArray();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (auto known = knows(all.at(i).toObject(), QStringLiteral("%1.%2[%3]").arg(path, list).arg(i), keys); !known)
            return known;
    }
    return {};
}

/// What an event lists: a refund's lines name those of its purchase.
Result<void> knowsLists(const QJsonObject &event, const QString &path)
{
    const QString lineKeys = textAt(event, "do") == QLatin1String("refund")
        ? QStringLiteral("line amount quantity")
        : QStringLiteral("product category brand quantity amount discount");
    if (auto known = knowsEach(event, QStringLiteral("lines"), path, lineKeys); !known)
        return known;
    return knowsEach(event, QStringLiteral("tenders"), path, QStringLiteral("card credit most"));
}

const std::vector<StoryStep> &allSteps()
{
    static const std::vector<StoryStep> steps = [] {
        std::vector<StoryStep> all;
        for (const auto &part : {purchaseSteps(), memberSteps(), timeSteps(), couponSteps(), storedSteps(), rewardSteps(),
                                 challengeSteps()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return steps;
}

} // namespace

ScenarioPlay::ScenarioPlay() : m_story(std::make_unique<Story>()) {}

ScenarioPlay::~ScenarioPlay() = default;

Result<void> ScenarioPlay::begin(const QJsonObject &story)
{
    if (auto known = knows(story, QStringLiteral("$"),
                           QStringLiteral("case given start calendar programme members products coupons automatic rewards events"));
        !known)
        return known;
    if (auto known = knowsEach(story, QStringLiteral("members"), QStringLiteral("$"),
                               QStringLiteral("code name birthday mobile gender tags wedding"));
        !known)
        return known;
    if (auto known = knowsEach(story, QStringLiteral("products"), QStringLiteral("$"), QStringLiteral("code category brand"));
        !known)
        return known;
    if (auto opened = openShop(story); !opened)
        return opened;
    for (const QJsonValue &product : story.value(QLatin1String("products")).toArray())
        m_story->products[textAt(product.toObject(), "code")] = product.toObject();
    if (auto done = prepare(story, QStringLiteral("rewards"), QStringLiteral("reward")); !done)
        return done; // first: joining may give one
    for (const QJsonValue &member : story.value(QLatin1String("members")).toArray()) {
        if (auto added = addMember(member.toObject()); !added)
            return added;
    }
    if (auto done = prepare(story, QStringLiteral("automatic"), QStringLiteral("automatic")); !done)
        return done;
    return prepare(story, QStringLiteral("coupons"), QStringLiteral("coupons"));
}

Result<void> ScenarioPlay::openShop(const QJsonObject &story)
{
    const QDateTime start = QDateTime::fromString(textAt(story, "start"), Qt::ISODate);
    if (!start.isValid())
        return fail(bad(QStringLiteral("$.start"), QStringLiteral("must be a time such as 2026-08-22T10:30")));
    m_story->clock.set(ShopCalendar().instantAt(start.date(), start.time()));
    services::NewShop shop;
    if (textAt(story, "calendar") == QLatin1String("gregorian"))
        shop.calendar = CalendarSystem::Gregorian;
    shop.name = textAt(story, "case").isEmpty() ? QStringLiteral("story") : textAt(story, "case");
    shop.currency = Currency{QStringLiteral("GBP"), 2, MoneyUnit::None};
    auto made = services::ShopService::create(QStringLiteral(":memory:"), shop, m_story->clock);
    if (!made)
        return fail(made.error());
    m_story->database = std::move(*made);
    m_story->counter = std::make_unique<services::CounterService>(*m_story->database, m_story->clock);
    const auto rules = programmeOf(story.value(QLatin1String("programme")).toObject());
    if (!rules)
        return fail(rules.error());
    const auto saved = services::ProgramService(*m_story->database, m_story->clock).saveNewVersion(*rules, start.date());
    if (!saved)
        return fail(saved.error());
    return {};
}

/// What a story has from the start is made by the events that make it later.
Result<void> ScenarioPlay::prepare(const QJsonObject &story, const QString &list, const QString &word)
{
    const QJsonArray all = story.value(list).toArray();
    for (qsizetype i = 0; i < all.size(); ++i) {
        QJsonObject event = all.at(i).toObject();
        event[QStringLiteral("do")] = word;
        const QString path = QStringLiteral("$.%1[%2]").arg(list).arg(i);
        const auto done = play(event, path);
        if (!done)
            return fail(done.error());
        if (done->contains(QLatin1String("error")))
            return fail(bad(path, textAt(*done, "error")));
    }
    return {};
}

Result<void> ScenarioPlay::addMember(const QJsonObject &member)
{
    services::Registration request;
    request.details.code = textAt(member, "code");
    request.details.name = textAt(member, member.contains(QLatin1String("name")) ? "name" : "code");
    request.details.birthday = dayAt(member, "birthday");
    request.details.wedding = dayAt(member, "wedding");
    if (const QString gender = textAt(member, "gender"); !gender.isEmpty())
        request.details.gender = gender == QLatin1String("male") ? Gender::Male : Gender::Female;
    if (const QString mobile = textAt(member, "mobile"); !mobile.isEmpty()) {
        const auto parsed = MobileNumber::parse(mobile);
        if (!parsed)
            return fail(parsed.error());
        request.details.mobile = *parsed;
    }
    for (const QJsonValue &tag : member.value(QLatin1String("tags")).toArray())
        request.details.tags << tag.toString();
    services::MemberService members(*m_story->database, m_story->clock);
    const auto registered = members.registerMember(request);
    if (!registered)
        return fail(registered.error());
    m_story->members.insert(textAt(member, "code"), registered->id);
    return {};
}

Result<void> ScenarioPlay::checkNames(const QJsonObject &event, const QString &path) const
{
    const Story &story = *m_story;
    const std::pair<QString, bool> names[] = {
        {QStringLiteral("member"), story.members.contains(textAt(event, "member"))},
        {QStringLiteral("of"), story.purchases.contains(textAt(event, "of"))},
        {QStringLiteral("reward"), story.rewards.contains(textAt(event, "reward"))},
        {QStringLiteral("taking"), story.takings.contains(textAt(event, "taking"))},
    };
    for (const auto &[name, isThere] : names) {
        if (event.contains(name) && !isThere)
            return fail(bad(path + u'.' + name, QStringLiteral("names nobody and nothing before")));
    }
    return {};
}

Result<QJsonObject> ScenarioPlay::play(const QJsonObject &event, const QString &path)
{
    const QString word = textAt(event, "do");
    const std::vector<StoryStep> &steps = allSteps();
    const auto step =
        std::find_if(steps.begin(), steps.end(), [&](const StoryStep &one) { return one.word == word; });
    if (step == steps.end())
        return fail(bad(path + QStringLiteral(".do"), QStringLiteral("is no known event")));
    if (auto known = knows(event, path, step->keys + QStringLiteral(" do expect")); !known)
        return fail(known.error());
    if (auto known = knowsLists(event, path); !known)
        return fail(known.error());
    if (auto known = checkNames(event, path); !known)
        return fail(known.error());
    return step->play(*m_story, event);
}

} // namespace bashgah::ctl
