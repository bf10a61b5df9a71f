// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/shopfile.h"
#include "ctl/signin.h"
#include "ctl/subcommands.h"
#include "domain/program/tierjson.h"
#include "services/programs/tierservice.h"
#include "ui/format/tierwords.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bashgah::ctl {
namespace tiercommand {
namespace {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using services::TierExplanation;

/// What one of the subcommands needs beside the shop.
struct Call : ShopCall
{
    services::TierService &tiers;

    [[nodiscard]] QString score(domain::TierMeasure measure, domain::TierScore score) const
    {
        return domain::isMoney(measure) ? text(score.money()) : QString::number(score.value());
    }
    [[nodiscard]] Result<domain::MemberId> member() const
    {
        return memberOption(context.arguments, shop);
    }
};

QJsonArray historyJson(const Call &call, const TierExplanation &why)
{
    QJsonArray history;
    for (const domain::TierEvaluation &row : why.history) {
        history.append(QJsonObject{{QStringLiteral("day"), call.text(row.day)},
                                   {QStringLiteral("tier"), row.standing.tierId.value_or(QString())},
                                   {QStringLiteral("score"), call.score(row.measure, row.score)},
                                   {QStringLiteral("reason"), row.reason ? tierKey(*row.reason) : QString()},
                                   {QStringLiteral("until"), call.text(row.standing.until)},
                                   {QStringLiteral("cause"), row.cause}});
    }
    return history;
}

QJsonObject factsOf(const Call &call, const TierExplanation &why)
{
    const domain::TierMeasure measure = why.policy.measure;
    QJsonObject json{{QStringLiteral("tier"), why.tier ? why.tier->id : QString()},
                     {QStringLiteral("reason"), tierKey(why.reason)},
                     {QStringLiteral("measure"), tierKey(measure)},
                     {QStringLiteral("window"), tierKey(why.policy.window)},
                     {QStringLiteral("counted_from"), call.text(why.inputs.window.first)},
                     {QStringLiteral("counted_to"), call.text(why.inputs.window.last)},
                     {QStringLiteral("score"), call.score(measure, why.inputs.score)},
                     {QStringLiteral("minimum"), why.tier ? call.score(measure, entryOf(*why.tier, why.inputs.lost)) : QString()},
                     {QStringLiteral("keep"), why.tier ? call.score(measure, why.tier->keepFrom()) : QString()},
                     {QStringLiteral("until"), call.text(why.standing.until)},
                     {QStringLiteral("pinned_until"), why.inputs.pin ? call.text(why.inputs.pin->until) : QString()},
                     {QStringLiteral("next"), why.next ? why.next->id : QString()},
                     {QStringLiteral("to_next"), why.next ? call.score(measure, entryOf(*why.next, why.inputs.lost) - why.inputs.score)
                                                          : QString()},
                     {QStringLiteral("falls_on"), why.fall ? call.text(why.fall->day) : QString()},
                     {QStringLiteral("falls_to"), why.fall ? why.fall->tierId.value_or(QString()) : QString()}};
    return json;
}

Result<void> explain(Call &call)
{
    const auto member = call.member();
    if (!member)
        return fail(member.error());
    const auto why = call.tiers.explain(*member);
    if (!why)
        return fail(why.error());
    QJsonObject facts = factsOf(call, *why);
    if (call.json()) {
        facts[QStringLiteral("history")] = historyJson(call, *why);
        call.context.output.json(facts);
        return {};
    }
    call.context.output.row({QStringLiteral("fact"), QStringLiteral("value")});
    for (auto it = facts.begin(); it != facts.end(); ++it)
        call.context.output.row({it.key(), it.value().toString()});
    const ui::Format format(ui::Language::English, ui::Digits::Latin, call.shop.profile.currency,
                            call.shop.profile.calendar);
    call.context.output.message(
        ui::TierWords(format).why({why->policy, why->tier, why->standing, why->inputs, why->reason}));
    return {};
}

Result<void> pin(Call &call)
{
    const auto member = call.member();
    if (!member)
        return fail(member.error());
    services::PinRequest request{*member, {}, {}};
    const Arguments &arguments = call.context.arguments;
    const auto tier = arguments.required(QStringLiteral("--tier"));
    const auto until = arguments.required(QStringLiteral("--until"));
    const auto reason = arguments.required(QStringLiteral("--reason"));
    for (const auto *each : {&tier, &until, &reason}) {
        if (!*each)
            return fail(each->error());
    }
    const auto day = call.shop.profile.calendar.parseDate(*until);
    if (!day)
        return fail(day.error().inField(QStringLiteral("until")));
    request.pin = {*tier, *day, *reason};
    const auto done = call.tiers.pin(request);
    if (done)
        call.context.output.message(QStringLiteral("%1 until %2").arg(*tier, call.text(*day)));
    return done;
}

Result<void> unpin(Call &call)
{
    const auto member = call.member();
    return member ? call.tiers.unpin(*member) : Result<void>(fail(member.error()));
}

Result<void> falling(Call &call)
{
    const auto days = call.context.arguments.number(QStringLiteral("--days"));
    if (!days)
        return fail(days.error());
    if (*days && (**days < 0 || **days > 366))
        return fail(ErrorCode::OutOfRange, {QString::number(**days)});
    const auto rows = call.tiers.falling(*days ? std::optional(static_cast<int>(**days)) : std::nullopt);
    if (!rows)
        return fail(rows.error());
    if (auto noted = noteList(call.context, call.shop, services::ExportedList::FallingTiers, rows->size()); !noted)
        return noted;
    QJsonArray list;
    const QStringList columns{QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("mobile"),
                              QStringLiteral("tier"), QStringLiteral("falls_on"), QStringLiteral("falls_to"),
                              QStringLiteral("reason")};
    if (!call.json())
        call.context.output.row(columns);
    for (const services::FallingMember &row : *rows) {
        const QStringList cells{QString::number(row.member.value()), row.name,
                                row.mobile ? row.mobile->national() : QString(), row.tier.id,
                                call.text(row.fall.day), row.fall.tierId.value_or(QString()),
                                tierKey(row.fall.reason)};
        QJsonObject json;
        for (qsizetype i = 0; i < cells.size(); ++i)
            json[columns.at(i)] = cells.at(i);
        list.append(json);
        if (!call.json())
            call.context.output.row(cells);
    }
    if (call.json())
        call.context.output.json(list);
    return {};
}

Result<void> run(Context &context)
{
    static const Subcommands<Call> subcommands{
        {"why", explain}, {"pin", pin}, {"unpin", unpin}, {"falling", falling}};
    return subcommands.runWith<services::TierService>(context);
}

} // namespace
} // namespace tiercommand

Command tierCommand()
{
    return {QStringLiteral("tier"),
            QStringLiteral("SHOP why|pin|unpin|falling [--member X] [--tier T] [--until DATE] [--reason R] "
                           "[--days N] [--json]"),
            QStringLiteral("Why a member has the tier; sets it by hand up to DATE with a reason, or takes that "
                           "off; who goes down within N days unless they buy."),
            {2,
             {QStringLiteral("--member"), QStringLiteral("--tier"), QStringLiteral("--until"),
              QStringLiteral("--reason"), QStringLiteral("--days")},
             {QStringLiteral("--json")}},
            tiercommand::run};
}

} // namespace bashgah::ctl
