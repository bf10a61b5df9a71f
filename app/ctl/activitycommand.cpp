// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/shopfile.h"
#include "services/counter/activityservice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bashgah::ctl {
namespace activitycommand {
namespace {

using domain::fail;
using domain::Result;
using services::ActivityService;
using services::ConfirmedActivity;

QJsonObject jsonOf(const ConfirmedActivity &activity, const ShopFile &shop)
{
    return {{QStringLiteral("id"), activity.id},
            {QStringLiteral("activity"), activity.activity},
            {QStringLiteral("name"), activity.name.isEmpty() ? activity.kind : activity.name},
            {QStringLiteral("day"), shop.profile.calendar.isoText(activity.day)},
            {QStringLiteral("points"), activity.points.value()},
            {QStringLiteral("undone"), activity.isUndone},
            {QStringLiteral("repeated"), activity.repeated}};
}

Result<void> show(Context &context, const ShopFile &shop, const Result<ConfirmedActivity> &done, const char *what)
{
    if (!done)
        return fail(done.error());
    if (context.arguments.flag(QStringLiteral("--json"))) {
        context.output.json(jsonOf(*done, shop));
        return {};
    }
    context.output.message(QStringLiteral("%1 %2: %3 points")
                               .arg(QLatin1String(what)).arg(done->id).arg(done->points.value()));
    return {};
}

Result<void> list(Context &context, const ShopFile &shop, const ActivityService &activities, domain::MemberId member)
{
    const auto choices = activities.choices(member);
    const auto done = activities.of(member, 1'000);
    if (!choices || !done)
        return fail(choices ? done.error() : choices.error());
    QJsonArray open;
    QJsonArray confirmed;
    const bool json = context.arguments.flag(QStringLiteral("--json"));
    if (!json)
        context.output.row({QStringLiteral("activity"), QStringLiteral("points"), QStringLiteral("state")});
    for (const services::ActivityChoice &choice : *choices) {
        const QString state = choice.isOpen ? QStringLiteral("open") : QStringLiteral("given");
        if (!json)
            context.output.row({choice.rule.id, QString::number(choice.rule.points.value()), state});
        open.append(QJsonObject{{QStringLiteral("activity"), choice.rule.id},
                                {QStringLiteral("points"), choice.rule.points.value()},
                                {QStringLiteral("state"), state}});
    }
    for (const ConfirmedActivity &each : *done) {
        confirmed.append(jsonOf(each, shop));
        if (!json) {
            context.output.row({QStringLiteral("#%1 %2").arg(each.id).arg(each.activity),
                                QString::number(each.points.value()),
                                each.isUndone ? QStringLiteral("undone") : shop.profile.calendar.isoText(each.day)});
        }
    }
    if (json)
        context.output.json(QJsonObject{{QStringLiteral("activities"), open}, {QStringLiteral("confirmed"), confirmed}});
    return {};
}

Result<void> run(Context &context)
{
    auto shop = openShop(context);
    if (!shop)
        return fail(shop.error());
    const QString what = context.arguments.word(1);
    ActivityService activities(*shop->database, context.clock);
    if (what == QLatin1String("undo")) {
        const auto id = context.arguments.number(QStringLiteral("--id"));
        if (!id)
            return fail(id.error());
        return show(context, *shop, activities.undo(id->value_or(0)), "undone");
    }
    if (what != QLatin1String("list") && what != QLatin1String("confirm"))
        return fail(domain::ErrorCode::UnknownValue, {what, QStringLiteral("list, confirm, undo")});
    const auto member = memberOption(context.arguments, *shop);
    if (!member)
        return fail(member.error());
    if (what == QLatin1String("list"))
        return list(context, *shop, activities, *member);
    const auto activity = context.arguments.required(QStringLiteral("--activity"));
    if (!activity)
        return fail(activity.error());
    const QString key = context.arguments.value(QStringLiteral("--key")).value_or(QString());
    return show(context, *shop, activities.confirm({*member, *activity, {}, key}), "confirmed");
}

} // namespace
} // namespace activitycommand

Command activityCommand()
{
    return {QStringLiteral("activity"),
            QStringLiteral("SHOP list|confirm|undo [--member X --activity ID [--key K] | --id N] [--json]"),
            QStringLiteral("Points for what member X did without buying, by the programme's activities. confirm: as "
                           "often as its limit allows; the same key once. undo: takes the points of N again."),
            {2,
             {QStringLiteral("--member"), QStringLiteral("--activity"), QStringLiteral("--key"),
              QStringLiteral("--id")},
             {QStringLiteral("--json")}},
            activitycommand::run};
}

} // namespace bashgah::ctl
