// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/programmefile.h"
#include "ctl/shopfile.h"
#include "ctl/subcommands.h"
#include "domain/program/programmejson.h"
#include "domain/program/rulecheck.h"
#include "domain/program/spendcredit.h"
#include "services/programs/programmeoverview.h"
#include "services/programs/programservice.h"
#include "ui/format/ruleremarks.h"
#include "ui/format/tierremarks.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bashgah::ctl {
namespace programmecommand {
namespace {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using services::ProgrammeVersion;

/// What one of the subcommands needs beside the shop.
struct Call : ShopCall
{
    services::ProgramService &programs;
};

Result<void> show(Call &call)
{
    const auto live = call.programs.current();
    if (!live)
        return fail(live.error());
    call.context.output.json(domain::toJson(live->programme));
    call.context.output.message(QStringLiteral("version %1, live since %2")
                                    .arg(live->version)
                                    .arg(call.shop.profile.calendar.isoText(live->startDay)));
    return {};
}

QString changeText(const ProgrammeVersion::Change &change)
{
    return QString(change.path + QStringLiteral(": ") + change.before + QStringLiteral(" -> ") + change.after);
}

void printHistory(Call &call, const std::vector<ProgrammeVersion> &versions)
{
    call.context.output.row({QStringLiteral("version"), QStringLiteral("start"), QStringLiteral("saved"),
                             QStringLiteral("staff"), QStringLiteral("name"), QStringLiteral("changes")});
    const domain::ShopCalendar &calendar = call.shop.profile.calendar;
    for (const ProgrammeVersion &version : versions) {
        QStringList changes;
        for (const ProgrammeVersion::Change &change : version.changes)
            changes.append(changeText(change));
        call.context.output.row({QString::number(version.version), calendar.isoText(version.startDay),
                                 calendar.isoText(calendar.localDay(version.savedAt)), version.staffName,
                                 version.programme.name, changes.join(QStringLiteral("; "))});
    }
}

void printHistoryJson(Call &call, const std::vector<ProgrammeVersion> &versions)
{
    QJsonArray list;
    const domain::ShopCalendar &calendar = call.shop.profile.calendar;
    for (const ProgrammeVersion &version : versions) {
        QJsonArray changes;
        for (const ProgrammeVersion::Change &change : version.changes) {
            changes.append(QJsonObject{{QStringLiteral("path"), change.path},
                                       {QStringLiteral("before"), change.before},
                                       {QStringLiteral("after"), change.after}});
        }
        list.append(QJsonObject{{QStringLiteral("version"), version.version},
                                {QStringLiteral("start"), calendar.isoText(version.startDay)},
                                {QStringLiteral("saved"), calendar.isoText(calendar.localDay(version.savedAt))},
                                {QStringLiteral("staff"), version.staffName},
                                {QStringLiteral("changes"), changes},
                                {QStringLiteral("programme"), domain::toJson(version.programme)}});
    }
    call.context.output.json(list);
}

Result<void> history(Call &call)
{
    const auto versions = call.programs.versions();
    if (!versions)
        return fail(versions.error());
    call.json() ? printHistoryJson(call, *versions) : printHistory(call, *versions);
    return {};
}

QString stateKey(services::KindStanding::State state)
{
    using State = services::KindStanding::State;
    switch (state) {
    case State::Off: return QStringLiteral("off");
    case State::Planned: return QStringLiteral("planned");
    case State::On: break;
    }
    return QStringLiteral("on");
}

/// State, first day where it is planned, parts, and what it gave members since the first of the month.
QJsonObject standing(const services::KindStanding &kind, const domain::ShopProfile &shop)
{
    const domain::KindFigures &given = kind.figures;
    return {{QStringLiteral("kind"), given.kind},
            {QStringLiteral("state"), stateKey(kind.state)},
            {QStringLiteral("from"), kind.from.isValid() ? shop.calendar.isoText(kind.from) : QString()},
            {QStringLiteral("parts"), kind.parts},
            {QStringLiteral("members"), given.members},
            {QStringLiteral("cost"), given.cost ? domain::plainMajor(*given.cost, shop.currency) : QString()}};
}

/// Of every kind there is.
Result<void> overview(Call &call)
{
    const auto seen = call.programs.overview();
    if (!seen)
        return fail(seen.error());
    const domain::ShopCalendar &calendar = call.shop.profile.calendar;
    const QStringList heads{QStringLiteral("kind"), QStringLiteral("state"), QStringLiteral("from"),
                            QStringLiteral("parts"), QStringLiteral("members"), QStringLiteral("cost")};
    QJsonArray kinds;
    for (const services::KindStanding &each : seen->kinds)
        kinds.append(standing(each, call.shop.profile));
    if (call.json()) {
        call.context.output.json(QJsonObject{{QStringLiteral("from"), calendar.isoText(seen->days.first)},
                                             {QStringLiteral("to"), calendar.isoText(seen->days.last)},
                                             {QStringLiteral("kinds"), kinds}});
        return {};
    }
    call.context.output.row(heads);
    for (const QJsonValue &each : std::as_const(kinds)) {
        QStringList cells;
        for (const QString &head : heads)
            cells << each.toObject().value(head).toVariant().toString();
        call.context.output.row(cells);
    }
    return {};
}

std::vector<domain::RuleRemark> unknownIn(const Call &call, const domain::Programme &programme)
{
    return domain::unknownNames(programme, [&call](domain::RuleRemark::Kind kind, const QString &name) {
        return call.programs.isKnown(kind, name).value_or(true);
    });
}

Result<void> check(Call &call)
{
    const auto programme = readProgramme(call.context.arguments.word(2));
    if (!programme)
        return fail(programme.error());
    call.context.output.row({QStringLiteral("rule"), QStringLiteral("warning")});
    const ui::Format format(ui::Language::English, ui::Digits::Latin, call.shop.profile.currency,
                            call.shop.profile.calendar);
    const QDate today = call.shop.profile.calendar.localDay(call.context.clock.now());
    for (const domain::RuleRemark &remark : domain::ruleRemarks(*programme, today, call.shop.profile.calendar))
        call.context.output.row({remark.ruleId, ui::RuleRemarks::text(remark)});
    for (const domain::RuleRemark &remark : unknownIn(call, *programme))
        call.context.output.row({remark.ruleId, ui::RuleRemarks::text(remark)});
    if (const auto back = domain::giveBack(*programme, domain::ordinaryBill(call.shop.profile.currency)))
        call.context.output.row({QStringLiteral("programme"), ui::RuleRemarks(format).text(*back, *programme)});
    for (const QString &remark : ui::TierRemarks(format).texts(*programme))
        call.context.output.row({QStringLiteral("tiers"), remark});
    for (const domain::SpendRule &rule : programme->spend) {
        for (size_t i = 0; i < rule.steps.size(); ++i) {
            if (domain::givesLess(rule, i))
                call.context.output.row({rule.id, QStringLiteral("step %1 gives less than just below it").arg(i + 1)});
        }
    }
    call.context.output.message(QStringLiteral("the document is a programme"));
    return {};
}

Result<void> activate(Call &call)
{
    const auto typed = call.context.arguments.required(QStringLiteral("--from"));
    if (!typed)
        return fail(typed.error());
    const auto from = call.shop.profile.calendar.parseDate(*typed);
    if (!from)
        return fail(from.error());
    const auto programme = readProgramme(call.context.arguments.word(2));
    if (!programme)
        return fail(programme.error());
    const auto saved = call.programs.saveNewVersion(*programme, *from);
    if (!saved)
        return fail(saved.error());
    for (const domain::RuleRemark &remark : unknownIn(call, *programme))
        call.context.output.message(QString(remark.ruleId + QStringLiteral(": ") + ui::RuleRemarks::text(remark)));
    call.context.output.message(QStringLiteral("version %1 is live from %2")
                                    .arg(saved->version)
                                    .arg(call.shop.profile.calendar.isoText(saved->startDay)));
    return {};
}

Result<void> run(Context &context)
{
    static const Subcommands<Call> subcommands{
        {"show", show}, {"overview", overview}, {"history", history}, {"validate", check}, {"activate", activate}};
    return subcommands.runWith<services::ProgramService>(context);
}

} // namespace
} // namespace programmecommand

Command programmeCommand()
{
    return {QStringLiteral("programme"),
            QStringLiteral("SHOP show|overview|history|validate FILE|activate FILE [--from DATE] [--json]"),
            QStringLiteral("The live programme as a document, which kinds of programme are in force and what each gave "
                           "members this month, its versions with what changed, or a document "
                           "from a file: checked, or made the next version from DATE (required) on; both name goods and "
                           "tags in its rules that the shop does not know."),
            {2, {QStringLiteral("--from")}, {QStringLiteral("--json")}, 1}, programmecommand::run};
}

} // namespace bashgah::ctl
